import sql from 'sql-template-tag';
import {
  type HeldCard,
  type HoldAnswer,
  type HoldItem,
  heldCards,
  holdProblem,
  priceWeeks,
} from '../../exchange/index.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { newId } from '../../kernel/id.ts';
import { formatAmount } from '../../kernel/money.ts';
import { problem, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { LockedPromise } from '../orders.locks.ts';
import { lockComponents, takeComponents } from '../stock/take-components.ts';
import type { PromiseLine } from './order-promise.ts';
import { promiseTable } from './promise.rules.ts';
import { codeAt, conflictOf, placeOf } from './promise-conflict-problem.ts';

/** One hold with the lines that it is asked for: one, or several that are set up together. */
interface Wanted {
  /** The first of them, which speaks for all. */
  readonly line: PromiseLine;
  readonly lines: readonly PromiseLine[];
  /** Number of its promise, for whoever holds several at once. */
  readonly order: string;
  readonly card: HeldCard;
  readonly item: HoldItem;
}

/** A promise with the plan that is to be held of it. */
export interface Chosen {
  readonly promise: LockedPromise;
  readonly planId: string;
}

/**
 * Holds plans of one or more promises, all or nothing, in one call of the exchange: what they take of components first, then every step. Where owners
 * have to accept first they are asked, and that promise waits for them. The promises are locked already.
 */
export async function holdPlans(tx: Tx, chosen: readonly Chosen[]): Promise<void> {
  const wanted: { readonly one: Chosen; readonly wanted: Wanted[] }[] = [];
  for (const one of chosen) wanted.push({ one, wanted: await wantedOf(tx, one) });
  await lockComponents(
    tx,
    chosen.map(({ promise }) => promise.id),
  );
  for (const { promise, planId } of chosen) await takeComponents(tx, promise.id, planId);
  const ends = await holdAll(
    tx,
    wanted.flatMap((each) => each.wanted),
  );
  for (const each of wanted) await quoted(tx, each.one, each.wanted, ends);
}

/** Notes the holds of a plan at its lines, and what its promise is by them. */
async function quoted(
  tx: Tx,
  { promise, planId }: Chosen,
  wanted: readonly Wanted[],
  ends: ReadonlyMap<string, Date>,
): Promise<void> {
  const held = wanted.flatMap(({ lines, item }) => lines.map(({ position }) => ({ position, id: item.id })));
  await tx.rows(sql`
    update app.promise_line l set reservation_id = x.id
    from unnest(${held.map(({ position }) => position)}::int[], ${held.map(({ id }) => id)}::uuid[]) as x (position, id)
    where l.plan_id = ${planId}::uuid and l.position = x.position`);
  const asked = await askOwners(tx, planId, wanted);
  const next = assertTransition(promiseTable, promise.state, asked ? 'ASK' : 'QUOTE');
  const until = asked ?? firstOf(wanted.flatMap(({ item }) => ends.get(item.id) ?? []));
  await tx.rows(sql`
    update app.order_promise set state = ${next}, chosen_plan_id = ${planId}::uuid, quoted_until = ${until}, is_final = true where id = ${promise.id}::uuid`);
  tx.emit('promise.quoted.v1', { subjectId: promise.id });
  tx.audit(
    { type: 'orderPromise', id: promise.id },
    { state: [promise.state, next], holds: [null, wanted.length] },
  );
}

const firstOf = (moments: readonly Date[]): Date =>
  new Date(Math.min(...moments.map((moment) => moment.getTime())));

/** The lines of a plan as holds, those that are set up together as one, at the price of now. PRICE_MOVED where that is another than the plan's. */
async function wantedOf(tx: Tx, { promise: { currency, number: order }, planId }: Chosen): Promise<Wanted[]> {
  const lines = await tx.rows<PromiseLine>(sql`
    select plan_id, position, step_code, step_name, offer_id, asks_first, setup_family, measure, weeks, price_minor, way from app.promise_line where plan_id = ${planId}::uuid order by position`);
  const cards = await tx.rows<HeldCard>(heldCards([...new Set(lines.map(({ offerId }) => offerId))]));
  const byId = new Map(cards.map((card) => [card.id as string, card]));
  const problems: UserError[] = [];
  const wanted = [...Map.groupBy(lines, holdOf).values()].flatMap((together) => {
    const [line] = together;
    if (!line) return [];
    const card = byId.get(line.offerId);
    if (!card) {
      problems.push(gone(line, order));
      return [];
    }
    const weeks = heldWeeks(together);
    const was = together.reduce((sum, { priceMinor }) => sum + BigInt(priceMinor), 0n);
    const { total, parts } = priceWeeks(card, weeks);
    if (total.minor !== was)
      problems.push(
        problem({
          code: codeAt(line, 'PRICE_MOVED'),
          message: 'The price has changed; look for plans anew.',
          path: ['planId'],
          params: {
            order,
            ...placeOf(line),
            was: formatAmount({ minor: was, currency }),
            now: formatAmount(total),
          },
        }),
      );
    const item: HoldItem = {
      id: newId<'rsv'>(),
      buyerId: tx.organisationId,
      offerId: line.offerId,
      requestId: null,
      currency: card.currency,
      priceMinor: total.minor,
      parts,
      weeks,
    };
    return [{ line, lines: together, order, card, item }];
  });
  refuseAny(problems);
  return wanted;
}

/** Lines of one set-up family at one offer are one hold. */
const holdOf = ({ offerId, setupFamily, position }: PromiseLine): string =>
  `${offerId} ${setupFamily === null ? position : `family ${setupFamily}`}`;

/** What is held of each week, over all lines of a hold. */
function heldWeeks(lines: readonly PromiseLine[]): { weekStart: string; amount: bigint }[] {
  const weeks = new Map<string, bigint>();
  for (const { weekStart, amount } of lines.flatMap((line) => line.weeks))
    weeks.set(weekStart, (weeks.get(weekStart) ?? 0n) + BigInt(amount));
  return [...weeks].map(([weekStart, amount]) => ({ weekStart, amount }));
}

const gone = (line: PromiseLine, order: string) =>
  problem({
    code: codeAt(line, 'OFFER_GONE'),
    message: 'The offer has left the market.',
    path: ['planId'],
    params: { order, ...placeOf(line) },
  });

/** Asks whoever has to accept first; answers until when all of it is held then, or undefined where nobody has to. */
async function askOwners(tx: Tx, planId: string, wanted: readonly Wanted[]): Promise<Date | undefined> {
  const ids = wanted.map(({ item }) => item.id);
  const row = await tx.row<{ answer: { asked: string[]; until?: string } }>(
    sql`select market.ask_owners(${planId}::uuid, ${ids}::uuid[]) as answer`,
  );
  const { asked = [], until = '' } = row?.answer ?? {};
  refuseAny(
    wanted.flatMap((one) => (asked.includes(one.item.id) && !one.line.asksFirst ? [asksFirst(one)] : [])),
  );
  return asked.length > 0 ? new Date(until) : undefined;
}

const asksFirst = ({ line, order }: Wanted) =>
  problem({
    code: codeAt(line, 'ASKS_FIRST'),
    message: 'By now its owner has to accept first; look for plans anew.',
    path: ['planId'],
    params: { order, ...placeOf(line) },
  });

/** Holds all of it, or refuses with every step that cannot be; answers when each of the holds ends. */
async function holdAll(tx: Tx, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, Date>> {
  const items = canonicalJson(wanted.map(({ item }) => item));
  const row = await tx.row<{ answers: (HoldAnswer & { id: string })[] }>(
    sql`select market.reserve(${items}::jsonb) as answers`,
  );
  const byId = new Map((row?.answers ?? []).map((answer) => [answer.id, answer]));
  refuseAny(
    wanted.flatMap(({ line, order, card, item }) => {
      const answer = byId.get(item.id);
      return answer?.granted ? [] : [conflictOf({ line, order }, holdProblem(answer, card, item.weeks))];
    }),
  );
  return new Map([...byId].map(([id, { expiresAt }]) => [id, new Date(expiresAt ?? '')]));
}
