import { Field, InputType, Int } from 'type-graphql';
import { isCurrencyCode } from '../../kernel/currencies.ts';
import { parseDecimal } from '../../kernel/decimal.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import { keptProblems, MoneyInput } from '../../kernel/values.ts';
import { type Booking, BookingEnum } from './capacity-offer.ts';
import { OfferTermsInput } from './terms/terms-input.ts';

/** How an offer of any class is priced and booked. */
@InputType({ description: 'How an offer of any class is priced and booked.' })
export abstract class OfferSaleInput extends OfferTermsInput {
  @Field(() => MoneyInput, {
    description: 'Net price of one hour, kilogram, m², metre or piece, by the measure.',
  })
  unitPrice!: MoneyInput;
  @Field(() => BookingEnum, { description: 'Whether a confirmed hold binds at once.' }) booking!: Booking;
  @Field(() => Int, {
    nullable: true,
    description: 'How long a hold lasts: 5 minutes to 72 hours; 4 hours unless told.',
  })
  holdMinutes?: number | null;
  @Field(() => String, { nullable: true, description: 'A word to buyers, at most 500 characters.' }) note?:
    | string
    | null;
}

export const holdMinutesDefault = 240;

/** What is wrong with price, set-up price, hold time and note. */
export function saleProblems(input: OfferSaleInput & { setupPrice?: MoneyInput | null }): UserError[] {
  const found: UserError[] = [];
  const price = parseDecimal(input.unitPrice.amount);
  if (!price || price.lt('0'))
    found.push(problem({ code: 'NEGATIVE', message: 'Not below zero.', path: ['unitPrice', 'amount'] }));
  found.push(...keptProblems(input.unitPrice.amount, ['unitPrice', 'amount']));
  if (
    !isCurrencyCode(input.unitPrice.currency) ||
    (input.setupPrice && input.unitPrice.currency !== input.setupPrice.currency)
  ) {
    found.push(
      problem({
        code: 'CURRENCY_MIXED',
        message: 'Price and set-up must be of one currency.',
        path: ['setupPrice', 'currency'],
      }),
    );
  }
  const minutes = input.holdMinutes ?? holdMinutesDefault;
  if (minutes < 5 || minutes > 4320) {
    found.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'Between 5 minutes and 72 hours.',
        path: ['holdMinutes'],
        params: { least: 5, most: 4320 },
      }),
    );
  }
  if ((input.note?.length ?? 0) > 500)
    found.push(
      problem({
        code: 'TOO_LONG',
        message: 'At most 500 characters.',
        path: ['note'],
        params: { longest: 500 },
      }),
    );
  return found;
}
