import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { type WrittenValue, writeSheet } from '../../imports/index.ts';
import type { RfqLine } from '../rfq/rfq.ts';
import { quoteColumns } from './quote-sheet.ts';
import { readQuoteSheet } from './read-quote-sheet.ts';

const asked = [1, 2, 3].map((position) => ({ id: `line-${position}`, position })) as unknown as RfqLine[];
const day = { day: '2027-01-15' };

/** A row as a supplier fills it in. */
const row = (position: WrittenValue, filled: Partial<Record<string, WrittenValue>>): WrittenValue[] =>
  quoteColumns.map(({ key }) => (key === 'position' ? position : (filled[key] ?? null)));

const sheetOf = (locale: 'zh' | 'en', rows: readonly WrittenValue[][]) =>
  writeSheet({
    name: 'RFQ',
    columns: quoteColumns.map((column) => ({ title: column[locale], width: 10 })),
    rows,
  });
const read = async (locale: 'zh' | 'en', rows: readonly WrittenValue[][]) =>
  await readQuoteSheet(await sheetOf(locale, rows), 'quote.xlsx', asked);

describe('a sheet of prices', () => {
  it.each(['zh', 'en'] as const)(
    'says what each line costs, and nothing of lines without a price: %s',
    async (locale) => {
      const { lines, problems } = await read(locale, [
        row(1, { unitPrice: 43.32, leadDays: 20, deliverOn: day, tooling: 1200 }),
        row(2, {}),
        row(3, { unitPrice: '1,250.5', quantity: 50, leadDays: 30, deliverOn: '2027/02/01' }),
      ]);
      expect(problems).toEqual([]);
      const none = { quantity: null, setup: null, tooling: null, sample: null };
      expect(lines).toEqual([
        {
          ...none,
          rfqLineId: 'line-1',
          unitPrice: '43.32',
          tooling: '1200',
          leadDays: 20,
          deliverOn: '2027-01-15',
        },
        {
          ...none,
          rfqLineId: 'line-3',
          unitPrice: '1250.5',
          quantity: '50',
          leadDays: 30,
          deliverOn: '2027-02-01',
        },
      ]);
    },
  );

  it('tells what is wrong by row and column, and takes the other rows', async () => {
    const good = { unitPrice: 1, leadDays: 1, deliverOn: day };
    const { lines, problems } = await read('en', [
      row(9, good),
      row(1, good),
      row(1, good),
      row(2, { unitPrice: 'cheap', leadDays: 'soon', deliverOn: 'May' }),
      row(3, { unitPrice: -1 }),
    ]);
    expect(lines.map(({ rfqLineId }) => rfqLineId)).toEqual(['line-1']);
    expect(problems.map(({ row: at, column, code }) => `${at} ${column}: ${code}`)).toEqual([
      '2 Line: UNKNOWN_LINE',
      '4 Line: LINE_TWICE',
      '5 Unit price: NOT_AN_AMOUNT',
      '5 Lead time, days: NOT_A_WHOLE_NUMBER',
      '5 Arrives on: NOT_A_DATE',
      '6 Unit price: NOT_AN_AMOUNT',
      '6 Lead time, days: MISSING',
      '6 Arrives on: MISSING',
    ]);
  });

  it('is refused whole when it is no sheet, or another one', async () => {
    const other = await writeSheet({
      name: 'x',
      columns: ['A', 'B'].map((title) => ({ title, width: 5 })),
      rows: [['1', '2']],
    });
    const columns = (await readQuoteSheet(other, 'other.xlsx', asked)).problems;
    expect(columns.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'Line NO_SUCH_COLUMN',
      'Unit price NO_SUCH_COLUMN',
      'Lead time, days NO_SUCH_COLUMN',
      'Arrives on NO_SUCH_COLUMN',
    ]);
    const pdf = await readQuoteSheet(Buffer.from('%PDF-1.7'), 'quote.pdf', asked);
    expect(pdf.problems.map(({ code }) => code)).toEqual(['SHEET_NOT_A_SHEET']);
  });
});
