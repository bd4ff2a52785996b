import { type Request, type RequestHandler, type Response, Router } from 'express';
import { type Dossier, type Purpose, readingFacts } from '#schema/finance/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import type { Context, Services } from '../context.ts';
import { downloadMemo } from './memos.ts';
import { callerOf, openContext } from './open-context.ts';
import { type Answer, readByConsent } from './read-by-consent.ts';
import { ReadingBudget } from './reading-budget.ts';

/**
 * For programs of institutions that speak no GraphQL, with a key whose scope is `dossier:read`: `GET /v1/dossiers/:consent?purpose=…&fields=a,b`
 * for score and figures, `GET /v1/dossiers/:consent/score?purpose=…` for the score alone, and `/memo.json` and `/memo.xlsx?locale=en` for
 * the whole of it with hash and signature, to be filed with a decision. Each is a reading like any other: judged by the consent, noted
 * in the firm's log, kept by no cache. A refusal is `{ code, message }`; a key that asks too fast is told when to come again, and reads nothing.
 */
export function dossiers(services: Services, budget = new ReadingBudget()): Router {
  const router = Router();
  const reading =
    (part: 'ALL' | 'SCORE') =>
    async (context: Context, request: Request, response: Response): Promise<void> => {
      const [status, body] = await read(context, request, part);
      response.status(status).set(uncached).json(body);
    };
  const memo = async (context: Context, request: Request, response: Response): Promise<void> => {
    const answer = await downloadMemo(context, new URL(request.originalUrl, 'http://api'));
    response.status(answer.status).set(Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
  const paced =
    (answer: typeof memo): RequestHandler =>
    async (request, response) => {
      const context = await openContext(services, callerOf(request));
      const tooSoon = await budget.spend(context);
      if (!tooSoon) return await answer(context, request, response);
      const { status, headers, body } = tooSoon;
      response
        .status(status)
        .set({ ...uncached, ...headers })
        .json(body);
    };
  router.get('/v1/dossiers/:consent', paced(reading('ALL')));
  router.get('/v1/dossiers/:consent/score', paced(reading('SCORE')));
  router.get('/v1/dossiers/:consent/memo.:format', paced(memo));
  return router;
}

const uncached = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } as const;

async function read(context: Context, request: Request, part: 'ALL' | 'SCORE'): Promise<Answer> {
  const found = await readByConsent(context, {
    consent: String(request.params.consent),
    purpose: typeof request.query.purpose === 'string' ? request.query.purpose : null,
    fields: part === 'SCORE' ? [] : fieldsOf(request),
  });
  return 'refusal' in found ? found.refusal : [200, shown(found.dossier, found.purpose, part)];
}

/** Codes, parted by commas, also of a parameter that is repeated; all that the consent gives where none is named. */
function fieldsOf({ query: { fields } }: Request): string[] | undefined {
  return fields === undefined ? undefined : String(fields).split(',').filter(Boolean);
}

function shown(dossier: Dossier, purpose: Purpose, part: 'ALL' | 'SCORE'): object {
  return {
    consentId: encodeId('con', dossier.consentId),
    ...readingFacts(purpose, dossier),
    ...(part === 'ALL' ? { figures: dossier.figures } : {}),
  };
}
