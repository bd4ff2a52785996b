import { create } from '@cantoo/fontkit';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Paper } from './paper.ts';
import { writePaper } from './write-paper.ts';

const paper = (rows: number, more: Partial<Paper> = {}): Paper => ({
  locale: 'zh-CN',
  title: '采购合同',
  number: 'AW-2026-000042',
  parts: [
    { kind: 'parties', parties: [{ role: '买方', name: '无锡先导', lines: ['91320200MA1X7Q2K5E'] }] },
    {
      kind: 'table',
      columns: [
        { word: '品项', share: 3 },
        { word: '净额', share: 1, isNumber: true },
      ],
      rows: Array.from({ length: rows }, (_, at) => [`输出轴 ${at}`, '4,332.00']),
      totals: [{ word: '合计', says: 'CNY 4,332.00' }],
    },
    { kind: 'signatures', places: [{ field: 'buyer', role: '买方', name: '无锡先导' }] },
  ],
  foot: 'SHA-256 9f86d0',
  author: 'Openfloor',
  at: new Date('2026-11-30T00:00:00Z'),
  ...more,
});

/** The fonts within a PDF, as files. */
function fontsOf(document: PDFDocument): Uint8Array[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const file = object instanceof PDFDict ? object.lookup(PDFName.of('FontFile2')) : undefined;
    return file instanceof PDFRawStream ? [decodePDFRawStream(file).decode()] : [];
  });
}

describe('a paper', () => {
  it('is a PDF of as many pages as it takes, named and in its language', async () => {
    const [short, long] = [await writePaper(paper(3)), await writePaper(paper(60))];

    const document = await PDFDocument.load(short, { updateMetadata: false });
    expect(document.getPageCount()).toBe(1);
    expect(document.getTitle()).toBe('AW-2026-000042 采购合同');
    expect(document.catalog.lookup(PDFName.of('Lang'))?.toString()).toBe('(zh-CN)');
    expect((await PDFDocument.load(long)).getPageCount()).toBe(3);
  });

  it('has an empty signature field where somebody signs', async () => {
    const document = await PDFDocument.load(await writePaper(paper(1)));

    const fields = document.getForm().getFields();
    expect(fields.map((field) => [field.constructor.name, field.getName()])).toEqual([
      ['PDFSignature', 'buyer'],
    ]);
  });

  it('embeds the glyphs that it uses and no others, Chinese ones too', async () => {
    const document = await PDFDocument.load(await writePaper(paper(1)));

    const fonts = fontsOf(document);
    expect(fonts).toHaveLength(2);
    for (const bytes of fonts) {
      expect(bytes.length).toBeLessThan(40_000);
      const font = create(bytes);
      if (!('numGlyphs' in font)) throw new Error('not one font');
      const drawn = Array.from({ length: font.numGlyphs - 1 }, (_, at) => font.getGlyph(at + 1));
      // Only the blank draws nothing.
      expect(drawn.filter((glyph) => glyph?.path.commands.length === 0).length).toBeLessThanOrEqual(1);
      expect(drawn.every((glyph) => (glyph?.advanceWidth ?? 0) > 0)).toBe(true);
    }
  });

  it('is the same bytes for the same paper', async () => {
    expect(Buffer.compare(await writePaper(paper(5)), await writePaper(paper(5)))).toBe(0);
  });

  it('is written whatever stands in it: no letters known, a word without end, nothing at all', async () => {
    const odd = paper(1, {
      title: `${'长'.repeat(200)}😀`,
      parts: [
        { kind: 'text', text: '' },
        { kind: 'text', heading: '\u0000\uffff', text: 'x'.repeat(20_000) },
        { kind: 'table', columns: [{ word: '', share: 1 }], rows: [['行\n'.repeat(200)], []] },
        { kind: 'facts', facts: [] },
        { kind: 'parties', parties: [] },
      ],
    });

    expect((await PDFDocument.load(await writePaper(odd))).getPageCount()).toBeGreaterThan(5);
  });
});
