import type { CurrencyCode } from '../../kernel/currencies.ts';
import { type Decimal, decimal, decimalOf, wholeOf } from '../../kernel/decimal.ts';
import { priceOf } from '../../kernel/money.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { StoredTier } from './quote.ts';

/** What the price of a line depends on. Unit prices are decimals; what is paid once is whole minor units. */
export interface PricedLine {
  readonly quantity: Decimal;
  readonly unitPrice: Decimal;
  readonly tiers: readonly StoredTier[];
  readonly setupMinor: bigint;
  readonly toolingMinor: bigint;
  readonly sampleMinor: bigint;
}

/** How prices stand to VAT. */
export interface Vat {
  readonly included: boolean;
  readonly bps: number;
}

/** An amount apart from its VAT. */
export interface NetAndVat {
  readonly netMinor: bigint;
  readonly vatMinor: bigint;
}

const whole = decimalOf(10_000n);

/** The unit price at a quantity: that of the last tier that it reaches. */
export function unitPriceAt(
  { unitPrice, tiers }: Pick<PricedLine, 'unitPrice' | 'tiers'>,
  quantity: Decimal,
): Decimal {
  const reached = tiers.filter(({ from }) => quantity.gte(decimal(from)));
  const last = reached.at(-1);
  return last ? decimal(last.unitPrice) : unitPrice;
}

/**
 * What so many of a line cost: the unit price times the quantity, rounded once, and what is paid once. Where prices include VAT the sum
 * is taken apart once, half-up; net and VAT always add up to what is paid.
 */
export function priceLine(line: PricedLine, vat: Vat, currency: CurrencyCode): NetAndVat {
  const goods = priceOf({ unitPrice: unitPriceAt(line, line.quantity), quantity: line.quantity, currency });
  const said = goods.minor + line.setupMinor + line.toolingMinor + line.sampleMinor;
  return apart(said, vat);
}

/** An amount as it was said, apart from its VAT. */
export function apart(said: bigint, { included, bps }: Vat): NetAndVat {
  const rate = decimalOf(BigInt(bps));
  if (!included)
    return { netMinor: said, vatMinor: wholeOf(decimalOf(said).times(rate).div(whole), 'HALF_UP') };
  const netMinor = wholeOf(decimalOf(said).times(whole).div(whole.plus(rate)), 'HALF_UP');
  return { netMinor, vatMinor: said - netMinor };
}

/** TIER_RISES for a price that is dearer than for fewer, TIER_ORDER for quantities that do not grow. */
export function tierProblems(
  unitPrice: string,
  tiers: readonly StoredTier[],
  path: readonly string[],
): UserError[] {
  const problems: UserError[] = [];
  let before = { from: decimal('0'), price: decimal(unitPrice) };
  for (const [index, tier] of tiers.entries()) {
    const [from, price] = [decimal(tier.from), decimal(tier.unitPrice)];
    const at = [...path, String(index)];
    if (from.lte(before.from))
      problems.push(
        problem({ code: 'TIER_ORDER', message: 'Quantities grow from tier to tier.', path: [...at, 'from'] }),
      );
    if (price.gt(before.price))
      problems.push(
        problem({
          code: 'TIER_RISES',
          message: 'More must not be dearer.',
          path: [...at, 'unitPrice'],
          params: { before: before.price.toFixed(), found: price.toFixed() },
        }),
      );
    before = { from, price };
  }
  return problems;
}
