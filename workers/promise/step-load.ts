import type { MatchCandidate } from '#schema/exchange/index.ts';
import { currencyOf } from '#schema/kernel/currencies.ts';
import { type Decimal, decimal, decimalOf, wholeOf } from '#schema/kernel/decimal.ts';
import { baseUnitOf, shownUnitOf } from '#schema/kernel/measure.ts';
import { convert } from '#schema/kernel/quantity.ts';
import type { PromisedStep } from '#schema/orders/index.ts';
import { type Fraction, fractionOf, type StatedQuantity } from './fraction.ts';
import { heldShare, inspectedShare } from './inspection.ts';

/** Ticks of the splitting engine to a minor unit of money: a piece may cost a fraction of a fen. */
export const ticksPerMinor = 1000;
/** What the engine counts work in: so many to a base unit, because a piece may take a fraction of a minute. */
export const partsPerUnit = 1000;

/** What one piece takes of a step, its share of the inspection included: base units as an exact fraction. */
export interface Load extends Fraction {
  /** In the unit that its measure is priced in. */
  readonly priced: Decimal;
  /** Base units, once at each work centre. */
  readonly setup: bigint;
}

export function loadOf(step: PromisedStep): Load {
  return loadWith(step, inspectedShare(step));
}

/** As it is held for so many pieces at a work centre. */
export function heldLoadOf(step: PromisedStep, pieces: number): Load {
  return loadWith(step, heldShare(step, pieces));
}

function loadWith(step: PromisedStep, inspected: Fraction | null): Load {
  const perPiece = { value: step.loadPerPieceValue, unit: step.loadUnit };
  const work = fractionOf(perPiece, step.measure);
  const priced = pricedOf(perPiece, step);
  const setup = BigInt(step.setupAmount);
  if (!step.inspection || !inspected) return { ...work, priced, setup };
  const inspects = fractionOf(step.inspection.perPiece, step.measure);
  const share = decimalOf(inspected.numerator).div(decimalOf(inspected.denominator));
  return {
    numerator:
      work.numerator * inspects.denominator * inspected.denominator +
      inspects.numerator * inspected.numerator * work.denominator,
    denominator: work.denominator * inspects.denominator * inspected.denominator,
    priced: priced.plus(pricedOf(step.inspection.perPiece, step).times(share)),
    setup,
  };
}

const pricedOf = ({ value, unit }: StatedQuantity, { measure }: PromisedStep): Decimal =>
  convert({ value: decimal(value), unit }, shownUnitOf(measure)).value;

/** Base units for so many pieces, a broken unit counted whole. */
export function amountOf({ numerator, denominator }: Load, pieces: number): bigint {
  return (BigInt(pieces) * numerator + denominator - 1n) / denominator;
}

/** Work of so many pieces as the engine counts it, never less than it is. */
export function workOf({ numerator, denominator }: Load, pieces: number): number {
  const parts = numerator * BigInt(partsPerUnit) * BigInt(pieces);
  return Number((parts + denominator - 1n) / denominator);
}

/** Ticks for one piece at the offer's own price, without steps of its curve. */
export function piecePrice(card: MatchCandidate, { priced }: Load): number {
  return ticksOf(decimal(card.unitPriceAmount).times(priced), card);
}

/** Ticks for so many base units beyond a set-up that the offer has a price of its own for. */
export function unitsPrice(card: MatchCandidate, units: bigint): number {
  const shown = convert(
    { value: decimalOf(units), unit: baseUnitOf(card.measure) },
    shownUnitOf(card.measure),
  );
  return ticksOf(decimal(card.unitPriceAmount).times(shown.value), card);
}

function ticksOf(major: Decimal, { currency }: MatchCandidate): number {
  const minorPerMajor = decimalOf(10n ** BigInt(currencyOf(currency).exponent));
  return Number(wholeOf(major.times(minorPerMajor).times(String(ticksPerMinor)), 'HALF_UP'));
}
