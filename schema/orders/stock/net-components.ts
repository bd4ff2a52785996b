import type { MadePart } from '../../catalog/index.ts';
import { type Decimal, decimal, decimalOf } from '../../kernel/decimal.ts';
import { ratio, roundedUp, times } from '../../kernel/rational.ts';
import { isCountUnit } from '../../kernel/units.ts';
import { begunBy, uncovered } from '../promise/begun.ts';
import { type NeedPart, type PromiseNeed, readyOn } from '../promise/needs.ts';
import type { OrderPromise } from '../promise/order-promise.ts';
import type { PromiseComponent } from '../promise/promise-component.ts';
import type { PromiseRouting } from '../promise/routing-of-promise.ts';
import type { FreeStock, Taken } from './free-stock.ts';
import { netMade, type Shelf } from './net-made.ts';

/** As much of a promise as its components depend on; needs are counted out into days. */
export type Netted = Pick<OrderPromise, 'quantity' | 'binPieces' | 'needs' | 'madeParts'>;

/** What a promise takes of its components, what is left to wait for, and what is left to make. */
export interface NetComponents {
  readonly components: readonly PromiseComponent[];
  readonly needs: readonly PromiseNeed[];
  readonly madeParts: readonly MadePart[];
  /** What is there of those parts. */
  readonly shelves: readonly Shelf[];
}

const places = 6;

/**
 * Nets what a promise needs of its components with what is free: what is there first, then what is expected no later than the rest would be
 * there, then the rest with its days, or its making. What a part is made of is needed for those that are made. Parts are served from what is asked
 * downwards, what is brought in the order of working. `free` is used up.
 */
export function netComponents(
  promise: Netted,
  routing: PromiseRouting,
  free: ReadonlyMap<string, FreeStock>,
  today: string,
): NetComponents {
  const atOnce = promise.binPieces ?? 1;
  const components: PromiseComponent[] = [];
  const shelves: Shelf[] = [];
  const there: string[] = [];
  const isThere = (code: string) => there.some((prefix) => code.startsWith(prefix));
  const unitsAt = (code: string) => uncovered(promise.quantity, shelves, code) / atOnce;
  const ways = { atOnce, routing, parts: promise.madeParts, needs: promise.needs, free, today };
  const expected: PromiseNeed[] = [];
  for (const part of promise.madeParts) {
    if (isThere(part.prefix) || !part.itemId) continue;
    const wish = { ...ways, units: unitsAt(part.intoCode) };
    const { component, shelf } = netMade(part, part.itemId, wish);
    components.push(component);
    if (component.rest === '0') {
      there.push(part.prefix);
      expected.push(...waitingForAll(component));
    } else if (shelf.covers > 0) shelves.push(shelf);
  }
  const needs = inOrder([...promise.needs, ...expected], routing).flatMap((need) => {
    if (isThere(need.stepCode)) return [];
    if (!need.part) return [need];
    const begun = begunBy(unitsAt(need.stepCode), routing).get(need.stepCode) ?? 0;
    const pieces = BigInt(begun * atOnce);
    const one = broughtComponent(need, need.part, pieces, free.get(need.part.itemId), today);
    components.push(one);
    return [waiting(need, one)];
  });
  const madeParts = promise.madeParts.filter(({ prefix }) => !isThere(prefix));
  return { components: inOrder(components, routing), needs, madeParts, shelves };
}

/** Where all of a part is there or expected, its step waits for the last that is expected. */
function waitingForAll({ stepCode, name, number, receipts }: PromiseComponent): PromiseNeed[] {
  const last = receipts.at(-1);
  if (!last) return [];
  return [
    {
      stepCode,
      name,
      source: 'STOCK',
      days: null,
      arrivesOn: last.arrivesOn,
      workingDays: null,
      component: number,
      part: null,
    },
  ];
}

function broughtComponent(
  need: PromiseNeed,
  part: NeedPart,
  pieces: bigint,
  free: FreeStock | undefined,
  today: string,
): PromiseComponent {
  const perPiece = ratio(BigInt(part.numerator), BigInt(part.denominator));
  const needed = roundedUp(times(perPiece, ratio(pieces)), isCountUnit(part.unit) ? 0 : places);
  const boughtOn = readyOn(need, today);
  const got = free?.takeUpTo(needed, boughtOn) ?? [];
  const rest = needed.minus(sumOf(got));
  return {
    stepCode: need.stepCode,
    itemId: part.itemId,
    number: need.component ?? '',
    name: need.name,
    source: need.source === 'BOUGHT' ? 'BUY' : 'SUPPLIED',
    unit: part.unit,
    needed: needed.toFixed(),
    fromStock: sumOf(got.filter(({ readyOn: on }) => on === null)).toFixed(),
    receipts: got.flatMap(({ readyOn: on, quantity }) =>
      on === null ? [] : [{ arrivesOn: on, quantity: quantity.toFixed() }],
    ),
    rest: rest.toFixed(),
    restOn: rest.gt('0') ? boughtOn : null,
  };
}

const sumOf = (taken: readonly Taken[]): Decimal =>
  taken.reduce((sum, { quantity }) => sum.plus(quantity), decimalOf(0n));

/** What is left to wait for: the rest with its days, else the last that is expected, else nothing. */
function waiting(need: PromiseNeed, { rest, receipts }: PromiseComponent): PromiseNeed {
  if (decimal(rest).gt('0')) return need;
  const last = receipts.at(-1)?.arrivesOn ?? null;
  return { ...need, days: last === null ? 0 : null, workingDays: null, arrivesOn: last };
}

function inOrder<One extends { readonly stepCode: string }>(
  all: readonly One[],
  { steps }: PromiseRouting,
): One[] {
  const at = new Map(steps.map(({ code }, place) => [code, place]));
  return all.toSorted((a, b) => (at.get(a.stepCode) ?? 0) - (at.get(b.stepCode) ?? 0));
}

/** What an answer takes of the stock of each item, as its quote does. */
export function takenBy(components: readonly PromiseComponent[]): (Taken & { readonly itemId: string })[] {
  return components.flatMap(({ itemId, fromStock, receipts }) => [
    ...(decimal(fromStock).gt('0') ? [{ itemId, readyOn: null, quantity: decimal(fromStock) }] : []),
    ...receipts.map(({ arrivesOn, quantity }) => ({
      itemId,
      readyOn: arrivesOn,
      quantity: decimal(quantity),
    })),
  ]);
}
