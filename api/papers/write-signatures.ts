import { PDFName, PDFString } from '@cantoo/pdf-lib';
import { type PageWriter, sheet, styles, textWidth } from './page-writer.ts';
import type { PaperSignature } from './paper.ts';

const between = 28;
const place = 52;
const height = styles.word.lead + styles.name.lead + place + styles.word.lead;

/** Under the line. */
export const captions = { 'zh-CN': '签字或盖章，日期', en: 'Signature or seal, date' } as const;

/** Two places beside each other: who signs, and an empty signature field over a line. */
export function writeSignatures(writer: PageWriter, places: readonly PaperSignature[]): void {
  const width = (textWidth - between) / 2;
  for (let first = 0; first < places.length; first += 2) {
    writer.need(height + 12);
    for (const [at, signature] of places.slice(first, first + 2).entries())
      writeOne(writer, signature, sheet.side + at * (width + between), width);
    writer.y += height + 12;
  }
}

function writeOne(writer: PageWriter, { field, role, name }: PaperSignature, x: number, width: number): void {
  const top = writer.y;
  writer.line(role, styles.word, x, top);
  const [line = ''] = writer.linesOf(name, styles.name, width);
  writer.line(line, styles.name, x, top + styles.word.lead);
  const foot = top + styles.word.lead + styles.name.lead + place;
  writer.line(captions[writer.locale], styles.word, x, foot + 3);
  writer.y = foot;
  writer.rule('quiet', 0.8, x, x + width);
  writer.y = top;
  addField(writer, field, [x, sheet.height - foot + 2, x + width, sheet.height - foot + place - 2]);
}

/** An unsigned signature field: invisible, printable, and found by its name. */
function addField({ document, page }: PageWriter, name: string, box: readonly number[]): void {
  const { context, catalog } = document;
  const dictionary = context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', F: 4, Rect: [...box] });
  dictionary.set(PDFName.of('T'), PDFString.of(name));
  const field = context.register(dictionary);
  page.node.addAnnot(field);
  catalog.getOrCreateAcroForm().addField(field);
}
