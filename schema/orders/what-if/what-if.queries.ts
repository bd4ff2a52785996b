import sql, { raw } from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { PromiseWhatIf } from './what-if.ts';

const columns =
  raw(`w.id, w.promise_id, w.change, w.offer_id, w.week_start::text as week_start, w.amount, w.asked_at, w.job_id, w.answer,
  p.currency, p.quantity, (select l.measure from market.visible_offer l where l.offer_id = w.offer_id) as measure,
  jsonb_build_object('totalMinor', a.total_minor::text, 'arrivesOn', a.arrives_on, 'parts', a.parts, 'factoryCount', a.factory_count) as base
  from app.promise_what_if w join app.promise_plan a on a.id = w.plan_id join app.order_promise p on p.id = w.promise_id`);

/** What has been asked of a promise's latest answer, newest first: twenty at most. */
export function whatIfsOfPromise(query: Query, promiseId: string): Promise<PromiseWhatIf[]> {
  const loader = query.loader<string, PromiseWhatIf[]>('promise-what-ifs', async (ids) => {
    const found = await query.rows<PromiseWhatIf>(
      sql`select ${columns} where p.id = any (${[...ids]}::uuid[]) and a.round = p.round and p.state <> 'ASKED' order by w.id desc`,
    );
    return ids.map((wanted) => found.filter((one) => one.promiseId === wanted));
  });
  return loader.load(promiseId);
}

/** One change that was asked for. Undefined where it is gone. */
export async function whatIfById(query: Query, id: string): Promise<PromiseWhatIf | undefined> {
  return await query.row<PromiseWhatIf>(sql`select ${columns} where w.id = ${id}::uuid`);
}
