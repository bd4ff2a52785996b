import { instantIn } from '../../../domain/instant-in.ts';
import { addDays } from '../../../domain/week.ts';
import { FormReader } from '../../../form/read-form.ts';
import type { Incoterm, RfqAudience, RfqCreateInput, RfqLineInput } from '../../../gql/graphql.ts';

export const AUDIENCES = ['INVITED', 'MATCHED', 'MEMBERS'] as const satisfies readonly RfqAudience[];
export const INCOTERMS = [
  'EXW',
  'FCA',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
] as const satisfies readonly Incoterm[];
export const LINE_UNITS = ['H87', 'KGM', 'MTR', 'MTK', 'SET', 'HUR'] as const;
/** Without scripts a form has so many rows at a time; `?rows=` asks for more. */
export const ROWS = 3;
export const ROWS_MAX = 30;

/** A row of lines that has anything in it. */
export const filled = (reader: FormReader, index: number): boolean =>
  reader.optional(`item:${index}`) !== null;

export function readRfqForm(form: FormData, timeZone: string): { reader: FormReader; input: RfqCreateInput } {
  const reader = new FormReader(form);
  const dueAt = readInstant(reader, 'due', timeZone);
  const rows = reader.namesFrom('item:').map((name) => Number(name.slice('item:'.length)));
  const lines = rows
    .filter((index) => index === 0 || filled(reader, index))
    .map((index) => readLine(reader, index));
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    title: reader.text('title'),
    note: reader.optional('note'),
    audience: reader.choice('audience', AUDIENCES) ?? 'INVITED',
    sealed: reader.list('sealed').includes('yes'),
    currency: 'CNY' as const,
    dueAt,
    deliverToCityCode: reader.text('deliverToCityCode'),
    incoterm: readIncoterm(reader),
    incotermPlace: reader.optional('incotermPlace'),
    requestId: reader.optional('requestId'),
    ndaText: reader.optional('ndaText'),
    capitalBps: reader.optionalPercent('capital'),
    lines,
  };
  return { reader, input };
}

/** A rule of delivery; none where nothing is chosen. */
export function readIncoterm(reader: FormReader): Incoterm | null {
  return reader.optional('incoterm') === null ? null : (reader.choice('incoterm', INCOTERMS) ?? null);
}

/** A day and a time of day, as a clock in the reader's zone shows them. */
export function readInstant(reader: FormReader, name: string, timeZone: string): string {
  const [date, time] = [reader.date(`${name}Date`), reader.text(`${name}Time`)];
  const instant = date !== '' && time !== '' ? instantIn(timeZone, date, time) : null;
  if (instant === null && date !== '' && time !== '') reader.refuse(`${name}Time`, 'NOT_A_TIME');
  return instant ?? '2000-01-01T00:00:00Z';
}

function readLine(reader: FormReader, index: number): RfqLineInput {
  const lastDay = reader.date(`wantedLast:${index}`);
  return {
    item: reader.text(`item:${index}`),
    partNumber: reader.optional(`partNumber:${index}`),
    processCode: reader.optional(`processCode:${index}`),
    quantity: {
      value: reader.amount(`quantity:${index}`),
      unit: reader.choice(`unit:${index}`, LINE_UNITS) ?? 'H87',
    },
    wantedFrom: reader.date(`wantedFrom:${index}`),
    wantedUntil: lastDay === '' ? '' : addDays(lastDay, 1),
    targetPrice: reader.optionalAmount(`targetPrice:${index}`),
  };
}

/** The field of the form that a refusal is about. */
export function fieldOfRfq(path: string, rows: readonly number[]): string {
  const [first = '', index, name = ''] = path.split('.');
  if (first === 'lines' && index !== undefined)
    return `${name === 'wantedUntil' ? 'wantedLast' : name}:${rows[Number(index)] ?? index}`;
  if (first === 'dueAt') return 'dueDate';
  return first === 'capitalBps' ? 'capital' : first;
}
