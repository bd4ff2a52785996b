import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { markLine, openingNumber } from '#schema/sourcing/index.ts';
import { pngOf } from '#test/api/http/file.fixture.ts';
import { markDocument, pagesMax } from './mark-document.ts';
import { pageTexts } from './page-texts.fixture.ts';

const number = openingNumber('0199c3f0-1111-7222-8333-4455667788aa');
const line = markLine({
  reader: '丹阳轴业有限公司 sales@danyang.example',
  rfqNumber: 'RFQ-2026-000042',
  number,
  at: new Date('2026-11-30T07:00:12.345Z'),
  timeZone: 'Asia/Shanghai',
});
const pdf = 'application/pdf';

async function drawing(pages: number, change: (document: PDFDocument) => unknown = () => {}) {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1)
    document.addPage([842, 595]).setRotation(degrees((page % 4) * 90));
  await change(document);
  return await document.save();
}
const code = (wanted: string) => expect.objectContaining({ name: 'MarkProblemError', code: wanted });

describe('a mark', () => {
  it('says who, when there and in UTC, of which request, and by which number it is found', () => {
    expect(number).toBe('55667-788AA');
    expect(line).toBe(
      '保密 CONFIDENTIAL · RFQ-2026-000042 · No. 55667-788AA · 丹阳轴业有限公司 sales@danyang.example · 2026-11-30T07:00:12Z (2026-11-30 15:00:12 Asia/Shanghai)',
    );
  });

  it('is one line without hidden characters, whatever a name holds', () => {
    const facts = { rfqNumber: 'R', number, at: new Date(0), timeZone: 'UTC' };
    expect(markLine({ ...facts, reader: 'a\n\u202eb\u0000c' })).toContain('· a b c ·');
  });

  it('stands many times in the text of every page, however the page is turned', async () => {
    const texts = await pageTexts(await markDocument({ bytes: await drawing(5), mediaType: pdf, line }));

    expect(texts).toHaveLength(5);
    for (const text of texts) expect(text.split(line).length - 1).toBeGreaterThan(10);
  });

  it('stands on the page that a picture becomes', async () => {
    const marked = await markDocument({ bytes: pngOf(40, 30), mediaType: 'image/png', line });

    const [page] = (await PDFDocument.load(marked)).getPages();
    expect(page?.getSize()).toEqual({ width: 1191, height: 893.25 });
    expect((await pageTexts(marked))[0]).toContain(line);
  });

  it('is not put on what would hide it or cannot be opened', async () => {
    const mark = (bytes: Uint8Array, mediaType = pdf) => markDocument({ bytes, mediaType, line });
    const encrypted = await drawing(1, (document) =>
      document.encrypt({ userPassword: 'u', ownerPassword: 'o' }),
    );
    const holding = await drawing(1, (document) => document.attach(new Uint8Array([1]), 'whole.step'));

    await expect(mark(encrypted)).rejects.toEqual(code('ENCRYPTED'));
    await expect(mark(holding)).rejects.toEqual(code('FILES_INSIDE'));
    await expect(mark(await drawing(pagesMax + 1))).rejects.toEqual(code('TOO_MANY_PAGES'));
    await expect(mark(Buffer.from('ISO-10303-21;'), 'model/step')).rejects.toEqual(code('KIND'));
    await expect(mark(Buffer.from('%PDF-1.7 nothing %%EOF'))).rejects.toThrow();
    await expect(mark(pngOf().subarray(0, 40), 'image/png')).rejects.toThrow();
  });
});
