import type { JointOrder } from './joint-plan.tsx';

/** A sum of money in minor units would need its currency; amounts are decimals with the currency's places, so cents are whole here. */
interface Sum {
  readonly amount: string;
  readonly currency: string;
}

/** The amounts added up exactly, by their own places; null where one of them is missing. */
export function sumOf(monies: readonly (Sum | undefined)[]): Sum | null {
  const [first] = monies;
  if (!first || monies.includes(undefined)) return null;
  const places = first.amount.split('.')[1]?.length ?? 0;
  const total = monies.reduce((sum, money) => sum + minorOf(money?.amount ?? '0', places), 0n);
  return { amount: decimalOf(total, places), currency: first.currency };
}

/** What one costs more than the other, signed. */
export function differenceOf(more: Sum, less: Sum): Sum {
  const places = more.amount.split('.')[1]?.length ?? 0;
  const minor = minorOf(more.amount, places) - minorOf(less.amount, places);
  return { amount: decimalOf(minor, places), currency: more.currency };
}

function minorOf(amount: string, places: number): bigint {
  const [whole = '0', broken = ''] = amount.replace('-', '').split('.');
  const minor = BigInt(whole + broken.padEnd(places, '0').slice(0, places));
  return amount.startsWith('-') ? -minor : minor;
}

function decimalOf(minor: bigint, places: number): string {
  const digits = String(minor < 0n ? -minor : minor).padStart(places + 1, '0');
  const at = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return minor < 0n ? `-${text}` : text;
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
