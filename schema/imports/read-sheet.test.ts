import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet.ts';
import { SheetRefusal } from './sheet-refusal.ts';
import { workbook } from './workbook.fixture.ts';
import { writeSheet } from './write-sheet.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 工作中心,总产能⏎磨床一,40⏎ as a Chinese Windows saves it. */
const gb18030 = Uint8Array.of(
  ...[0xb9, 0xa4, 0xd7, 0xf7, 0xd6, 0xd0, 0xd0, 0xc4, 0x2c, 0xd7, 0xdc, 0xb2, 0xfa, 0xc4, 0xdc, 0x0d, 0x0a],
  ...[0xc4, 0xa5, 0xb4, 0xb2, 0xd2, 0xbb, 0x2c, 0x34, 0x30, 0x0d, 0x0a],
);

describe('reading CSV', () => {
  it('finds GB18030 by itself', async () => {
    const sheet = await readSheet(gb18030, '产能.csv');

    expect(sheet.encoding).toBe('gb18030');
    expect(sheet.header.map(({ text }) => text)).toEqual(['工作中心', '总产能']);
    expect(sheet.rows[0]?.cells).toEqual([
      { address: 'A2', kind: 'TEXT', text: '磨床一' },
      { address: 'B2', kind: 'TEXT', text: '40' },
    ]);
  });

  it.each([
    ['with a byte order mark', '\ufeff工作中心,总产能\n磨床一,40\n'],
    ['without one', '工作中心,总产能\n磨床一,40\n'],
    ['separated by semicolons', '工作中心;总产能\r\n磨床一;40'],
    ['separated by tabs', '工作中心\t总产能\n磨床一\t40\n'],
    ['with a title above', '产能计划\n\n工作中心;总产能\n磨床一;40\n'],
    ['with quotes', '"工作中心","总产能"\n"磨床一","40"\n'],
  ])('reads UTF-8 %s', async (_, text) => {
    const sheet = await readSheet(utf8(text), 'a.CSV');

    expect(sheet).toMatchObject({ format: 'csv', encoding: 'utf-8' });
    expect(sheet.header.map((cell) => cell.text)).toEqual(['工作中心', '总产能']);
    expect(sheet.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([['磨床一', '40']]);
  });

  it('keeps commas, line ends and separators inside quotes', async () => {
    const sheet = await readSheet(utf8('a,"b;1;2;3"\n"1,234.5","two\nlines"\n'), 'a.csv');

    expect(sheet.rows[0]?.cells.map((cell) => cell.text)).toEqual(['1,234.5', 'two\nlines']);
  });

  it('leaves blank rows and a title out, and keeps the numbers of the rows', async () => {
    const sheet = await readSheet(utf8('Capacity plan\n\nCode,Total\n,\nG1,40\n\nG2,50\n'), 'a.csv');

    expect(sheet.header.map((cell) => cell.address)).toEqual(['A3', 'B3']);
    expect(sheet.rows.map((row) => row.number)).toEqual([5, 7]);
  });

  it('gives a formula as the text that it is', async () => {
    const sheet = await readSheet(utf8('a,b\n=1+1,"=HYPERLINK(""http://x"")"\n'), 'a.csv');

    expect(sheet.rows[0]?.cells.map((cell) => cell.text)).toEqual(['=1+1', '=HYPERLINK("http://x")']);
  });
});

describe('reading .xlsx', () => {
  it('gives back text and numbers that were written, with their addresses', async () => {
    const sheet = await readSheet(await written(['磨床一', 1234.5], ['W-2', 0]), 'a.xlsx');

    expect(sheet.format).toBe('xlsx');
    expect(sheet.rows.map((row) => row.cells)).toEqual([
      [
        { address: 'A2', kind: 'TEXT', text: '磨床一' },
        { address: 'B2', kind: 'NUMBER', text: '1234.5' },
      ],
      [
        { address: 'A3', kind: 'TEXT', text: 'W-2' },
        { address: 'B3', kind: 'NUMBER', text: '0' },
      ],
    ]);
  });

  it.each([
    ['0.30000000000000004', '0.3'],
    ['1.6666666666666667', '1.66666666666667'],
    ['1E-3', '0.001'],
    ['1.5E+16', '15000000000000000'],
    ['-12.50', '-12.5'],
    ['1E-10', '0.0000000001'],
  ])('reads the stored number %s as %s', async (stored, text) => {
    const sheet = await readSheet(rowsOf(`<c r="A2"><v>${stored}</v></c>`), 'a.xlsx');

    expect(sheet.rows[0]?.cells[0]).toEqual({ address: 'A2', kind: 'NUMBER', text });
  });

  it('reads a formula by its stored value and runs nothing', async () => {
    const sheet = await readSheet(
      rowsOf('<c r="A2"><f>1/0</f><v>42</v></c><c r="B2" t="e"><v>#REF!</v></c>'),
      'a.xlsx',
    );

    expect(sheet.rows[0]?.cells[0]).toEqual({ address: 'A2', kind: 'NUMBER', text: '42' });
    expect(sheet.rows[0]?.cells[1]?.kind ?? 'EMPTY').toBe('EMPTY');
  });

  it('reads a date cell as a day', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const bytes = workbook(`${header}<row r="2"><c r="A2" s="1"><v>46357</v></c></row>`, [
      { name: 'xl/styles.xml', bytes: utf8(styles) },
    ]);

    expect((await readSheet(bytes, 'a.xlsx')).rows[0]?.cells[0]).toEqual({
      address: 'A2',
      kind: 'DATE',
      text: '2026-12-01',
    });
  });

  it('reads a sheet whose last possible row only carries a format', async () => {
    const rows = '<row r="2"><c r="A2"><v>7</v></c></row><row r="1048576" ht="12.8" hidden="false"/>';
    const sheet = await readSheet(workbook(header + rows), 'a.xlsx');

    expect(sheet.rows.map((row) => row.cells[0]?.text)).toEqual(['7']);
  });

  it('makes text inert that looks like a formula, and reads the original back', async () => {
    const texts = ['=cmd|calc', '+1', '-G1', '@SUM(A1)', '＝1', "'quoted"];
    const sheet = await readSheet(
      await written(...texts.map((text): [string, number] => [text, 1])),
      'a.xlsx',
    );

    expect(sheet.rows.map((row) => row.cells[0]?.text)).toEqual(texts);
  });
});

