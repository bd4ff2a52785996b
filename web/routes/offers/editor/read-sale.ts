import type { FormReader } from '../../../form/read-form.ts';
import type { Booking, MoneyInput, PriceStepInput } from '../../../gql/graphql.ts';
import { CURRENCY, readExposure } from '../offer-form.ts';
import { fieldOfTerms, type GradesInput, readGrades, readSteps } from './read-terms.ts';

/** What every class of offer says of price, booking and audience. */
export interface SaleInput extends GradesInput {
  readonly idempotencyKey: string;
  readonly unitPrice: MoneyInput;
  readonly booking: Booking;
  readonly holdMinutes: number | null;
  readonly note: string | null;
  readonly fenceDays: number | null;
  readonly priceSteps: PriceStepInput[];
  readonly exposureBps: number | null;
}

const BOOKINGS = ['INSTANT', 'APPROVAL'] as const;

export function readSale(reader: FormReader): { sale: SaleInput; fieldOf(path: string): string } {
  const steps = readSteps(reader);
  const holdHours = reader.optionalAmount('holdHours');
  const sale = {
    idempotencyKey: reader.text('idempotencyKey'),
    unitPrice: { amount: reader.amount('unitPrice', CURRENCY), currency: CURRENCY },
    booking: reader.choice('booking', BOOKINGS) ?? 'INSTANT',
    holdMinutes: holdHours === null ? null : Math.round(Number(holdHours) * 60),
    note: reader.optional('note'),
    ...readGrades(reader),
    fenceDays: reader.optionalWhole('fenceDays'),
    priceSteps: steps.list,
    exposureBps: readExposure(reader),
  };
  return { sale, fieldOf: (path) => fieldOfTerms(path, { fences: { list: [], rows: [] }, steps }) };
}
