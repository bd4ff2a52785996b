import type { MadePart } from '../../catalog/index.ts';
import { decimalOf } from '../../kernel/decimal.ts';
import { begunBy } from '../promise/begun.ts';
import type { PromiseNeed } from '../promise/needs.ts';
import type { PromiseComponent } from '../promise/promise-component.ts';
import type { PromiseRouting } from '../promise/routing-of-promise.ts';
import type { FreeStock } from './free-stock.ts';
import { madeBy } from './made-by.ts';

/** What is there already of a part that is made besides. */
export interface Shelf {
  /** Of the part, as the codes of its steps begin. */
  readonly prefix: string;
  /** For so many pieces of what is asked nothing of it is made. */
  readonly covers: number;
  /** What is there (null) and what is expected by a day, pieces. */
  readonly slots: readonly { readonly readyOn: string | null; readonly pieces: number }[];
}

/** What a part is wanted for. */
export interface PartWish {
  /** Pieces of what is asked that nothing above the part covers, in units: bins where there are bins. */
  readonly units: number;
  /** Pieces of a unit. */
  readonly atOnce: number;
  readonly routing: PromiseRouting;
  readonly parts: readonly MadePart[];
  readonly needs: readonly PromiseNeed[];
  readonly free: ReadonlyMap<string, FreeStock>;
  readonly today: string;
}

/**
 * Nets a part with what is free of it: what is there, then what is expected no later than it could be made, and the rest is made. Each of these is for
 * whole pieces of what is asked, so an odd one may stay where it is, and each rounds up what is lost on the way; but where they are all that is
 * needed, nothing is left to make. What is free is used up.
 */
export function netMade(
  part: MadePart,
  itemId: string,
  wish: PartWish,
): { readonly component: PromiseComponent; readonly shelf: Shelf } {
  const free = wish.free.get(itemId);
  const sources = free ? inTime(part, wish, free) : [];
  const all = allOf(sources, takenFor(part, wish, wish.units));
  const { slots, left } = all ? { slots: all, left: 0 } : someOf(part, wish, sources);
  for (const { readyOn, pieces } of slots) free?.take({ readyOn, quantity: decimalOf(BigInt(pieces)) });
  return {
    component: componentOf(part, itemId, slots, takenFor(part, wish, left)),
    shelf: { prefix: part.prefix, covers: (wish.units - left) * wish.atOnce, slots },
  };
}

type Slot = Shelf['slots'][number];

/** The first of these that are as many as are needed; undefined where all together are fewer. */
function allOf(sources: readonly Slot[], needed: number): Slot[] | undefined {
  let open = needed;
  const slots = sources.map(({ readyOn, pieces }) => {
    const taken = Math.min(open, pieces);
    open -= taken;
    return { readyOn, pieces: taken };
  });
  return open > 0 ? undefined : slots.filter(({ pieces }) => pieces > 0);
}

/** Of each as many as are taken for whole units, and the units that are left to make. */
function someOf(
  part: MadePart,
  wish: PartWish,
  sources: readonly Slot[],
): { readonly slots: Slot[]; readonly left: number } {
  let left = wish.units;
  const slots = sources.map(({ readyOn, pieces }) => {
    const units = coveredBy(part, wish, left, pieces);
    left -= units;
    return { readyOn, pieces: takenFor(part, wish, units) };
  });
  return { slots: slots.filter(({ pieces }) => pieces > 0), left };
}

function componentOf(part: MadePart, itemId: string, slots: Shelf['slots'], rest: number): PromiseComponent {
  const there = slots.find(({ readyOn }) => readyOn === null)?.pieces ?? 0;
  return {
    stepCode: part.intoCode,
    itemId,
    number: part.number,
    name: part.name,
    source: 'MAKE',
    unit: 'H87',
    needed: String(slots.reduce((sum, { pieces }) => sum + pieces, rest)),
    fromStock: String(there),
    receipts: slots.flatMap(({ readyOn, pieces }) =>
      readyOn === null ? [] : [{ arrivesOn: readyOn, quantity: String(pieces) }],
    ),
    rest: String(rest),
    restOn: null,
  };
}

/** What is there, and each receipt that comes no later than the first could be that are made for what is then left; whole ones. */
function inTime(part: MadePart, wish: PartWish, free: FreeStock): Slot[] {
  const there = { readyOn: null, pieces: Math.floor(Number(free.onHand.toFixed())) };
  const { left } = someOf(part, wish, [there]);
  if (left === 0) return [there];
  const last = madeBy(part, wish, left);
  return [
    there,
    ...free.expected
      .filter(({ arrivesOn }) => arrivesOn <= last)
      .map(({ arrivesOn, free: some }) => ({
        readyOn: arrivesOn,
        pieces: Math.floor(Number(some.toFixed())),
      })),
  ];
}

/** Units, up to so many, for which so many pieces of a part are enough. */
function coveredBy(part: MadePart, wish: PartWish, units: number, pieces: number): number {
  let [low, high] = [0, units];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (takenFor(part, wish, middle) <= pieces) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Pieces of a part that are taken for so many units, with what is lost of them: whole bins where there are bins. */
function takenFor(part: MadePart, { atOnce, routing }: PartWish, units: number): number {
  if (units === 0) return 0;
  const begun = begunBy(units, routing).get(part.intoCode) ?? 0;
  return atOnce * Math.ceil((begun * part.per * 10_000) / (10_000 - part.scrapBps));
}
