import { addDays } from '../../domain/week.ts';
import { FormReader } from '../../form/read-form.ts';
import type { CapacityOfferPublishInput, FollowInput, RecurrenceInput } from '../../gql/graphql.ts';
import { fieldOfTerms, readFences, readGrades, readSteps } from './editor/read-terms.ts';

export const CURRENCY = 'CNY';
const BOOKINGS = ['INSTANT', 'APPROVAL'] as const;

interface ReadOffer {
  reader: FormReader;
  input: CapacityOfferPublishInput | null;
  /** Which field of the form the path of a refusal means. */
  fieldOf(path: string): string;
}

/** Reads the editor's form; days are written as people say them, the last one counted in. */
export function readOfferForm(form: FormData): ReadOffer {
  const reader = new FormReader(form);
  const unit = reader.optional('unit') ?? 'HUR';
  const fences = readFences(reader);
  const steps = readSteps(reader);
  const booking = reader.choice('booking', BOOKINGS);
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    workCenterId: reader.text('workCenterId'),
    ...readWindow(reader),
    perWeek: { value: reader.amount('perWeek'), unit },
    minimumLot: { value: reader.amount('minimumLot'), unit },
    ...readPrice(reader),
    note: reader.optional('note'),
    ...readGrades(reader),
    fenceDays: reader.optionalWhole('fenceDays'),
    fences: fences.list,
    priceSteps: steps.list,
    exposureBps: readExposure(reader),
    follow: readFollow(reader),
    recurrence: readRecurrence(reader),
    certificateIds: reader.list('certificateIds'),
    withdrawWhenTaken: reader.optional('withdrawWhenTaken') !== null,
    strict: reader.optional('strict') !== null,
  };
  const fieldOf = (path: string) => fieldOfTerms(path, { fences, steps });
  return { reader, input: booking === undefined ? null : { ...input, booking }, fieldOf };
}

function readWindow(reader: FormReader): { from: string; until: string } {
  const last = reader.date('lastDay');
  const from = reader.date('from');
  if (last !== '' && from !== '' && last < from) reader.refuse('lastDay', 'UNTIL_BEFORE_FROM');
  return { from, until: last === '' ? '' : addDays(last, 1) };
}

function readPrice(reader: FormReader) {
  const holdHours = reader.optionalAmount('holdHours');
  return {
    unitPrice: { amount: reader.amount('unitPrice', CURRENCY), currency: CURRENCY },
    setupPrice: { amount: reader.amount('setupPrice', CURRENCY), currency: CURRENCY },
    holdMinutes: holdHours === null ? null : Math.round(Number(holdHours) * 60),
  };
}

/** The most of a week that one buyer may have; all of it is the same as no limit. */
export function readExposure(reader: FormReader): number | null {
  const bps = reader.optionalPercent('exposure');
  return bps === 10_000 ? null : bps;
}

function readFollow(reader: FormReader): FollowInput | null {
  const shareBps = reader.optionalPercent('followShare');
  const beyondDays = reader.optionalWhole('followDays');
  if (shareBps === null && beyondDays !== null) reader.refuse('followShare', 'REQUIRED');
  return shareBps === null ? null : { shareBps, beyondDays: beyondDays ?? 0 };
}

function readRecurrence(reader: FormReader): RecurrenceInput | null {
  const weekdays = reader.list('weekdays').map(Number);
  const shiftStarts = reader.optional('shiftStarts');
  const shiftEnds = reader.optional('shiftEnds');
  if (weekdays.length === 0 && (shiftStarts ?? shiftEnds) !== null) reader.refuse('weekdays', 'REQUIRED');
  return weekdays.length === 0 ? null : { weekdays, shiftStarts, shiftEnds };
}
