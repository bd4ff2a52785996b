import type { CostPart } from '#schema/exchange/index.ts';
import type { CurrencyCode } from '#schema/kernel/currencies.ts';
import { money } from '#schema/kernel/money.ts';
import type { CostDifference } from './promise-what-if.resolver.ts';

type Parts = readonly Omit<CostPart, 'currency'>[];

/** How each part differs from a plan to another, in the order of their parts; they add up to the difference of the totals. */
export function differencesOf(before: Parts, after: Parts, currency: CurrencyCode): CostDifference[] {
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))];
  const sum = (parts: Parts, kind: CostPart['kind']) =>
    parts.filter((part) => part.kind === kind).reduce((total, { minor }) => total + BigInt(minor), 0n);
  return kinds.map((kind) => ({ kind, amount: money(sum(after, kind) - sum(before, kind), currency) }));
}
