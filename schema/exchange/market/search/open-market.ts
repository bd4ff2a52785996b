import sql from 'sql-template-tag';
import type { Query } from '../../../kernel/run-query.ts';
import type { Search } from './search.ts';
import {
  gatheredConditions,
  hasGathered,
  type Look,
  lookedMax,
  walkedConditions,
} from './search-conditions.ts';

/** How a search is to be answered. */
export async function openMarket(query: Query, search: Search): Promise<Look> {
  return { today: await marketToday(query), isRare: await isRare(query, search) };
}

/**
 * The day by which weeks are still to come, where offers stand. Also tells the planner for this transaction that a page anywhere in the
 * search's table costs little more than the next one: it is narrow and lies in memory, so that an ordered index is walked to the
 * first rows wanted rather than all gathered and sorted.
 */
export function marketToday(query: Query): Promise<string> {
  const day = query.loader<'today', string>('market-day', async () => {
    const row = await query.row<{ today: string }>(sql`
      select (app.clock() at time zone 'Asia/Shanghai')::date::text as today, set_config('random_page_cost', '1.1', true) as told`);
    return [(row as { today: string }).today];
  });
  return day.load('today');
}

/** Whether the planner expects few rows. Where it is mistaken an answer takes longer, or a page is shorter; never is it another one. */
async function isRare(query: Query, search: Search): Promise<boolean> {
  if (!hasGathered(search)) return false;
  const [row] = await query.rows<Record<string, [{ Plan: { 'Plan Rows': number } }]>>(sql`
    explain (format json) select from market.offer_search s where true ${walkedConditions(search)} ${gatheredConditions(search)}`);
  const [plan] = Object.values(row ?? {});
  return (plan?.[0].Plan['Plan Rows'] ?? 0) <= lookedMax;
}
