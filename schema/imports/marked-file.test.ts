import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeMarkedFile } from './marked-file.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetProblem } from './sheet-problem.ts';
import { writeSheet } from './write-sheet.ts';
import { inflateEntry, listZip } from './zip-archive.ts';

const problem = (cell: string, code: string): SheetProblem => ({
  row: Number(cell.slice(1)),
  column: 'x',
  cell,
  found: 'x',
  expected: '1',
  code,
  severity: 'ERROR',
  params: [],
});
const partOf = (bytes: Uint8Array, name: RegExp) => {
  const entry = listZip(bytes).find((found) => name.test(found.name));
  return entry ? Buffer.from(inflateEntry(bytes, entry)).toString() : '';
};

describe('the marked file', () => {
  const csv = new TextEncoder().encode('Plan of the week\n\nCode,Total\n007,viel\n\n=1+1,2\nA,3\n');

  it('has every row at its place, the errors beside it, and the faulty cells red', async () => {
    const sheet = await readSheet(csv, 'a.csv');
    const problems = [problem('B4', 'NOT_A_NUMBER'), problem('A6', 'FORMULA_TEXT'), problem('B6', 'OTHER')];

    const bytes = await writeMarkedFile(sheet, problems, ({ code }) => `${code}!`);

    const [written] = await readWorkbook(Buffer.from(bytes) as never);
    expect((written as { data: unknown[][] }).data).toEqual([
      ['Plan of the week', null, null],
      [null, null, null],
      ['Code', 'Total', '错误 / Errors'],
      ['007', 'viel', 'NOT_A_NUMBER!'],
      [null, null, null],
      ["'=1+1", '2', 'FORMULA_TEXT!\nOTHER!'],
      ['A', '3', null],
    ]);
    const markup = partOf(bytes, /sheet1\.xml$/);
    expect(markup).not.toContain('<f>');
    expect(partOf(bytes, /styles\.xml$/)).toContain('FFC7CE');
    const styleOf = (cell: string) => new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(markup)?.[1];
    expect(styleOf('B4')).toBe(styleOf('A6'));
    expect(styleOf('B4')).not.toBe(styleOf('B7'));
  });

  it('can be uploaded again, and is marked anew without the old errors', async () => {
    const first = await writeMarkedFile(
      await readSheet(csv, 'a.csv'),
      [problem('B4', 'X')],
      ({ code }) => code,
    );
    const again = await readSheet(first, 'a.xlsx');
    const second = await readSheet(await writeMarkedFile(again, [], ({ code }) => code), 'a.xlsx');

    expect(second.header.map(({ text }) => text)).toEqual(['Code', 'Total', '错误 / Errors']);
    expect(second.rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)])).toEqual([
      [4, '007', 'viel', ''],
      [6, '=1+1', '2', ''],
      [7, 'A', '3', ''],
    ]);
  });

  it('keeps days days and numbers numbers', async () => {
    const book = await writeSheet({
      name: 'S',
      columns: [
        { title: 'Day', width: 9 },
        { title: 'N', width: 9 },
      ],
      rows: [[{ day: '2026-12-01' }, 7.5]],
    });
    const marked = await writeMarkedFile(await readSheet(book, 'a.xlsx'), [problem('A2', 'X')], () => 'x');

    expect((await readSheet(marked, 'a.xlsx')).rows[0]?.cells.slice(0, 2)).toMatchObject([
      { kind: 'DATE', text: '2026-12-01' },
      { kind: 'NUMBER', text: '7.5' },
    ]);
  });
});
