import sql, { raw } from 'sql-template-tag';
import type { Firm } from '../../identity/index.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import { promiseState } from '../orders.locks.ts';
import type { OrderPromise, PromiseLine, PromisePlan } from './order-promise.ts';

const columns =
  raw(`p.id, p.organisation_id, p.number, p.reference, p.revision_id, p.quantity, p.due_on::text as due_on, p.deliver_to_city_code, p.currency,
  p.late_minor_per_day, p.contract_mode, p.lead_id, p.main_steps, p.main_work_may_move, p.may_ask, p.without_offers, p.bin_pieces, p.freight_per_bin_minor, p.step_figures, p.needs, p.made_parts, p.components, p.why, ${promiseState.sql} as state, p.job_id, p.joint_plan_id, p.round, p.is_final, p.shortages, p.chosen_plan_id, p.quoted_until, p.asked_at, p.confirmed_at`);

/** Of a plan `a` of a promise `p`. */
export const planColumns =
  raw(`a.id, a.promise_id, a.position, p.currency, p.quantity, p.due_on::text as due_on, a.wishes, a.total_minor, a.vat_minor, a.parts,
  a.arrives_on::text as arrives_on, a.factory_count, a.unserved, a.gap_bps, a.search, a.carbon, a.ways`);

/** Which promises: of one revision, or those whose number or reference begins with these words. */
export interface PromiseFilter {
  readonly revisionId?: string | undefined;
  readonly words?: string | undefined;
}

/** Promises of the actor's firm, newest first. */
export async function listOrderPromises(
  query: Query,
  { revisionId, words }: PromiseFilter,
  page: PageRequest,
): Promise<Page<OrderPromise>> {
  const ofRevision = revisionId === undefined ? sql`` : sql`and p.revision_id = ${revisionId}::uuid`;
  const asked = words?.trim();
  const matching = asked
    ? sql`and (starts_with(p.number, upper(${asked})) or starts_with(lower(p.reference), lower(${asked})))`
    : sql``;
  const from = sql`from app.order_promise p where p.organisation_id = app.organisation() ${ofRevision} ${matching}`;
  return await readPage<OrderPromise>(query, { columns, from, ...newestFirst(sql`p.id`) }, page);
}

/** A promise of the actor's firm. */
export function orderPromiseById(query: Query, id: string): Promise<OrderPromise | undefined> {
  const loader = query.loader<string, OrderPromise | undefined>('order-promise', async (ids) => {
    const found = await query.rows<OrderPromise>(
      sql`select ${columns} from app.order_promise p where p.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((promise) => promise.id === wanted));
  });
  return loader.load(id);
}

/** The plans of a promise's latest answer, cheapest first. */
export function plansOfPromise(query: Query, promiseId: string): Promise<PromisePlan[]> {
  const loader = query.loader<string, PromisePlan[]>('promise-plans', async (ids) => {
    const found = await query.rows<PromisePlan>(sql`
      select ${planColumns}
      from app.order_promise p join app.promise_plan a on a.promise_id = p.id and a.round = p.round
      where p.id = any (${[...ids]}::uuid[]) and p.state <> 'ASKED' order by a.promise_id, a.position`);
    return ids.map((wanted) => found.filter((plan) => plan.promiseId === wanted));
  });
  return loader.load(promiseId);
}

/** What is held of factories for a plan, in the order of its steps. */
export async function linesOfPlan(query: Query, planId: string): Promise<PromiseLine[]> {
  return (await heldOfPlan(query, planId)).filter(({ way }) => way === null);
}

/** What is held of carriers for a plan, in the order of its ways. */
export async function haulsOfPlan(query: Query, planId: string): Promise<PromiseLine[]> {
  return (await heldOfPlan(query, planId)).filter(({ way }) => way !== null);
}

function heldOfPlan(query: Query, planId: string): Promise<PromiseLine[]> {
  const loader = query.loader<string, PromiseLine[]>('promise-lines', async (ids) => {
    const found = await query.rows<PromiseLine>(sql`
      select l.plan_id, p.currency, l.position, l.step_code, l.step_name, l.process_code, l.offer_id, l.asks_first, l.setup_family, l.measure, l.pieces, l.weeks, l.price_minor,
        l.parts, l.reasons, l.inspection, l.reservation_id, l.way
      from app.promise_line l join app.promise_plan a on a.id = l.plan_id join app.order_promise p on p.id = a.promise_id
      where l.plan_id = any (${[...ids]}::uuid[]) order by l.plan_id, l.position`);
    return ids.map((wanted) => found.filter((line) => line.planId === wanted));
  });
  return loader.load(planId);
}

/** How many firms of a plan have been asked first and have not answered yet. */
export function ownersWaitedFor(query: Query, planId: string): Promise<number> {
  const loader = query.loader<string, number>('promise-owners', async (ids) => {
    const found = await query.rows<{ planId: string; firms: number }>(sql`
      select plan_id, count(distinct seller_id)::int as firms from app.reservation
      where plan_id = any (${[...ids]}::uuid[]) and state = 'AWAITING_APPROVAL' and expires_at > app.clock() group by 1`);
    return ids.map((wanted) => found.find((row) => row.planId === wanted)?.firms ?? 0);
  });
  return loader.load(planId);
}

/** How many offers of a step are looked at, and how many firms are named. */
const leads = { offers: 500, firms: 50 } as const;

/** Other firms that offer one of the steps of a revision, by name: who may lead an order of it. Firms of blind offers are not named. */
export async function leadsForRevision(query: Query, revisionId: string): Promise<Firm[]> {
  return await query.rows<Firm>(sql`
    select f.* from market.firm f where f.id <> app.organisation() and f.id in (
      select o.seller_id from app.item_revision r join app.routing_step s on s.revision_id = r.id and s.version = r.version
      cross join lateral (
        select m.seller_id from market.visible_offer m where not m.is_blind and (m.process_code = s.process_code
          or m.process_code >= s.process_code || '.' and m.process_code < s.process_code || '/') limit ${leads.offers}) o
      where r.id = ${revisionId}::uuid)
    order by f.name, f.id limit ${leads.firms}`);
}
