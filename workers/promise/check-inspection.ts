import { type Decimal, decimal, decimalOf } from '#schema/kernel/decimal.ts';
import { baseUnitOf } from '#schema/kernel/measure.ts';
import { convert } from '#schema/kernel/quantity.ts';
import type { PromiseInput } from '#schema/orders/index.ts';
import type { UnnamedPlan } from './priced-plan.ts';

// Counts anew what inspection takes: it shares units and nothing else with what has planned it.

type Plan = UnnamedPlan;
type Step = PromiseInput['steps'][number];

/** ISO 2859-1, level II, normal: up to so large a lot, so many of it. */
const upTo: readonly (readonly [lot: number, sample: number])[] = [
  [1, 1],
  [8, 2],
  [15, 3],
  [25, 5],
  [50, 8],
  [90, 13],
  [150, 20],
  [280, 32],
  [500, 50],
  [1200, 80],
  [3200, 125],
  [10_000, 200],
  [35_000, 315],
  [150_000, 500],
  [500_000, 800],
];
const sampleOf = (lot: number): number => (lot < 1 ? 0 : (upTo.find(([most]) => lot <= most)?.[1] ?? 1250));

/** Pieces that are to be inspected of so many that a work centre begins. */
export function piecesToInspect(input: PromiseInput, step: Step, begun: number): number {
  const { inspection, transferBatch, lotLeast } = step;
  if (!inspection) return 0;
  if (inspection.kind === 'EVERY_PIECE') return begun;
  if (inspection.kind === 'FIRST_PIECE') return begun > 0 ? 1 : 0;
  const size = transferBatch ?? lotLeast;
  if (size === null) return sampleOf(Math.min(begun, startsOf(input, step.code)));
  let sum = 0;
  for (let rest = begun; rest > 0; rest -= size) sum += sampleOf(Math.min(rest, size));
  return sum;
}

/** What inspecting them takes, in the base unit of the measure. */
export function workToInspect(input: PromiseInput, step: Step, begun: number): Decimal {
  if (!step.inspection) return decimalOf(0n);
  const { value, unit } = step.inspection.perPiece;
  const each = convert({ value: decimal(value), unit }, baseUnitOf(step.measure)).value;
  return each.times(decimalOf(BigInt(piecesToInspect(input, step, begun))));
}

/** Lines that say another inspection than their step asks for, or another price than lies within what they pay for work. */
export function wronglyInspected(input: PromiseInput, { lines }: Plan): string[] {
  return lines.flatMap(({ stepCode, pieces, inspection, priceMinor }) => {
    const step = input.steps.find(({ code }) => code === stepCode);
    if (!step?.inspection || !inspection)
      return Boolean(step?.inspection) === Boolean(inspection)
        ? []
        : [`step ${stepCode} says nothing of its inspection`];
    const wanted = workToInspect(input, step, pieces);
    const isSame =
      inspection.pieces === piecesToInspect(input, step, pieces) &&
      inspection.days === step.inspection.days &&
      decimal(inspection.amount).gte(wanted) &&
      decimal(inspection.amount).lt(wanted.plus('1'));
    const isWithin = BigInt(inspection.minor) >= 0n && BigInt(inspection.minor) <= priceMinor;
    return [
      ...(isSame ? [] : [`the inspection of step ${stepCode} is another`]),
      ...(isWithin ? [] : [`the inspection of step ${stepCode} costs ${inspection.minor} of ${priceMinor}`]),
    ];
  });
}

/** Pieces that the order begins of a step, if nobody has any. */
function startsOf({ promise, steps, arcs }: PromiseInput, code: string): number {
  const next = arcs.filter(({ fromCode }) => fromCode === code);
  const good =
    next.length === 0
      ? promise.quantity
      : next.reduce(
          (all, { toCode, per }) => all + per * startsOf({ promise, steps, arcs } as PromiseInput, toCode),
          0,
        );
  return Math.ceil((good * 10_000) / (steps.find((step) => step.code === code)?.yieldBps ?? 10_000));
}
