import { addDays } from '../../domain/week.ts';
import { FormReader } from '../../form/read-form.ts';
import type { CapacityOfferPublishInput } from '../../gql/graphql.ts';

export const CURRENCY = 'CNY';
const BOOKINGS = ['INSTANT', 'APPROVAL'] as const;

/** Reads the editor's form; days are written as people say them, the last one counted in. */
export function readOfferForm(form: FormData): {
  reader: FormReader;
  input: CapacityOfferPublishInput | null;
} {
  const reader = new FormReader(form);
  const unit = reader.optional('unit') ?? 'HUR';
  const last = reader.date('lastDay');
  const from = reader.date('from');
  if (last !== '' && from !== '' && last < from) reader.refuse('lastDay', 'UNTIL_BEFORE_FROM');
  const holdHours = reader.optionalAmount('holdHours');
  const booking = reader.choice('booking', BOOKINGS);
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    workCenterId: reader.text('workCenterId'),
    from,
    until: last === '' ? '' : addDays(last, 1),
    perWeek: { value: reader.amount('perWeek'), unit },
    minimumLot: { value: reader.amount('minimumLot'), unit },
    unitPrice: { amount: reader.amount('unitPrice'), currency: CURRENCY },
    setupPrice: { amount: reader.amount('setupPrice'), currency: CURRENCY },
    holdMinutes: holdHours === null ? null : Math.round(Number(holdHours) * 60),
    note: reader.optional('note'),
  };
  return { reader, input: booking === undefined ? null : { ...input, booking } };
}
