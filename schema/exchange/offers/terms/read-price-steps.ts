import { problem, type UserError } from '../../../kernel/refusal.ts';
import type { MemberGrade } from '../grade.ts';
import { type PriceStep, wholeBps } from '../price-steps.ts';
import type { PriceStepInput } from './terms-input.ts';

const stepsMax = 20;
const daysMax = 400;
const changeMax = 100_000;

/**
 * The steps of a price curve. Refuses steps that are empty or lack their condition, two that hold at once, a price below zero under
 * any pair of them, and a price by load where members may not know the load.
 */
export function readPriceSteps(
  inputs: readonly PriceStepInput[],
  memberGrade: MemberGrade,
  problems: UserError[],
): PriceStep[] {
  if (inputs.length > stepsMax)
    problems.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'At most 20 steps.',
        path: ['priceSteps'],
        params: { least: 0, most: stepsMax },
      }),
    );
  const steps = inputs.map((input, index) =>
    readStep(input, ['priceSteps', String(index)], memberGrade, problems),
  );
  for (const [index, step] of steps.entries()) {
    if (!step) continue;
    const path = ['priceSteps', String(index)];
    const other = steps.findIndex((earlier, at) => at < index && earlier && meet(earlier, step));
    if (other >= 0)
      problems.push(
        problem({
          code: 'STEPS_OVERLAP',
          message: 'Two steps hold at once.',
          path,
          params: { other: other + 1 },
        }),
      );
    const deepest = Math.min(
      0,
      ...steps.flatMap((one) => (one && one.by !== step.by ? [one.changeBps] : [])),
    );
    if (wholeBps + step.changeBps + deepest < 0)
      problems.push(
        problem({
          code: 'PRICE_BELOW_ZERO',
          message: 'The price would fall below zero.',
          path: [...path, 'changeBps'],
        }),
      );
  }
  return steps.filter((step) => step !== undefined);
}

function readStep(
  { by, fromDays, untilDays, band, changeBps }: PriceStepInput,
  path: readonly string[],
  memberGrade: MemberGrade,
  problems: UserError[],
): PriceStep | undefined {
  if (Math.abs(changeBps) > changeMax) {
    problems.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'At most ten times the price.',
        path: [...path, 'changeBps'],
        params: { least: -wholeBps, most: changeMax },
      }),
    );
    return undefined;
  }
  if (by === 'LOAD') {
    if (memberGrade !== 'BAND')
      problems.push(
        problem({
          code: 'PRICE_TELLS_LOAD',
          message: 'Members may not know the band that the price would tell.',
          path,
        }),
      );
    if (band === 'FREE' || band === 'TIGHT') return { by, band, changeBps };
    problems.push(
      problem({
        code: 'STEP_WITHOUT_BAND',
        message: 'Name the band: FREE or TIGHT.',
        path: [...path, 'band'],
      }),
    );
    return undefined;
  }
  const from = fromDays ?? 0;
  const until = untilDays ?? null;
  if (from >= 0 && from <= daysMax && (until === null || (until > from && until <= daysMax)))
    return { by, fromDays: from, untilDays: until, changeBps };
  problems.push(
    problem({
      code: 'STEP_EMPTY',
      message: 'A step must end after it begins, within 400 days.',
      path: [...path, 'untilDays'],
    }),
  );
  return undefined;
}

function meet(a: PriceStep, b: PriceStep): boolean {
  if (a.by === 'LOAD') return b.by === 'LOAD' && a.band === b.band;
  if (b.by === 'LOAD') return false;
  return a.fromDays < (b.untilDays ?? Infinity) && b.fromDays < (a.untilDays ?? Infinity);
}
