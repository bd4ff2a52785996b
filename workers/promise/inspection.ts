import { lotOf, sampledBeyondShare, sampledOf, sampleSize } from '#schema/catalog/index.ts';
import { begunBy, type PromisedStep, type PromiseInput } from '#schema/orders/index.ts';
import { weeksOf } from './buckets.ts';
import { type Fraction, fractionOf } from './fraction.ts';

// What inspecting takes of a work centre. The engine counts so much for each piece and so much once, never less than what is held in the end.

/** Whole weeks that the pieces of a step wait for the result beside the days that they are on the way after it: both have one weekend together. */
export function inspectionWeeks({ inspection }: Pick<PromisedStep, 'inspection'>, daysOnTheWay = 0): number {
  return inspection ? weeksOf(inspection.days + daysOnTheWay) - weeksOf(daysOnTheWay) : 0;
}

/** The same, whatever way they go. */
export function inspectionWeeksAtMost({ inspection }: Pick<PromisedStep, 'inspection'>): number {
  return Math.ceil((inspection?.days ?? 0) / 7);
}

/** What of a step’s inspection depends on the pieces of the whole order. */
export type Ordered = Pick<PromiseInput, 'promise' | 'steps' | 'arcs'>;

/** Pieces that are inspected for each that is begun. */
export function inspectedShare(step: PromisedStep): Fraction | null {
  if (step.inspection?.kind === 'EVERY_PIECE') return { numerator: 1n, denominator: 1n };
  const lot = sampledLot(step);
  return lot === null ? null : { numerator: BigInt(sampleSize(lot)), denominator: BigInt(lot) };
}

/** The same for so many pieces at a work centre: where their lots come to less than their share, no more. */
export function heldShare(step: PromisedStep, pieces: number): Fraction | null {
  const share = inspectedShare(step);
  const lot = sampledLot(step);
  if (share === null || lot === null || pieces === 0) return share;
  const sampled = BigInt(sampledOf(pieces, lot));
  return sampled * share.denominator < share.numerator * BigInt(pieces)
    ? { numerator: sampled, denominator: BigInt(pieces) }
    : share;
}

/** Base units that inspecting takes once at a work centre, at the most: of the first piece, and of samples beyond the share of each piece. */
export function onceAtMost(ordered: Ordered, step: PromisedStep): bigint {
  const lot = sampledLot(step);
  if (step.inspection?.kind !== 'SAMPLE') return firstPiece(step);
  return taken(step, lot === null ? sampleSize(orderedPieces(ordered, step)) : sampledBeyondShare(lot));
}

/** Base units that the first piece of a set-up takes to inspect. */
export function firstPiece(step: PromisedStep): bigint {
  return step.inspection?.kind === 'FIRST_PIECE' ? taken(step, 1) : 0n;
}

/** Base units that the samples of so many pieces at a work centre take beyond their share. */
export function sampledOnce(ordered: Ordered, step: PromisedStep, pieces: number): bigint {
  if (step.inspection?.kind !== 'SAMPLE') return 0n;
  const share = heldShare(step, pieces);
  const sampled = inspectedPieces(ordered, step, pieces);
  if (share === null) return taken(step, sampled);
  const beyond = BigInt(sampled) * share.denominator - share.numerator * BigInt(pieces);
  return taken(step, 1, { numerator: beyond, denominator: share.denominator });
}

/** Pieces that are inspected of so many at a work centre. */
export function inspectedPieces(ordered: Ordered, step: PromisedStep, pieces: number): number {
  const lot = sampledLot(step);
  switch (step.inspection?.kind) {
    case 'FIRST_PIECE':
      return Math.min(1, pieces);
    case 'EVERY_PIECE':
      return pieces;
    case 'SAMPLE':
      return lot === null
        ? sampleSize(Math.min(pieces, orderedPieces(ordered, step)))
        : sampledOf(pieces, lot);
    case undefined:
      return 0;
  }
}

/** Base units that inspecting so many pieces takes, a broken unit counted whole. */
export function taken(
  { inspection, measure }: PromisedStep,
  pieces: number,
  times: Fraction = { numerator: 1n, denominator: 1n },
): bigint {
  if (!inspection) return 0n;
  const { numerator, denominator } = fractionOf(inspection.perPiece, measure);
  const all = numerator * times.numerator * BigInt(pieces);
  const parts = denominator * times.denominator;
  return (all + parts - 1n) / parts;
}

/** The size of the lots that are sampled; null where none are, and where all that a work centre begins is one. */
function sampledLot(step: PromisedStep): number | null {
  return step.inspection?.kind === 'SAMPLE' ? lotOf(step) : null;
}

/** Pieces of a step that the order begins: without lots of a size they are one, and a few more that are begun for scrap make no other. */
function orderedPieces({ promise, steps, arcs }: Ordered, { code }: PromisedStep): number {
  return begunBy(promise.quantity, { steps, arcs }).get(code) ?? promise.quantity;
}
