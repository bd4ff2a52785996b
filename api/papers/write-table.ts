import { type PageWriter, type Style, sheet, styles, textWidth } from './page-writer.ts';
import type { PaperColumn, PaperFact, PaperPart } from './paper.ts';

type Table = Extract<PaperPart, { kind: 'table' }>;
const padding = 5;
const between = 10;

/** A table with its head again on each page; a row stays together unless it is higher than a page. */
export function writeTable(writer: PageWriter, { columns, rows, totals = [] }: Table): void {
  const places = placesOf(columns);
  const head = () => {
    writeRow(
      writer,
      places,
      columns.map(({ word }) => word),
      styles.word,
      () => {},
    );
    writer.rule('text', 0.8);
  };
  head();
  for (const row of rows) {
    writeRow(writer, places, row, styles.cell, head);
    writer.rule();
  }
  writeTotals(writer, totals);
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly isNumber: boolean;
}

function placesOf(columns: readonly PaperColumn[]): Place[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const free = textWidth - between * (columns.length - 1);
  let x: number = sheet.side;
  return columns.map(({ share, isNumber = false }) => {
    const place = { x, width: (free * share) / shares, isNumber };
    x += place.width + between;
    return place;
  });
}

function writeRow(
  writer: PageWriter,
  places: readonly Place[],
  row: readonly string[],
  style: Style,
  onTurn: () => void,
): void {
  const cells = places.map(({ width }, at) => writer.linesOf(row[at] ?? '', style, width));
  const lines = Math.max(...cells.map(({ length }) => length));
  if (writer.need(lines * style.lead + 2 * padding)) onTurn();
  writer.y += padding;
  for (let line = 0; line < lines; line += 1) {
    if (writer.need(style.lead)) onTurn();
    for (const [at, { x, width, isNumber }] of places.entries())
      writer.line(
        cells[at]?.[line] ?? '',
        style,
        isNumber ? x + width : x,
        writer.y,
        isNumber ? 'right' : 'left',
      );
    writer.y += style.lead;
  }
  writer.y += padding;
}

/** Sums at the right, together on one page. */
function writeTotals(writer: PageWriter, totals: readonly PaperFact[]): void {
  if (totals.length === 0) return;
  const right = sheet.side + textWidth;
  writer.need(totals.length * styles.total.lead + padding);
  writer.y += padding;
  for (const [at, { word, says }] of totals.entries()) {
    const style = at === totals.length - 1 ? styles.total : styles.cell;
    writer.line(word, { ...style, ink: 'quiet' }, right - 130, writer.y, 'right');
    writer.line(says, style, right, writer.y, 'right');
    writer.y += style.lead;
  }
}
