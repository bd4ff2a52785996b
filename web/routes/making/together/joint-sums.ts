import { sumDecimals } from '../../../domain/decimal-sum.ts';
import type { JointOrder } from './joint-plan.tsx';

interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** The amounts added up exactly; null where one of them is missing. */
export function sumOf(monies: readonly (Money | undefined)[]): Money | null {
  const known = monies.filter((money) => money !== undefined);
  const [first] = known;
  if (!first || known.length < monies.length) return null;
  return { ...first, amount: inPlacesOf(first.amount, sumDecimals(known.map(({ amount }) => [1, amount]))) };
}

/** What one costs more than the other, signed. */
export function differenceOf(more: Money, less: Money): Money {
  const amount = sumDecimals([
    [1, more.amount],
    [-1, less.amount],
  ]);
  return { ...more, amount: inPlacesOf(more.amount, amount) };
}

/** With as many places as another amount of its currency. */
function inPlacesOf(like: string, decimal: string): string {
  const places = like.split('.')[1]?.length ?? 0;
  const [whole = '0', fraction = ''] = decimal.split('.');
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0')}`;
}

/** Orders whose plan is this joint plan's still, and what they come to. */
export function standing(orders: readonly JointOrder[]) {
  const mine = orders.filter(({ current }) => current);
  const whole = mine.filter(({ plan }) => plan?.unserved === 0);
  const totals = (side: 'plan' | 'alone') => sumOf(whole.map((order) => order[side]?.landedCost.total));
  return {
    mine: mine.length,
    whole: whole.length,
    inTime: whole.filter(({ plan }) => plan?.lateDays === 0).length,
    held: mine.filter(({ promise }) => promise?.state === 'QUOTED').length,
    open: mine.filter(({ promise }) => ['QUOTED', 'AWAITING_OWNERS'].includes(promise?.state ?? '')).length,
    toHold: whole.filter(({ promise }) => promise?.state === 'ANSWERED').length,
    together: totals('plan'),
    alone: whole.every(({ alone }) => alone?.unserved === 0) ? totals('alone') : null,
  };
}
