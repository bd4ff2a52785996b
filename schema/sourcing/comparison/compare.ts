import type { TaxpayerType } from '../../identity/index.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { type Decimal, decimal, decimalOf, wholeOf } from '../../kernel/decimal.ts';
import { priceOf } from '../../kernel/money.ts';
import { apart, type PricedLine, unitPriceAt } from '../quotes/quote.rules.ts';

/** A live quote, as much of it as a comparison weighs. */
export interface ComparedQuote {
  readonly quoteId: string;
  readonly vatIncluded: boolean;
  readonly vatBps: number;
  readonly taxpayerType: TaxpayerType;
  readonly paymentDays: number;
  readonly heldUntil: string | null;
  readonly deviations: string | null;
  readonly lines: readonly (PricedLine & {
    readonly lineId: string;
    readonly leadDays: number;
    readonly deliverOn: string;
  })[];
}

/** What the buyer compares by. */
export interface Standpoint {
  readonly currency: CurrencyCode;
  readonly taxpayerType: TaxpayerType | null;
  readonly capitalBps: number;
  /** Wished prices by line, net. */
  readonly targets: Readonly<Record<string, string>>;
  /** What is asked of each line. */
  readonly asked: Readonly<Record<string, string>>;
}

export const comparedParts = ['GOODS', 'SETUP', 'TOOLING', 'SAMPLE', 'VAT', 'TERMS'] as const;
export type ComparedPartKind = (typeof comparedParts)[number];

export const criteria = [
  'COST',
  'UNIT_PRICE',
  'TOOLING',
  'LEAD_TIME',
  'DATE',
  'PAYMENT',
  'COMPLETE',
] as const;
export type Criterion = (typeof criteria)[number];

/** One quote in the sheet: the parts add up to the cost exactly. */
export interface Compared {
  readonly quoteId: string;
  readonly parts: readonly { readonly kind: ComparedPartKind; readonly minor: bigint }[];
  readonly costMinor: bigint;
  /** The cost of one of all the pieces it offers, in minor units. */
  readonly perPiece: Decimal;
  readonly paidMinor: bigint;
  readonly toTargetMinor: bigint | null;
  readonly leadDays: number;
  readonly deliverOn: string;
  readonly paymentDays: number;
  /** Whether it offers all of every line. */
  readonly isComplete: boolean;
  readonly deviations: string | null;
  readonly heldUntil: string | null;
  readonly best: readonly Criterion[];
}

const whole = decimalOf(10_000n);
const year = decimalOf(365n);

/**
 * Compares quotes as the buyer pays them: net of the VAT that it deducts, and less what later payment is worth to it. A general taxpayer
 * deducts what an invoice shows; anybody else deducts nothing. The best of each criterion is marked where at least two can be compared,
 * by cost only among those that offer everything.
 */
export function compareQuotes(quotes: readonly ComparedQuote[], standpoint: Standpoint): Compared[] {
  const weighed = quotes.map((quote) => weigh(quote, standpoint));
  return weighed.map((one) => ({ ...one, best: bestOf(one, weighed) }));
}

type Weighed = Omit<Compared, 'best'>;

