import type { KnownWeeks, MatchCandidate } from '#schema/exchange/index.ts';
import { addDays, daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { decimal, decimalOf, wholeOf } from '#schema/kernel/decimal.ts';
import { baseUnitOf, shownUnitOf } from '#schema/kernel/measure.ts';
import { convert } from '#schema/kernel/quantity.ts';
import type { PromiseInput, PromiseWhatIf } from '#schema/orders/index.ts';

/** As much of a what-if as changes a question. */
export type Change = Pick<PromiseWhatIf, 'change' | 'offerId' | 'weekStart' | 'amount'>;

const whole = 10_000;

/** The question of a promise with one thing changed, as if the market or the order said so. What is not among its offers changes nothing. */
export function changedInput(input: PromiseInput, change: Change): PromiseInput {
  if (change.change === 'DUE') {
    const dueOn = addDays(plainDate(input.promise.dueOn), change.amount);
    return { ...input, promise: { ...input.promise, dueOn } };
  }
  return change.change === 'PRICE' ? withPrice(input, change) : withRoom(input, change);
}

/** Another unit price, to six decimals; set-up stays as it is, and steps of a curve are of the new price. */
function withPrice(input: PromiseInput, { offerId, amount }: Change): PromiseInput {
  const changed = (card: MatchCandidate): MatchCandidate => {
    const times = decimalOf(BigInt(whole + amount));
    const price = decimal(card.unitPriceAmount).times(times).times('0.0001');
    const micros = wholeOf(price.times('1000000'), 'HALF_UP');
    return { ...card, unitPriceAmount: decimalOf(micros).times('0.000001').toFixed() };
  };
  return {
    ...input,
    steps: input.steps.map((step) => ({
      ...step,
      candidates: step.candidates.map((card) => (card.id === offerId ? changed(card) : card)),
    })),
  };
}

/** More of one week than is surely there; the other weeks are as they are known. */
function withRoom(input: PromiseInput, { offerId, weekStart, amount }: Change): PromiseInput {
  const card = input.steps.flatMap(({ candidates }) => candidates).find(({ id }) => id === offerId);
  if (!card || weekStart === null) return input;
  const at = daysBetween(plainDate(card.baseWeek), plainDate(weekStart)) / 7;
  const before = input.known.find((weeks) => weeks.offerId === card.id);
  const bands = before?.bands ?? [...card.bands];
  const more = wholeOf(
    convert({ value: decimalOf(BigInt(amount)), unit: shownUnitOf(card.measure) }, baseUnitOf(card.measure))
      .value,
    'HALF_UP',
  );
  const sure = (band: number) => (band === 2 ? card.perWeekAmount : band === 1 ? card.minimumLotAmount : 0n);
  const free = bands.map((band, index) => {
    const there = BigInt(before?.free?.[index] ?? sure(band));
    return String(index === at ? there + more : there);
  });
  const known: KnownWeeks = { offerId: card.id, bands: [...bands], free };
  return { ...input, known: [...input.known.filter((weeks) => weeks !== before), known] };
}
