import { type Request, type RequestHandler, type Response, Router } from 'express';
import { type Dossier, type Purpose, purposes, readDossier } from '#schema/finance/index.ts';
import { may } from '#schema/kernel/actor.ts';
import { encodeId, uuidOf } from '#schema/kernel/id.ts';
import type { Services } from '../context.ts';
import { callerOf, openContext } from './open-context.ts';

type Answer = readonly [status: number, body: object];

/**
 * For programs of institutions that speak no GraphQL, with a key whose scope is `dossier:read`: `GET /v1/dossiers/:consent?purpose=…&fields=a,b`
 * for score and figures, `GET /v1/dossiers/:consent/score?purpose=…` for the score alone. Each is a reading like any other: judged by the
 * consent, noted in the firm's log, kept by no cache. A refusal is `{ code, message }`.
 */
export function dossiers(services: Services): Router {
  const router = Router();
  const reading =
    (part: 'ALL' | 'SCORE'): RequestHandler =>
    async (request, response) => {
      const [status, body] = await read(services, request, part);
      send(response, status, body);
    };
  router.get('/v1/dossiers/:consent', reading('ALL'));
  router.get('/v1/dossiers/:consent/score', reading('SCORE'));
  return router;
}

async function read(services: Services, request: Request, part: 'ALL' | 'SCORE'): Promise<Answer> {
  const context = await openContext(services, callerOf(request));
  // What is read has a statement of its own.
  await context.end();
  const { actor } = context;
  if (actor.kind === 'public') return refused(401, 'UNAUTHENTICATED', 'Come with a key, or sign in.');
  if (!may(actor, 'dossier:read')) return refused(403, 'FORBIDDEN', 'This needs the scope dossier:read.');
  const purpose = purposes.find((known) => known === request.query.purpose);
  if (!purpose) return refused(400, 'BAD_USER_INPUT', `purpose is one of ${purposes.join(', ')}.`);
  const consentId = uuidOf('con', String(request.params.consent));
  const fields = part === 'SCORE' ? [] : fieldsOf(request);
  const found = consentId && (await readDossier(services.database, actor, { consentId, purpose, fields }));
  if (!found) return refused(404, 'NOT_FOUND', 'There is no such consent for you.');
  return found.outcome === 'READ' ? [200, shown(found, purpose, part)] : notRead(found);
}

/** Codes, parted by commas, also of a parameter that is repeated; all that the consent gives where none is named. */
function fieldsOf({ query: { fields } }: Request): string[] | undefined {
  return fields === undefined ? undefined : String(fields).split(',').filter(Boolean);
}

function shown({ score, figures, ...dossier }: Dossier, purpose: Purpose, part: 'ALL' | 'SCORE'): object {
  const { consentId, readId, asOf, fromDay, untilDay } = dossier;
  return {
    consentId: encodeId('con', consentId),
    readId: readId && encodeId('cnr', readId),
    ...{ purpose, asOf, fromDay, untilDay },
    score: score && { ...score, scoreId: encodeId('scr', score.scoreId) },
    ...(part === 'ALL' ? { figures } : {}),
  };
}

function notRead({ outcome, nextOn }: Dossier): Answer {
  const body = { code: outcome, message: 'Nothing was read.', ...(nextOn ? { nextOn } : {}) };
  return [outcome === 'TOO_SOON' ? 429 : 403, body];
}

function refused(status: number, code: string, message: string): Answer {
  return [status, { code, message }];
}

function send(response: Response, status: number, body: object): void {
  response
    .status(status)
    .set({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' })
    .json(body);
}
