import { type Decimal, decimal } from '../../kernel/decimal.ts';
import type { Band } from '../market/band.ts';

/**
 * One step of a price curve: so many hundredths of a per cent more or less than the unit price, for holds so many days ahead, or of
 * weeks in this band. By load is by band and no finer: a price must not tell more of the load than the card does.
 */
export type PriceStep =
  | {
      readonly by: 'LEAD_TIME';
      readonly fromDays: number;
      /** Without end where null or, as the market keeps it, absent. */
      readonly untilDays?: number | null;
      readonly changeBps: number;
    }
  | { readonly by: 'LOAD'; readonly band: Exclude<Band, 'FULL'>; readonly changeBps: number };

/** What a step changes, against the whole. */
export const wholeBps = 10_000;

/** How many days ahead a step by lead time ends; infinite where it does not. */
export function endOf(step: { readonly untilDays?: number | null }): number {
  return step.untilDays ?? Infinity;
}

/** The steps that hold for one week: none, one by lead time, one by load. */
export function stepsFor(
  steps: readonly PriceStep[],
  { leadDays, band }: { leadDays: number; band: Band },
): PriceStep[] {
  return steps.filter((step) =>
    step.by === 'LOAD' ? step.band === band : leadDays >= step.fromDays && leadDays < endOf(step),
  );
}

/** What is paid of the unit price under some steps, in hundredths of a per cent. */
export function factorOf(steps: readonly PriceStep[]): number {
  return steps.reduce((factor, { changeBps }) => factor + changeBps, wholeBps);
}

/** The unit price under some steps, exact. */
export function steppedPrice(unitPrice: string, factorBps: number): Decimal {
  return decimal(unitPrice)
    .times(decimal(String(factorBps)))
    .times(decimal('0.0001'));
}

/** One stretch of a price curve: lead times, a band, the price there. */
export interface PricePoint {
  readonly fromDays: number;
  readonly untilDays: number | null;
  readonly band: Exclude<Band, 'FULL'>;
  readonly changeBps: number;
}

/** The curve over lead time for each band that the steps tell apart, ready to be drawn: stretches without gaps from day 0 on. */
export function priceCurve(steps: readonly PriceStep[]): PricePoint[] {
  const edges = new Set([0]);
  for (const step of steps) {
    if (step.by !== 'LEAD_TIME') continue;
    edges.add(step.fromDays);
    if (endOf(step) < Infinity) edges.add(endOf(step));
  }
  const days = [...edges].sort((a, b) => a - b);
  const bands = steps.some((step) => step.by === 'LOAD') ? (['FREE', 'TIGHT'] as const) : (['FREE'] as const);
  return bands.flatMap((band) =>
    days.map((fromDays, index) => ({
      fromDays,
      untilDays: days[index + 1] ?? null,
      band,
      changeBps: factorOf(stepsFor(steps, { leadDays: fromDays, band })) - wholeBps,
    })),
  );
}
