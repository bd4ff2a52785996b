import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPackedSheet, unpackSheet } from './packed-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { sheetLimits } from './sheet-refusal.ts';
import { storedZip } from './stored-zip.ts';
import { deflatedZip, workbook } from './workbook.fixture.ts';
import { writeSheet } from './write-sheet.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const row = (text: string) =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c><c r="B1" t="inlineStr"><is><t>Total</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>${text}</t></is></c><c r="B2"><v>1</v></c></row>`;
const refusalOf = async (bytes: Uint8Array, fileName = 'a.xlsx') => {
  const outcome = await readPackedSheet({ bytes, fileName });
  return 'refusal' in outcome ? outcome.refusal.code : 'none';
};
const withDoctype = (declaration: string) =>
  new Uint8Array(
    storedZip([
      { name: 'xl/_rels/workbook.xml.rels', bytes: utf8('<Relationships/>') },
      { name: 'xl/workbook.xml', bytes: utf8(`<?xml version="1.0"?>${declaration}<workbook/>`) },
    ]),
  );
const utf16 = (markup: string) =>
  new Uint8Array(
    storedZip([
      { name: 'xl/_rels/workbook.xml.rels', bytes: utf8('<Relationships/>') },
      { name: 'xl/workbook.xml', bytes: new Uint8Array(Buffer.from(`\ufeff${markup}`, 'utf16le')) },
    ]),
  );
/** A compound file that names the stream of an encrypted workbook, as Excel writes one with a password. */
const encrypted = new Uint8Array(
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]),
);

describe('a file made to do harm, or sent by mistake', () => {
  it.each([
    ['DOCTYPE', 'a document type', withDoctype('<!DOCTYPE x SYSTEM "file:///etc/passwd">')],
    ['DOCTYPE', 'entities that grow', withDoctype('<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')],
    ['BROKEN_FILE', 'markup in an encoding that hides it', utf16('<!DOCTYPE x><workbook/>')],
    ['BROKEN_FILE', 'markup that names another encoding', utf7()],
    ['ENCRYPTED', 'a password', encrypted],
    ['NOT_A_SHEET', 'the format of 1997', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)],
    ['NOT_A_SHEET', 'a picture under another name', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['CELL_TOO_LONG', 'a cell without end', workbook(row('x'.repeat(40_000)))],
    ['CONTROL_CHARACTER', 'NUL in a cell', utf8('Code,Total\na\0b,1\n')],
    ['ZIP_TOO_LARGE', 'a bomb', deflatedZip('xl/workbook.xml', deflateRawSync(Buffer.alloc(2e7)), 2e7)],
  ] as const)('is refused with %s: %s', async (code, _what, bytes) => {
    expect(await refusalOf(bytes, code === 'CONTROL_CHARACTER' ? 'a.csv' : 'a.xlsx')).toBe(code);
  });

  it('with more columns than a spreadsheet has is refused', async () => {
    expect(await refusalOf(utf8(`${'a,'.repeat(16_385)}\n1,2\n`), 'a.csv')).toBe('TOO_MANY_COLUMNS');
  });

  it('with half of a surrogate pair is refused or read without it', async () => {
    expect(['CONTROL_CHARACTER', 'BROKEN_FILE', 'none']).toContain(
      await refusalOf(workbook(row('&#xD800;'))),
    );
    const outcome = await readPackedSheet({ bytes: workbook(row('&#xD800;')), fileName: 'a.xlsx' });
    expect(JSON.stringify(outcome)).not.toMatch(/\\ud8/);
  });

  it('cut off anywhere is refused', async () => {
    const whole = await writeSheet({ name: 'S', columns: [{ title: 'A', width: 5 }], rows: [['x'], ['y']] });
    for (const share of [0.2, 0.5, 0.9, 0.99])
      expect(await refusalOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe('BROKEN_FILE');
  });

  it('of some hundreds of kinds never breaks the reader, nor takes more than 256 MiB', async () => {
    const book = await writeSheet({
      name: 'S',
      columns: [
        { title: 'Code', width: 5 },
        { title: 'Total', width: 5 },
      ],
      rows: Array.from({ length: 40 }, (_, n) => [`C${n}`, n]),
    });
    const plain = workbook(row('a'));
    const csv = utf8('Code,Total\n"a, b",1\n磨床,2\n');
    const before = process.memoryUsage();
    let most = 0;
    const change = fc.tuple(
      fc.constantFrom([book, 'a.xlsx'] as const, [plain, 'a.xlsx'] as const, [csv, 'a.csv'] as const),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.constantFrom('set', 'cut', 'double'),
    );
    await fc.assert(
      fc.asyncProperty(change, async ([[bytes, fileName], places, how]) => {
        let mutated = Uint8Array.from(bytes);
        for (const [share, byte] of places) mutated[Math.floor(share * (mutated.length - 1))] = byte;
        const at = Math.floor((places[0]?.[0] ?? 0) * mutated.length);
        if (how === 'cut') mutated = mutated.slice(0, at);
        if (how === 'double') mutated = Uint8Array.from([...mutated.slice(0, at), ...mutated]);
        const outcome = await readPackedSheet({ bytes: mutated, fileName });
        const { heapUsed, external } = process.memoryUsage();
        most = Math.max(most, heapUsed + external - before.heapUsed - before.external);
        return 'sheet' in outcome || /^[A-Z_]+$/.test(outcome.refusal.code);
      }),
      { numRuns: 300 },
    );
    expect(most).toBeLessThan(256 * 1024 * 1024);
  });
});

describe('a sheet that goes from one process to another', () => {
  it('is the same on the other side', async () => {
    const bytes = utf8('2026 plan\n\nCode,Total,,Day\n007,1.50,,2026-12-01\n\nB,2\n');
    const outcome = await readPackedSheet({ bytes, fileName: 'a.csv' });

    expect('sheet' in outcome && unpackSheet(outcome.sheet)).toEqual(await readSheet(bytes, 'a.csv'));
    expect(sheetLimits.rows).toBe(20_000);
  });
});

function utf7(): Uint8Array {
  return new Uint8Array(
    storedZip([
      { name: 'xl/_rels/workbook.xml.rels', bytes: utf8('<Relationships/>') },
      { name: 'xl/workbook.xml', bytes: utf8('<?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE x+AD4-') },
    ]),
  );
}
