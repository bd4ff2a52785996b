import type { ItemStock } from '../../catalog/index.ts';
import { type Decimal, decimal } from '../../kernel/decimal.ts';

/** What a promise takes of an item: of what is there (null), or of what is expected by a day. */
export interface Taken {
  readonly readyOn: string | null;
  readonly quantity: Decimal;
}

/** A part of the stock that nobody has taken: what is there (null), or what is expected on a day. */
interface Slot {
  readonly readyOn: string | null;
  left: Decimal;
}

/** As much of a writing as there is to take of. */
export type Writing = Pick<ItemStock, 'quantityValue' | 'receipts'>;

const zero = decimal('0');
const least = (a: Decimal, b: Decimal): Decimal => (a.lt(b) ? a : b);

/**
 * What is left of an item's stock, in the unit of the item. What is taken by a day uses the latest that comes in time, so that what comes first stays
 * free; where a count or a delay has left too little for it, later receipts stand for it, and {@link short} says what finds none. A
 * receipt whose day has passed and that no count has seen serves whoever took it and nobody else.
 */
export class FreeStock {
  readonly #slots: Slot[];
  readonly #today: string;
  #short = zero;

  constructor(writing: Writing | undefined, taken: readonly Taken[], today: string) {
    this.#today = today;
    this.#slots = [
      { readyOn: null, left: decimal(writing?.quantityValue ?? '0') },
      ...(writing?.receipts ?? []).map(({ arrivesOn, quantity }) => ({
        readyOn: arrivesOn,
        left: decimal(quantity),
      })),
    ];
    for (const one of taken.toSorted((a, b) => compare(a.readyOn, b.readyOn))) this.#settle(one);
  }

  /** What was taken and is neither there nor expected. */
  get short(): Decimal {
    return this.#short;
  }

  /** What is there and free. */
  get onHand(): Decimal {
    return this.#slots[0]?.left ?? zero;
  }

  /** What is expected and free, each with its day; nothing of what is overdue. */
  get expected(): readonly { readonly arrivesOn: string; readonly free: Decimal }[] {
    return this.#slots.flatMap(({ readyOn, left }) =>
      readyOn === null ? [] : [{ arrivesOn: readyOn, free: this.#isOverdue(readyOn) ? zero : left }],
    );
  }

  /** Takes of what is there first, then of what is expected until a day, by day; null: of what is there alone. Answers what it has got. */
  takeUpTo(quantity: Decimal, until: string | null): Taken[] {
    const got: Taken[] = [];
    let open = quantity;
    for (const slot of this.#slots) {
      if (slot.readyOn !== null && (this.#isOverdue(slot.readyOn) || slot.readyOn > (until ?? ''))) continue;
      const part = least(open, slot.left);
      if (!part.gt('0')) continue;
      slot.left = slot.left.minus(part);
      open = open.minus(part);
      got.push({ readyOn: slot.readyOn, quantity: part });
    }
    return got;
  }

  /** Takes so much by its day, the latest that comes in time first. Answers what it lacks: then nothing of it is to be had. */
  take({ readyOn, quantity }: Taken): Decimal {
    return this.#use(
      quantity,
      this.#inTime(readyOn).filter((slot) => !this.#isOverdue(slot.readyOn)),
    );
  }

  #settle({ readyOn, quantity }: Taken): void {
    const later = this.#slots.filter((slot) => compare(slot.readyOn, readyOn) > 0);
    const lacking = this.#use(quantity, this.#inTime(readyOn));
    this.#short = this.#short.plus(this.#use(lacking, later));
  }

  #inTime(readyOn: string | null): Slot[] {
    return this.#slots.filter((slot) => compare(slot.readyOn, readyOn) <= 0).toReversed();
  }

  #use(quantity: Decimal, slots: readonly Slot[]): Decimal {
    let open = quantity;
    for (const slot of slots) {
      const part = least(open, slot.left);
      slot.left = slot.left.minus(part);
      open = open.minus(part);
    }
    return open;
  }

  #isOverdue(readyOn: string | null): boolean {
    return readyOn !== null && readyOn < this.#today;
  }
}

/** What is there comes before all that is expected. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  return b !== null && a > b ? 1 : b === null ? 1 : -1;
}