function weigh(quote: ComparedQuote, standpoint: Standpoint): Weighed {
  const vat = { included: quote.vatIncluded, bps: quote.vatBps };
  const sum = { GOODS: 0n, SETUP: 0n, TOOLING: 0n, SAMPLE: 0n, VAT: 0n };
  let target = 0n;
  let known = Object.keys(standpoint.targets).length > 0;
  let pieces = decimal('0');
  for (const line of quote.lines) {
    const goods = priceOf({
      unitPrice: unitPriceAt(line, line.quantity),
      quantity: line.quantity,
      currency: standpoint.currency,
    }).minor;
    // One rounding a line, as the quote is priced; the parts of it share what is left by taking it off the goods.
    const said = goods + line.setupMinor + line.toolingMinor + line.sampleMinor;
    const { netMinor, vatMinor } = apart(said, vat);
    const once = [line.setupMinor, line.toolingMinor, line.sampleMinor].map(
      (minor) => apart(minor, vat).netMinor,
    );
    const [setup = 0n, tooling = 0n, sample = 0n] = once;
    sum.SETUP += setup;
    sum.TOOLING += tooling;
    sum.SAMPLE += sample;
    sum.GOODS += netMinor - setup - tooling - sample;
    sum.VAT += vatMinor;
    pieces = pieces.plus(line.quantity);
    const wished = standpoint.targets[line.lineId];
    if (wished === undefined) known = false;
    else
      target += priceOf({
        unitPrice: decimal(wished),
        quantity: line.quantity,
        currency: standpoint.currency,
      }).minor;
  }
  const net = sum.GOODS + sum.SETUP + sum.TOOLING + sum.SAMPLE;
  const paidMinor = net + sum.VAT;
  const lostVat = standpoint.taxpayerType === 'GENERAL' ? 0n : sum.VAT;
  const terms = -wholeOf(
    decimalOf(paidMinor)
      .times(decimalOf(BigInt(standpoint.capitalBps)))
      .times(decimalOf(BigInt(quote.paymentDays)))
      .div(whole)
      .div(year),
    'HALF_UP',
  );
  const parts = (
    [
      ['GOODS', sum.GOODS],
      ['SETUP', sum.SETUP],
      ['TOOLING', sum.TOOLING],
      ['SAMPLE', sum.SAMPLE],
      ['VAT', lostVat],
      ['TERMS', terms],
    ] as const
  ).map(([kind, minor]) => ({ kind, minor }));
  const costMinor = parts.reduce((all, { minor }) => all + minor, 0n);
  const offered = new Map(quote.lines.map((line) => [line.lineId, line.quantity]));
  const isComplete = Object.entries(standpoint.asked).every(([lineId, quantity]) =>
    (offered.get(lineId) ?? decimal('0')).gte(decimal(quantity)),
  );
  return {
    quoteId: quote.quoteId,
    parts,
    costMinor,
    perPiece: pieces.gt('0') ? decimalOf(costMinor).div(pieces) : decimal('0'),
    paidMinor,
    toTargetMinor: known ? sum.GOODS - target : null,
    leadDays: quote.lines.reduce((most, { leadDays }) => Math.max(most, leadDays), 0),
    deliverOn: quote.lines.reduce((last, { deliverOn }) => (deliverOn > last ? deliverOn : last), ''),
    paymentDays: quote.paymentDays,
    isComplete,
    deviations: quote.deviations,
    heldUntil: quote.heldUntil,
  };
}

/** What a quote is best in; several may be, where they are equal. Figures compare as numbers, less is better. */
function bestOf(one: Weighed, all: readonly Weighed[]): Criterion[] {
  if (all.length < 2) return [];
  const complete = all.filter(({ isComplete }) => isComplete);
  const least = <T extends bigint | number | string>(of: readonly Weighed[], pick: (each: Weighed) => T) =>
    of.every((other) => pick(one) <= pick(other)) && of.some((other) => pick(one) < pick(other));
  const toolingOf = (each: Weighed) => each.parts.find(({ kind }) => kind === 'TOOLING')?.minor ?? 0n;
  const best: Criterion[] = [];
  if (one.isComplete && complete.length > 1 && least(complete, ({ costMinor }) => costMinor))
    best.push('COST');
  if (
    all.every((other) => one.perPiece.lte(other.perPiece)) &&
    all.some((other) => one.perPiece.lt(other.perPiece))
  )
    best.push('UNIT_PRICE');
  if (least(all, toolingOf)) best.push('TOOLING');
  if (least(all, ({ leadDays }) => leadDays)) best.push('LEAD_TIME');
  if (least(all, ({ deliverOn }) => deliverOn)) best.push('DATE');
  if (least(all, ({ paymentDays }) => -paymentDays)) best.push('PAYMENT');
  if (one.isComplete && complete.length < all.length && complete.length === 1) best.push('COMPLETE');
  return best;
}
