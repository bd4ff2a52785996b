import type { ReasonOutcome } from '#schema/exchange/index.ts';
import type { Fit } from './fit.ts';
import type { Cost } from './landed-cost.ts';
import type { Need } from './terms.ts';

export interface Figure {
  readonly name: string;
  readonly value: string;
}

/** One constraint, whether it holds, and the figures of its sentence. */
export interface Reason {
  readonly code: string;
  readonly outcome: ReasonOutcome;
  readonly params: readonly Figure[];
}

export function reason(code: string, passed: boolean, params: Record<string, string> = {}): Reason {
  return { code, outcome: passed ? 'PASSED' : 'FAILED', params: figures(params) };
}

export function figures(params: Record<string, string>): Figure[] {
  return Object.entries(params).map(([name, value]) => ({ name, value }));
}

/** A wish that does not hold is missed; it never fails. */
export function fitReason({ kind, fits, asked, stated }: Fit, must: boolean): Reason {
  const found = reason(kind, fits, { asked, stated: stated ?? '' });
  return fits || must ? found : { ...found, outcome: 'MISSED' };
}

/** The maker's own bounds on a batch, where it has stated any. */
export function batchReason(
  pieces: bigint,
  { least, most }: { least: bigint; most: bigint | null },
): Reason[] {
  if (least === 1n && most === null) return [];
  const params = {
    pieces: String(pieces),
    least: String(least),
    ...(most === null ? {} : { most: String(most) }),
  };
  return [reason('BATCH', pieces >= least && (most === null || pieces <= most), params)];
}

export function capReason({ priceCapMinor, currency }: Need, cost: Cost | undefined): Reason[] {
  if (priceCapMinor === null || !cost) return [];
  return [
    reason('PRICE_CAP', cost.landed <= priceCapMinor, {
      landed: String(cost.landed),
      cap: String(priceCapMinor),
      currency,
    }),
  ];
}