describe('refusing a file', () => {
  it.each([
    ['FILE_TOO_LARGE', new Uint8Array(10 * 1024 * 1024 + 1), 'a.csv'],
    ['EMPTY_SHEET', new Uint8Array(), 'a.csv'],
    ['EMPTY_SHEET', utf8('Code,Total\n,\n'), 'a.csv'],
    ['HEADER_MISSING', utf8('only one column\n'), 'a.csv'],
    ['BROKEN_FILE', utf8('a,b\n"open,1\n'), 'a.csv'],
    ['BROKEN_FILE', Uint8Array.of(0xff, 0xff, 0x2c, 0x41), 'a.csv'],
    ['CONTROL_CHARACTER', utf8('a,b\n1\0,2\n'), 'a.csv'],
    ['TOO_MANY_ROWS', utf8(`a,b\n${'1,2\n'.repeat(20_001)}`), 'a.csv'],
    ['TOO_MANY_ROWS', utf8('\n'.repeat(200_000)), 'a.csv'],
    ['TOO_MANY_COLUMNS', utf8(`a,b\n${'1,'.repeat(65)}\n`), 'a.csv'],
    ['NOT_A_SHEET', utf8('Code,Total\nG1,40\n'), 'a.xlsx'],
    ['NOT_A_SHEET', utf8('%PDF-1.7'), 'a.csv'],
    ['NOT_A_SHEET', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'a.xlsx'],
    ['NOT_A_SHEET', utf8('Code,Total\nG1,40\n'), 'a.exe'],
    ['BROKEN_FILE', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'a.xlsx'],
  ])('says %s', async (code, bytes, fileName) => {
    expect(await refusalOf(bytes, fileName)).toBe(code);
  });

  it.each([
    ['TOO_MANY_COLUMNS', '<row r="2"><c r="ZZZ2"><v>1</v></c></row>'],
    ['BROKEN_FILE', '<row r="2"><c r="ZZZZZZZZ2"><v>1</v></c></row>'],
    ['BROKEN_FILE', '<row r="1e300"><c r="A2"><v>1</v></c></row>'],
    ['BROKEN_FILE', '<row r="Infinity"></row>'],
    ['BROKEN_FILE', "<row r='&#57;99999999'/>"],
    ['TOO_MANY_ROWS', '<row r="9999999"><c r="A9999999"><v>1</v></c></row>'],
    ['TOO_MANY_ROWS', '<row r="1048576"><c r="A2"><v>1</v></c></row>'],
    ['TOO_MANY_ROWS', '<row a=">" r="1048576"><c r="A2"><v>1</v></c></row><!--<row r="1048576"/>-->'],
    ['TOO_MANY_ROWS', '<row/>'.repeat(100_001)],
    ['BROKEN_FILE', '<row r="2"><c><v>1</v></c></row>'],
    ['CONTROL_CHARACTER', '<row r="2"><c r="A2" t="inlineStr"><is><t>a_x0000_</t></is></c></row>'],
  ])('says %s for a sheet that would grow or break in the reader', async (code, rows) => {
    expect(await refusalOf(workbook(header + rows), 'a.xlsx')).toBe(code);
  });

  it('refuses another office document', async () => {
    const { storedZip } = await import('./stored-zip.ts');
    const document = new Uint8Array(storedZip([{ name: 'word/document.xml', bytes: utf8('<w/>') }]));

    expect(await refusalOf(document, 'a.xlsx')).toBe('NOT_A_SHEET');
  });
});

