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
import { command } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { formatAmount } from '../../kernel/money.ts';
import { problem, refuse, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { type LockedPromise, lockPromise } from '../orders.locks.ts';
import { takeComponents } from '../stock/take-components.ts';
import type { PromiseLine } from './order-promise.ts';
import { promiseTable } from './promise.rules.ts';
import { conflictOf } from './promise-conflict-problem.ts';
import type { OrderPromiseQuoteInput } from './promise-input.ts';

/** One hold with the lines that it is asked for: one, or several that are set up together. */
interface Wanted {
  /** The first of them, which speaks for all. */
  readonly line: PromiseLine;
  readonly lines: readonly PromiseLine[];
  readonly card: HeldCard;
  readonly item: HoldItem;
}

/**
 * Holds every step of a plan, all or nothing, in one call of the exchange and one transaction; the quote stands until the first of
 * the holds ends. Where owners have to accept first they are asked in the same transaction, and the promise waits for them. Refuses ASKS_FIRST
 * where that is more than the plan said, PLAN_NOT_WHOLE, PLAN_GONE, PRICE_MOVED, PROMISE_CONFLICT with the step, the week and what is free of it,
 * STOCK_TAKEN with the component of which less is free by now, and whatever else a hold is refused for, with its step. What the plan takes of components
 * is taken in the same transaction. After a refusal nothing is held.
 */
export const orderPromiseQuote = command<OrderPromiseQuoteInput>({
  name: 'orderPromiseQuote',
  can: 'reservation:buy',
  async run(tx, input) {
    const promise = await lockPromise(tx, input.orderPromiseId);
    const quoted = assertTransition(promiseTable, promise.state, 'QUOTE');
    const planId = await wholePlan(tx, promise, requireId('ppl', input.planId, 'planId'));
    const wanted = await wantedOf(tx, promise, planId);
    await takeComponents(tx, promise.id, planId);
    const held = await holdAll(tx, wanted);
    for (const { lines, item } of wanted)
      await tx.rows(sql`
        update app.promise_line set reservation_id = ${item.id}::uuid
        where plan_id = ${planId}::uuid and position = any (${lines.map(({ position }) => position)}::int[])`);
    const asked = await askOwners(tx, planId, wanted);
    const next = asked ? assertTransition(promiseTable, promise.state, 'ASK') : quoted;
    const until = asked ?? held;
    await tx.rows(sql`
      update app.order_promise set state = ${next}, chosen_plan_id = ${planId}::uuid, quoted_until = ${until}, is_final = true where id = ${promise.id}::uuid`);
    tx.emit('promise.quoted.v1', { subjectId: promise.id });
    tx.audit(
      { type: 'orderPromise', id: promise.id },
      { state: [promise.state, next], holds: [null, wanted.length] },
    );
    return { type: 'prm', id: promise.id };
  },
});

async function wholePlan(tx: Tx, { id, round }: LockedPromise, planId: string): Promise<string> {
  const path = ['planId'];
  const plan = await tx.row<{ unserved: number }>(
    sql`select unserved from app.promise_plan where id = ${planId}::uuid and promise_id = ${id}::uuid and round = ${round}`,
  );
  if (!plan)
    refuse({
      code: 'PLAN_GONE',
      message: 'Better plans have been found, or this is another promise’s.',
      path,
    });
  if (plan.unserved > 0)
    refuse({
      code: 'PLAN_NOT_WHOLE',
      message: 'It does not make all pieces.',
      path,
      params: { unserved: plan.unserved },
    });
  return planId;
}

/** The lines of a plan as holds, those that are set up together as one, at the price of now. PRICE_MOVED where that is another than the plan's. */
async function wantedOf(tx: Tx, { currency }: LockedPromise, planId: string): Promise<Wanted[]> {
  const lines = await tx.rows<PromiseLine>(sql`
    select plan_id, position, step_code, step_name, offer_id, asks_first, setup_family, measure, weeks, price_minor from app.promise_line where plan_id = ${planId}::uuid order by position`);
  const cards = await tx.rows<HeldCard>(heldCards([...new Set(lines.map(({ offerId }) => offerId))]));
  const byId = new Map(cards.map((card) => [card.id as string, card]));
  const problems: UserError[] = [];
  const wanted = [...Map.groupBy(lines, holdOf).values()].flatMap((together) => {
    const [line] = together;
    if (!line) return [];
    const card = byId.get(line.offerId);
    if (!card) {
      problems.push(gone(line));
      return [];
    }
    const weeks = heldWeeks(together);
    const was = together.reduce((sum, { priceMinor }) => sum + BigInt(priceMinor), 0n);
    const { total, parts } = priceWeeks(card, weeks);
    if (total.minor !== was)
      problems.push(
        problem({
          code: 'PRICE_MOVED',
          message: 'The price has changed; look for plans anew.',
          path: ['planId'],
          params: {
            step: line.stepCode,
            name: line.stepName,
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
    return [{ line, lines: together, card, item }];
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

const gone = (line: PromiseLine) =>
  problem({
    code: 'OFFER_GONE',
    message: 'The offer has left the market.',
    path: ['planId'],
    params: { step: line.stepCode, name: line.stepName },
  });

/** Asks whoever has to accept first; answers until when all of it is held then, or undefined where nobody has to. */
async function askOwners(tx: Tx, planId: string, wanted: readonly Wanted[]): Promise<Date | undefined> {
  const ids = wanted.map(({ item }) => item.id);
  const row = await tx.row<{ answer: { asked: string[]; until?: string } }>(
    sql`select market.ask_owners(${planId}::uuid, ${ids}::uuid[]) as answer`,
  );
  const { asked = [], until = '' } = row?.answer ?? {};
  refuseAny(
    wanted.flatMap(({ line, item }) => (asked.includes(item.id) && !line.asksFirst ? [asksFirst(line)] : [])),
  );
  return asked.length > 0 ? new Date(until) : undefined;
}

const asksFirst = (line: PromiseLine) =>
  problem({
    code: 'ASKS_FIRST',
    message: 'By now its owner has to accept first; look for plans anew.',
    path: ['planId'],
    params: { step: line.stepCode, name: line.stepName },
  });

/** Holds all of it, or refuses with every step that cannot be; answers when the first of the holds ends. */
async function holdAll(tx: Tx, wanted: readonly Wanted[]): Promise<Date> {
  const items = canonicalJson(wanted.map(({ item }) => item));
  const row = await tx.row<{ answers: (HoldAnswer & { id: string })[] }>(
    sql`select market.reserve(${items}::jsonb) as answers`,
  );
  const byId = new Map((row?.answers ?? []).map((answer) => [answer.id, answer]));
  const ends = wanted.map(({ item }) => byId.get(item.id));
  refuseAny(
    wanted.flatMap(({ line, card, item }, index) =>
      ends[index]?.granted ? [] : [conflictOf(line, holdProblem(ends[index], card, item.weeks))],
    ),
  );
  return new Date(Math.min(...ends.map((answer) => Date.parse(answer?.expiresAt ?? ''))));
}
