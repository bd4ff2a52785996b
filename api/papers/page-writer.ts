import { type PDFDocument, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib';
import { breakLines } from './break-lines.ts';
import type { Face } from './faces/face.ts';
import type { Weight } from './faces/pieces.ts';
import type { Paper } from './paper.ts';

/** A4 in points, its margins, and what is kept free for head and foot. */
export const sheet = { width: 595.28, height: 841.89, side: 54, top: 60, bottom: 66 } as const;
export const textWidth = sheet.width - 2 * sheet.side;

export const inks = {
  text: rgb(0.09, 0.11, 0.13),
  quiet: rgb(0.36, 0.4, 0.45),
  line: rgb(0.83, 0.85, 0.88),
  accent: rgb(0.04, 0.36, 0.68),
} as const;
export type Ink = keyof typeof inks;

/** How a text is set; sizes and `lead` (from line to line) in points. */
export interface Style {
  readonly size: number;
  readonly lead: number;
  readonly weight: Weight;
  readonly ink: Ink;
}
export const styles = {
  title: { size: 20, lead: 27, weight: 'strong', ink: 'text' },
  heading: { size: 10.5, lead: 17, weight: 'strong', ink: 'text' },
  name: { size: 10.5, lead: 15, weight: 'strong', ink: 'text' },
  word: { size: 8, lead: 12, weight: 'regular', ink: 'quiet' },
  text: { size: 9.5, lead: 14.5, weight: 'regular', ink: 'text' },
  cell: { size: 9, lead: 13, weight: 'regular', ink: 'text' },
  total: { size: 11, lead: 17, weight: 'strong', ink: 'text' },
  foot: { size: 7, lead: 10, weight: 'regular', ink: 'quiet' },
} as const satisfies Record<string, Style>;

/** A face with its font in one document. */
export type Pen = { readonly [weight in Weight]: { readonly face: Face; readonly font: PDFFont } };

/** Writes from above to below over as many pages as it takes; `y` is where the next thing begins, in points from the top. */
export class PageWriter {
  readonly document: PDFDocument;
  readonly pen: Pen;
  readonly locale: Paper['locale'];
  readonly pages: PDFPage[] = [];
  y = 0;
  #earlier: PDFPage | undefined;

  constructor(document: PDFDocument, pen: Pen, locale: Paper['locale']) {
    this.document = document;
    this.pen = pen;
    this.locale = locale;
    this.turn();
  }

  get page(): PDFPage {
    const page = this.#earlier ?? this.pages.at(-1);
    if (!page) throw new Error('A paper has a page from its beginning');
    return page;
  }

  /** Writes on a page that is full already. */
  onPage(page: PDFPage, write: () => void): void {
    this.#earlier = page;
    write();
    this.#earlier = undefined;
  }

  /** Begins a new page. */
  turn(): void {
    this.pages.push(this.document.addPage([sheet.width, sheet.height]));
    this.y = sheet.top;
  }

  get room(): number {
    return sheet.height - sheet.bottom - this.y;
  }

  /** Turns the page where this much does not fit; what is higher than a page is let begin where it is. */
  need(height: number): boolean {
    const turns = height > this.room && height <= sheet.height - sheet.bottom - sheet.top;
    if (turns) this.turn();
    return turns;
  }

  widthOf(text: string, { weight, size }: Style): number {
    return this.pen[weight].face.widthOf(text, size);
  }

  linesOf(text: string, style: Style, width = textWidth): string[] {
    return breakLines(text, width, (line) => this.widthOf(line, style));
  }

  /** One line, its top at `y`; to the left edge `x`, or ending at it. */
  line(text: string, style: Style, x: number, y: number, align: 'left' | 'right' = 'left'): void {
    const { font } = this.pen[style.weight];
    const left = align === 'left' ? x : x - this.widthOf(text, style);
    // Within its lead a line stands so that Chinese characters have as much above as below.
    const base = sheet.height - y - (style.lead - style.size) / 2 - style.size * 0.86;
    this.page.drawText(text, { x: left, y: base, size: style.size, font, color: inks[style.ink] });
  }

  /** A text of any length at the left, turning pages between its lines. */
  block(text: string, style: Style): void {
    for (const line of this.linesOf(text, style)) {
      this.need(style.lead);
      this.line(line, style, sheet.side, this.y);
      this.y += style.lead;
    }
  }

  /** A line across, from edge to edge unless told otherwise. */
  rule(ink: Ink = 'line', thickness = 0.6, from: number = sheet.side, until = sheet.side + textWidth): void {
    const y = sheet.height - this.y;
    this.page.drawLine({ start: { x: from, y }, end: { x: until, y }, thickness, color: inks[ink] });
  }
}
