import sql, { type Sql } from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { MarketAlert } from './market-alert.ts';

function select(where: Sql): Sql {
  return sql`
    select a.view_id, a.set_at from app.market_alert a
    where a.organisation_id = app.organisation() and a.person_id = app.person() and ${where} order by a.set_at desc, a.view_id`;
}

/** The reader's alerts that still call, newest first; as many as they keep views, fifty at most. */
export async function listMarketAlerts(query: Query): Promise<MarketAlert[]> {
  if (query.actor.kind !== 'person') return [];
  return await query.rows<MarketAlert>(select(sql`a.ended_at is null`));
}

/** The reader's alert of a view, ended or not. */
export async function marketAlertOfView(query: Query, viewId: string): Promise<MarketAlert | undefined> {
  return await query.row<MarketAlert>(select(sql`a.view_id = ${viewId}::uuid`));
}
