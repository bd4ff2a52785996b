import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SheetRefusal } from './sheet-refusal.ts';
import { storedZip } from './stored-zip.ts';
import { deflatedZip } from './workbook.fixture.ts';
import { inflateEntry, listZip } from './zip-archive.ts';

const text = new TextEncoder().encode('capacity '.repeat(50));

describe('an archive', () => {
  it('gives back what was stored', () => {
    const bytes = new Uint8Array(
      storedZip([
        { name: 'a.xml', bytes: text },
        { name: '产能.xml', bytes: text.subarray(9) },
      ]),
    );
    const entries = listZip(bytes);

    expect(entries.map(({ name }) => name)).toEqual(['a.xml', '产能.xml']);
    expect(entries.map((entry) => inflateEntry(bytes, entry))).toEqual([text, text.subarray(9)]);
  });

  it('gives back what was deflated', () => {
    const bytes = deflatedZip('a.xml', deflateRawSync(text), text.byteLength);

    expect(listZip(bytes).map((entry) => Buffer.from(inflateEntry(bytes, entry)).toString())).toEqual([
      Buffer.from(text).toString(),
    ]);
  });

  it('is refused before inflating when it declares more than a hundred times its size', () => {
    const bytes = deflatedZip('a.xml', deflateRawSync(Buffer.alloc(1_000_000)), 1_000_000);

    expect(refusalOf(() => listZip(bytes)).code).toBe('ZIP_TOO_LARGE');
  });

  it('is refused before inflating when it declares more than 100 MB', () => {
    const bytes = deflatedZip('a.xml', new Uint8Array(2_000_000), 101 * 1024 * 1024);

    expect(refusalOf(() => listZip(bytes))).toMatchObject({
      code: 'ZIP_TOO_LARGE',
      params: { limitBytes: '104857600' },
    });
  });

  it('is refused while inflating when it holds more than it declares', () => {
    const bytes = deflatedZip('a.xml', deflateRawSync(Buffer.alloc(5_000_000)), 10);

    expect(refusalOf(() => listZip(bytes).map((entry) => inflateEntry(bytes, entry))).code).toBe(
      'ZIP_TOO_LARGE',
    );
  });

  it('is broken when it holds less than it declares, or is cut off', () => {
    const bytes = deflatedZip('a.xml', deflateRawSync(text), text.byteLength + 1);

    expect(refusalOf(() => listZip(bytes).map((entry) => inflateEntry(bytes, entry))).code).toBe(
      'BROKEN_FILE',
    );
    expect(refusalOf(() => listZip(bytes.subarray(0, 40))).code).toBe('BROKEN_FILE');
    expect(refusalOf(() => listZip(new Uint8Array())).code).toBe('BROKEN_FILE');
  });
});

function refusalOf(act: () => unknown): SheetRefusal {
  try {
    act();
  } catch (error) {
    if (error instanceof SheetRefusal) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}
