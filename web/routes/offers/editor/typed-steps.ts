import type { Band } from '../../../gql/graphql.ts';
import { figureOf, filledRows, percentOf, type Typed, textOf } from './typed.ts';

/** One step of a price curve as typed. */
export interface TypedStep {
  readonly by: 'LEAD_TIME' | 'LOAD';
  readonly fromDays: number;
  readonly untilDays: number | null;
  readonly band: Band | null;
  readonly changeBps: number;
}

/** One stretch of the curve: from so many days ahead, for weeks of this band. */
export interface CurvePoint {
  readonly fromDays: number;
  readonly untilDays: number | null;
  readonly band: Band;
  readonly changeBps: number;
}

export const STEP_FIELDS = ['stepFrom', 'stepUntil', 'stepChange'] as const;
export const LOAD_FIELDS = { FREE: 'freeChange', TIGHT: 'tightChange' } as const;

/** The steps whose figures can be read; the others wait until they can. */
export function typedSteps(typed: Typed): TypedStep[] {
  const byLead = filledRows(typed, STEP_FIELDS).flatMap((row) => {
    const changeBps = percentOf(typed, `stepChange:${row}`);
    const fromDays = figureOf(typed, `stepFrom:${row}`) ?? 0;
    const untilDays = figureOf(typed, `stepUntil:${row}`);
    if (changeBps === null || (untilDays !== null && untilDays <= fromDays)) return [];
    return [{ by: 'LEAD_TIME' as const, fromDays, untilDays, band: null, changeBps }];
  });
  const byLoad = (['FREE', 'TIGHT'] as const).flatMap((band) => {
    const changeBps = textOf(typed, LOAD_FIELDS[band]) === '' ? null : percentOf(typed, LOAD_FIELDS[band]);
    return changeBps === null ? [] : [{ by: 'LOAD' as const, fromDays: 0, untilDays: null, band, changeBps }];
  });
  return [...byLead, ...byLoad];
}

/** The curve that steps make: stretches without gaps from day 0 on, one line for each band that they tell apart. */
export function curveOf(steps: readonly TypedStep[]): CurvePoint[] {
  const lead = steps.filter((step) => step.by === 'LEAD_TIME');
  const edges = new Set([0, ...lead.flatMap(({ fromDays, untilDays }) => [fromDays, untilDays ?? 0])]);
  const days = [...edges].sort((one, other) => one - other);
  const bands: readonly Band[] = steps.some(({ by }) => by === 'LOAD') ? ['FREE', 'TIGHT'] : ['FREE'];
  return bands.flatMap((band) =>
    days.map((fromDays, index) => ({
      fromDays,
      untilDays: days[index + 1] ?? null,
      band,
      changeBps: changeAt(steps, fromDays, band),
    })),
  );
}

function changeAt(steps: readonly TypedStep[], leadDays: number, band: Band): number {
  return steps
    .filter((step) =>
      step.by === 'LOAD'
        ? step.band === band
        : leadDays >= step.fromDays && (step.untilDays === null || leadDays < step.untilDays),
    )
    .reduce((total, { changeBps }) => total + changeBps, 0);
}
