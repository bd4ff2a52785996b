import { type Memo, memoOf, memoParties, writeMemo } from '#schema/finance/index.ts';
import { invariant } from '#schema/kernel/invariant.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import type { Context } from '../context.ts';
import { memoPaper } from '../finance/memo-paper.ts';
import { writePaper } from '../papers/write-paper.ts';
import { type Answer, readByConsent, refused } from './read-by-consent.ts';

const kinds = ['json', 'xlsx', 'pdf'] as const;
export const memoPath = /^\/v1\/dossiers\/([^/]{1,80})\/memo\.([a-z]{1,10})$/;
const mediaTypes: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};
type Format = (typeof kinds)[number];

/**
 * `GET /v1/dossiers/:consent/memo.json` `/memo.xlsx?locale=en` and `/memo.pdf?locale=en`, with `purpose`: one reading with hash and signature, to be filed with a
 * decision. A form that there is not reads nothing: the firm's log holds only what was given away.
 */
export async function downloadMemo(context: Context, url: URL): Promise<Response> {
  const [, consent = '', format = ''] = memoPath.exec(url.pathname) ?? [];
  if (!isFormat(format)) {
    await context.end();
    return refusal(refused(404, 'NOT_FOUND', 'A memo is .json, .xlsx or .pdf.').refusal);
  }
  const found = await readByConsent(context, { consent, purpose: url.searchParams.get('purpose') });
  if ('refusal' in found) return refusal(found.refusal);
  const { dossier, purpose } = found;
  const { database } = context.services;
  const parties = await runQuery(database, context.actor, (query) => memoParties(query, dossier.consentId));
  invariant(parties !== undefined, 'what was read by has parties');
  const memo = memoOf(parties, purpose, dossier, database.secrets);
  const locale = url.searchParams.get('locale') === 'en' ? 'en' : 'zh-CN';
  return new Response(await written(memo, format, locale), {
    headers: { ...uncached, ...headersOf(memo, format) },
  });
}

const uncached = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } as const;

async function written(memo: Memo, format: Format, locale: 'zh-CN' | 'en') {
  if (format === 'json') return memo.json;
  if (format === 'xlsx') return new Uint8Array(await writeMemo(memo, locale));
  return new Uint8Array(await writePaper(memoPaper(memo, locale)));
}

function isFormat(format: string): format is Format {
  return Object.hasOwn(mediaTypes, format);
}

function headersOf({ parties, dossier }: Memo, format: Format): Record<string, string> {
  const day = dossier.asOf.toISOString().slice(0, 10);
  return {
    'content-type': mediaTypes[format],
    'content-disposition': `attachment; filename="${parties.consent.number}-${day}.${format}"`,
  };
}

function refusal([status, body]: Answer): Response {
  return Response.json(body, { status, headers: uncached });
}
