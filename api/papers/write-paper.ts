import { PDFDocument } from '@cantoo/pdf-lib';
import { type Face, openFace } from './faces/face.ts';
import { PageWriter, type Pen, sheet, styles, textWidth } from './page-writer.ts';
import { type Paper, textsOf } from './paper.ts';
import { writePart } from './write-parts.ts';
import { captions } from './write-signatures.ts';

/** What the writer says itself. */
const counted = {
  'zh-CN': (page: number, of: number) => `第 ${page} 页，共 ${of} 页`,
  en: (page: number, of: number) => `Page ${page} of ${of}`,
} as const;

/**
 * Sets a paper as a PDF: A4, Chinese and Latin letters embedded, title and parts in their order, the foot and the number on each page, and
 * empty signature fields where somebody signs, which is what a service for electronic signatures fills in. Equal papers have
 * equal bytes.
 *
 * ```ts
 * const bytes = await writePaper({ locale, title, number, parts: [{ kind: 'parties', parties }, { kind: 'table', columns, rows, totals }], foot, author, at });
 * ```
 *
 * Takes 20 to 200 ms, a second where it is the first with many characters.
 */
export async function writePaper(paper: Paper): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const texts = textsOf(paper);
  const own = `${counted[paper.locale](0, 0)}0123456789${captions[paper.locale]}`;
  const pen = await openPen(document, { ...texts, regular: texts.regular + own });
  const writer = new PageWriter(document, pen, paper.locale);
  writeHead(writer, paper);
  for (const part of paper.parts) writePart(writer, part);
  writeFeet(writer, paper);
  describe(document, paper);
  return await document.save();
}

/** Opens both faces for these texts and puts them into a document, which then holds the glyphs that it uses. */
export async function openPen(
  document: PDFDocument,
  texts: { readonly regular: string; readonly strong: string },
): Promise<Pen> {
  const [regular, strong] = [
    await openFace('regular', texts.regular),
    await openFace('strong', texts.strong),
  ];
  return { regular: await embedFace(document, regular), strong: await embedFace(document, strong) };
}

/** Puts a face into a document, which then holds the glyphs that it uses. */
export async function embedFace(document: PDFDocument, face: Face) {
  document.registerFontkit({ create: () => face.asFont() });
  const name = face.weight === 'strong' ? 'OPENFL+NotoSansSC-SemiBold' : 'OPENFL+NotoSansSC-Regular';
  return { face, font: await document.embedFont(new Uint8Array(1), { subset: true, customName: name }) };
}

function writeHead(writer: PageWriter, { title, number, note }: Paper): void {
  const right = sheet.side + textWidth;
  const beside = Math.max(writer.widthOf(number, styles.name), writer.widthOf(note ?? '', styles.word)) + 24;
  writer.line(number, styles.name, right, writer.y + 2, 'right');
  if (note) writer.line(note, styles.word, right, writer.y + 17, 'right');
  for (const line of writer.linesOf(title, styles.title, textWidth - beside)) {
    writer.line(line, styles.title, sheet.side, writer.y);
    writer.y += styles.title.lead;
  }
  writer.y += 9;
  writer.rule('accent', 1.2);
  writer.y += 16;
}

/** Number and foot of each page, when it is known how many there are; from the second on the title as well. */
function writeFeet(writer: PageWriter, { title, number, foot, locale }: Paper): void {
  const { pages } = writer;
  const right = sheet.side + textWidth;
  for (const [at, page] of pages.entries()) {
    const count = counted[locale](at + 1, pages.length);
    const lines = writer.linesOf(foot, styles.foot, textWidth - 110);
    const top = sheet.height - sheet.bottom + 18;
    writer.onPage(page, () => {
      writer.y = top - 6;
      writer.rule();
      for (const [place, line] of lines.entries())
        writer.line(line, styles.foot, sheet.side, top + place * styles.foot.lead);
      writer.line(count, styles.foot, right, top, 'right');
      if (at === 0) return;
      writer.line(writer.linesOf(title, styles.foot, textWidth - 160)[0] ?? '', styles.foot, sheet.side, 32);
      writer.line(number, styles.foot, right, 32, 'right');
    });
  }
}

function describe(document: PDFDocument, { title, number, author, locale, at }: Paper): void {
  document.setTitle(`${number} ${title}`, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setCreator('Openfloor');
  document.setProducer('Openfloor');
  document.setLanguage(locale);
  document.setCreationDate(at);
  document.setModificationDate(at);
}
