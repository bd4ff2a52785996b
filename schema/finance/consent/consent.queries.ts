import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { Consent, ConsentSide, ConsentState } from './consent.ts';

const state = 'app.consent_state(c, app.clock())';
const columns =
  raw(`c.id, c.number, c.subject_id, c.recipient_id, c.purpose, c.data_groups, c.granularity, c.window_months, c.frequency,
  c.reconfirm_days, c.given_at, c.confirmed_at, c.confirmed_at + make_interval(days => c.reconfirm_days) as confirm_by, c.expires_at,
  c.revoked_at, c.revoke_reason, c.drawn_on::text as drawn_on, ${state} as state`);

/** Consents of one side, newest first: those that the actor has given, or those that it was given. */
export async function listConsents(
  query: Query,
  filter: { readonly side: ConsentSide; readonly state?: ConsentState | undefined },
  page: PageRequest,
): Promise<Page<Consent>> {
  const mine = filter.side === 'SUBJECT' ? sql`c.subject_id` : sql`c.recipient_id`;
  const inState = filter.state === undefined ? sql`` : sql`and ${raw(state)} = ${filter.state}`;
  const from = sql`from app.consent c where ${mine} = app.organisation() ${inState}`;
  return await readPage<Consent>(query, { columns, from, ...newestFirst(sql`c.id`) }, page);
}

/** A consent that the actor has given or was given. */
export function consentById(query: Query, id: string): Promise<Consent | undefined> {
  const loader = query.loader<string, Consent | undefined>('consent', async (ids) => {
    const found = await query.rows<Consent>(
      sql`select ${columns} from app.consent c where c.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((consent) => consent.id === wanted));
  });
  return loader.load(id);
}