describe('whatever the bytes are', () => {
  it('throws nothing but a refusal for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), (text) => readsOrRefuses(utf8(text), 'a.csv')),
    );
  });

  it('throws nothing but a refusal for any bytes', async () => {
    const anyName = fc.constantFrom('a.csv', 'a.xlsx', 'a', '');
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), anyName, readsOrRefuses));
  });

  it('throws nothing but a refusal for a workbook with some bytes changed', async () => {
    const original = await written(['G1', 40], ['G2', 50]);
    const stored = rowsOf('<c r="A2"><v>1</v></c>');
    const change = fc.tuple(fc.nat(100_000), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(original, stored),
        fc.array(change, { minLength: 1, maxLength: 20 }),
        (bytes, changes) => {
          const copy = bytes.slice();
          for (const [at, byte] of changes) copy[at % copy.length] = byte;
          return readsOrRefuses(copy, 'a.xlsx');
        },
      ),
      { numRuns: 300 },
    );
  });
});

const header =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>';

function rowsOf(cells: string): Uint8Array {
  return workbook(`${header}<row r="2">${cells}</row>`);
}

function written(...rows: [string, number][]): Promise<Uint8Array> {
  const columns = [
    { title: 'Code', width: 10 },
    { title: 'Total', width: 10 },
  ];
  return writeSheet({ name: 'S', columns, rows });
}

async function refusalOf(bytes: Uint8Array, fileName: string): Promise<string> {
  const error = await readSheet(bytes, fileName).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof SheetRefusal ? error.code : `no refusal but ${error}`;
}

async function readsOrRefuses(bytes: Uint8Array, fileName: string): Promise<boolean> {
  return !(await refusalOf(bytes, fileName)).startsWith('no refusal but') || (await isRead(bytes, fileName));
}

async function isRead(bytes: Uint8Array, fileName: string): Promise<boolean> {
  return (await readSheet(bytes, fileName)).rows.length > 0;
}
