import type { Database } from '../../kernel/database.ts';
import { patiently } from '../patiently.ts';
import type { PeerFacts } from './peer-facts.ts';

/** A firm among those that agree: its circles, the widest first, and its figures by name as its record has them. */
export interface PeerRow {
  readonly circles: readonly string[];
  readonly features: readonly (readonly [string, unknown])[];
}

/** The card that scores, and the last month that has ended, where nothing is noted of it yet. */
export async function monthToNote({
  pool,
}: Database): Promise<{ model: string; artefact: unknown; month: string } | undefined> {
  const { rows } = await pool.query<{ model: string; artefact: unknown; month: string }>(`
    with last as (select (date_trunc('month', app.clock() at time zone 'Asia/Shanghai') - interval '1 month')::date as month)
    select m.code as model, m.artefact, l.month::text as month from ref.credit_model m, last l
    where m.served_from <= (app.clock() at time zone 'Asia/Shanghai')::date
      and not exists (select from app.peer_month p where p.month = l.month and p.model_code = m.code)
      and m.code = (select x.code from ref.credit_model x where x.served_from <= (app.clock() at time zone 'Asia/Shanghai')::date
        order by x.served_from desc, x.position desc limit 1)`);
  return rows[0];
}

/** What firms that agree had in a month; none where they are fewer than thirty. */
export async function readPeerRows({ pool }: Database, model: string, month: string): Promise<PeerRow[]> {
  return await patiently(pool, async (client) => {
    const { rows } = await client.query<PeerRow>('select circles, features from market.peer_rows($1, $2)', [
      model,
      month,
    ]);
    return rows;
  });
}

/** Notes a month: all of its circles in one statement, once. */
export async function recordPeers(
  { pool }: Database,
  { model, month }: { readonly model: string; readonly month: string },
  circles: readonly PeerFacts[],
): Promise<void> {
  await pool.query(
    `insert into app.peer_month (model_code, month, circle, firms, features)
     select $1, $2, x."group", x.firms, x.features from jsonb_to_recordset($3) as x ("group" text, firms int, features jsonb)
     on conflict do nothing`,
    [model, month, JSON.stringify(circles)],
  );
}
