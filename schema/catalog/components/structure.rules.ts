import { decimal } from '../../kernel/decimal.ts';
import { plus, type Rational, ratio, ratioOf, times } from '../../kernel/rational.ts';
import { type UnitCode, unitOf } from '../../kernel/units.ts';

/** As much of a line of a bill as its place in the whole depends on. */
export interface BillLine {
  readonly revisionId: string;
  readonly componentId: string;
  readonly number: string;
  readonly madeById: string | null;
  readonly quantityValue: string;
  readonly unit: UnitCode;
  readonly itemUnit: UnitCode;
  readonly scrapBps: number;
}

/** As much of a line as leads from an item to what it is made of. */
export type BillLink = Pick<BillLine, 'componentId' | 'number' | 'madeById'>;

/** The lines of each revision. */
export type Bills<Line extends BillLink = BillLine> = ReadonlyMap<string, readonly Line[]>;

/** A line at its place: so deep below what is made, and so much of it in all, exactly, in the unit of its item. */
export interface Exploded<Line extends BillLine = BillLine> {
  readonly level: number;
  /** Lines from the top down to this one. */
  readonly way: readonly Line[];
  readonly line: Line;
  readonly need: Rational;
}

export const explodedMost = 1_000;

/**
 * The numbers of the items on a way from an item back to itself, beginning with what it is made of, where there is one. The lines are those
 * that it has or is to have; bills of what they are made by come from the database.
 */
export function cycleOf(
  itemId: string,
  lines: readonly BillLink[],
  bills: Bills<BillLink>,
): string[] | undefined {
  const seen = new Set<string>();
  const find = (at: readonly BillLink[]): string[] | undefined => {
    for (const line of at) {
      if (line.componentId === itemId) return [line.number];
      if (line.madeById === null || seen.has(line.madeById)) continue;
      seen.add(line.madeById);
      const rest = find(bills.get(line.madeById) ?? []);
      if (rest) return [line.number, ...rest];
    }
    return undefined;
  };
  return find(lines);
}

/**
 * Every line below a revision for so many pieces, each level in its order, what is lost on the way included: exact, nothing is rounded.
 * At most {@link explodedMost} lines; whether that is all of them is told.
 */
export function explode<Line extends BillLine>(
  revisionId: string,
  pieces: bigint,
  bills: Bills<Line>,
): { readonly lines: Exploded<Line>[]; readonly isWhole: boolean } {
  const lines: Exploded<Line>[] = [];
  const goDown = (id: string, need: Rational, way: readonly Line[]): boolean =>
    (bills.get(id) ?? []).every((line) => {
      // A bill that contains itself is refused where it is written; here it only must not run for ever.
      if (lines.length >= explodedMost) return false;
      const amount = times(need, perPiece(line));
      const here = [...way, line];
      lines.push({ level: here.length, way: here, line, need: amount });
      return line.madeById === null || goDown(line.madeById, amount, here);
    });
  const isWhole = goDown(revisionId, ratio(pieces), []);
  return { lines, isWhole };
}

/** What one piece takes of a component in the unit of its item, with what is lost: `quantity ÷ (1 − scrap)`. */
export function perPiece({ quantityValue, unit, itemUnit, scrapBps }: BillLine): Rational {
  const [from, to] = [unitOf(unit), unitOf(itemUnit)];
  const factor = ratio(from.numerator * to.denominator, from.denominator * to.numerator);
  return times(times(ratioOf(decimal(quantityValue)), factor), ratio(10_000n, BigInt(10_000 - scrapBps)));
}

/** What is needed of each item in all, by its id, in the order in which they come up. */
export function totalsOf<Line extends BillLine>(
  exploded: readonly Exploded<Line>[],
): ReadonlyMap<string, { readonly line: Line; readonly need: Rational }> {
  const totals = new Map<string, { line: Line; need: Rational }>();
  for (const { line, need } of exploded) {
    const before = totals.get(line.componentId);
    totals.set(line.componentId, { line, need: before ? plus(before.need, need) : need });
  }
  return totals;
}
