import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** What is written on each page of a PDF in fonts that tell their characters, as readers that search it see it. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes);
  return document.getPages().map((page) => textOf(document, page));
}

function textOf(document: PDFDocument, page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  const said = streams.map((stream) => decoded(document, stream as PDFRef)).join('\n');
  let characters = new Map<number, string>();
  let text = '';
  for (const [, font, hex] of said.matchAll(/\/(\S+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/g)) {
    if (font) characters = charactersOf(document, page, font);
    for (const [code] of (hex ?? '').matchAll(/.{4}/g))
      text += characters.get(Number.parseInt(code, 16)) ?? '';
    if (hex) text += '\n';
  }
  return text;
}

function decoded(document: PDFDocument, ref: PDFRef): string {
  const stream = document.context.lookup(ref);
  return stream instanceof PDFRawStream
    ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    : '';
}

/** By the font's table of characters (ISO 32000-1, 9.10.3). */
function charactersOf(document: PDFDocument, page: PDFPage, name: string): Map<number, string> {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'));
  const font = fonts instanceof PDFDict ? fonts.lookup(PDFName.of(name)) : undefined;
  const table = font instanceof PDFDict ? font.get(PDFName.of('ToUnicode')) : undefined;
  const lines = table ? decoded(document, table as PDFRef) : '';
  return new Map(
    [...lines.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/gi)].map(([, code = '', unicode = '']) => [
      Number.parseInt(code, 16),
      PDFHexString.of(`FEFF${unicode}`).decodeText(),
    ]),
  );
}
