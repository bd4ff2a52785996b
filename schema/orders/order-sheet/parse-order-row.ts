import { readAmount, readCount, readText } from '../../catalog/index.ts';
import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import { parseMoney } from '../../kernel/money.ts';
import { parseDay } from '../../plants/index.ts';
import { horizonDays, piecesMax, referenceMax } from '../promise/inquiry-terms.ts';
import type { OrderCity, OrderContext } from './order-context.ts';
import type { OrderReader } from './order-problem.ts';

/** An order of a sheet, as it is asked: days ISO, money in CNY. */
export interface OrderLine {
  readonly revisionId: string;
  readonly quantity: number;
  readonly dueOn: string;
  readonly deliverToCityCode: string;
  readonly latePerDay: string | null;
  readonly reference: string | null;
}

/** Reads a row and reports what is wrong with it, all of it; undefined where anything is. */
export function parseOrderRow(reader: OrderReader, { items, cities }: OrderContext): OrderLine | undefined {
  const number = readText(reader, 'item', 60, 'EDS-4800-03');
  const item = items.get(number);
  if (number !== '' && !item) reader.report('item', 'UNKNOWN_ITEM', { expected: '' });
  if (item && item.revisionId === null) reader.report('item', 'NOT_RELEASED', { expected: '' });
  const city = readCity(reader, cities);
  const line = {
    quantity: readPieces(reader),
    dueOn: readDue(reader, city),
    deliverToCityCode: city?.code ?? '',
    latePerDay: readLate(reader),
    reference: readReference(reader),
  };
  return reader.hasError || !item?.revisionId ? undefined : { ...line, revisionId: item.revisionId };
}

function readPieces(reader: OrderReader): number {
  const text = reader.text('pieces').trim();
  if (text === '') reader.report('pieces', 'MISSING_VALUE', { expected: '600' });
  const pieces = readCount(reader, 'pieces', '600');
  if (pieces !== null && (pieces < 1 || pieces > piecesMax))
    reader.report('pieces', 'OUT_OF_RANGE', { expected: `1 … ${piecesMax}` });
  return pieces ?? 0;
}

function readCity(reader: OrderReader, cities: readonly OrderCity[]): OrderCity | undefined {
  const text = normalised(reader.text('city'));
  const found = cities.find(({ code, nameZh, nameEn }) =>
    [code, nameZh, nameEn].some((name) => normalised(name) === text),
  );
  if (!found)
    reader.report('city', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_CITY', {
      expected: cities[0]?.nameZh ?? '–',
    });
  return found;
}

const normalised = (text: string) => text.normalize('NFKC').trim().replace(/市$/, '').toLowerCase();

/** After today where it is delivered to, and within a year. */
function readDue(reader: OrderReader, city: OrderCity | undefined): string {
  const text = reader.text('day');
  const day = parseDay(text);
  if (!day) reader.report('day', text === '' ? 'MISSING_VALUE' : 'BAD_PERIOD', { expected: '2027-03-01' });
  if (!day || !city) return day ?? '';
  const last = addDays(plainDate(city.today), horizonDays);
  if (day <= city.today) reader.report('day', 'DUE_PASSED', { expected: `> ${city.today}` });
  if (day > last) reader.report('day', 'PERIOD_TOO_FAR', { expected: `≤ ${last}` });
  return day;
}

function readLate(reader: OrderReader): string | null {
  const late = readAmount(reader, 'late', { example: '500' });
  if (late === undefined) return null;
  if (late.lt('0')) reader.report('late', 'NEGATIVE', { expected: '500' });
  if (!parseMoney(late.toFixed(), 'CNY')) reader.report('late', 'TOO_PRECISE', { expected: '500.00' });
  return late.toFixed();
}

function readReference(reader: OrderReader): string | null {
  const text = reader.text('reference').trim();
  if ([...text].length > referenceMax)
    reader.report('reference', 'TOO_LONG', { expected: `≤ ${referenceMax}` });
  return text === '' ? null : text;
}
