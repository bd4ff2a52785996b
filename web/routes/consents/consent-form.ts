import { FormReader } from '../../form/read-form.ts';
import type { ConsentGiveInput, DataGroup, Frequency, Granularity, Purpose } from '../../gql/graphql.ts';

export const PURPOSES: readonly Purpose[] = ['UNDERWRITE', 'MONITOR', 'INSURE', 'LEASE'];
export const GROUPS: readonly DataGroup[] = [
  'PROFILE',
  'ORDERS',
  'RELIABILITY',
  'CAPACITY',
  'QUOTING',
  'OPERATING',
  'STOCK',
  'STAFF',
];
export const GRANULARITIES: readonly Granularity[] = ['SCORE_ONLY', 'MONTHLY', 'RAW'];
export const FREQUENCIES: readonly Frequency[] = ['ONCE', 'MONTHLY', 'WEEKLY', 'DAILY'];
/** What the form offers; the API takes every number in between. */
export const WINDOWS = [3, 6, 12, 24, 36] as const;
export const DAYS = [30, 90, 180, 365, 730] as const;
export const RECONFIRM = [30, 60, 90, 180] as const;

export type Terms = Omit<ConsentGiveInput, 'idempotencyKey'>;

/** What a form says before anybody has filled it: the narrowest that an institution can work with. */
export const usualTerms = {
  purpose: 'UNDERWRITE',
  granularity: 'MONTHLY',
  windowMonths: '12',
  frequency: 'MONTHLY',
  validDays: '180',
  reconfirmDays: '90',
};

/** The terms in a form or an address, with what is missing. */
export function readTerms(form: FormData): { terms: Terms; reader: FormReader } {
  const reader = new FormReader(form);
  const dataGroups = GROUPS.filter((group) => reader.list('dataGroups').includes(group));
  if (dataGroups.length === 0) reader.refuse('dataGroups', 'REQUIRED');
  const terms = {
    recipientId: reader.text('recipientId'),
    purpose: reader.choice('purpose', PURPOSES) ?? 'UNDERWRITE',
    dataGroups,
    granularity: reader.choice('granularity', GRANULARITIES) ?? 'SCORE_ONLY',
    windowMonths: oneOf(reader, 'windowMonths', WINDOWS),
    frequency: reader.choice('frequency', FREQUENCIES) ?? 'ONCE',
    validDays: oneOf(reader, 'validDays', DAYS),
    reconfirmDays: oneOf(reader, 'reconfirmDays', RECONFIRM),
  };
  return { terms, reader };
}

/** One of the numbers that the form offers; an address can be written by hand. */
function oneOf(reader: FormReader, name: string, numbers: readonly number[]): number {
  return Number(reader.choice(name, numbers.map(String)) ?? numbers[0]);
}

/** An address as a form, so that one reader serves both. */
export function formOf(params: URLSearchParams): FormData {
  const form = new FormData();
  for (const [name, value] of params) form.append(name, value);
  return form;
}
