import { type PageWriter, type Style, sheet, styles, textWidth } from './page-writer.ts';
import type { PaperFact, PaperPart, PaperParty } from './paper.ts';
import { writeSignatures } from './write-signatures.ts';
import { writeTable } from './write-table.ts';

const gap = 18;
const between = 16;

/** Writes one part, and leaves room behind it. */
export function writePart(writer: PageWriter, part: PaperPart): void {
  if ('heading' in part && part.heading) writeHeading(writer, part.heading);
  if (part.kind === 'parties') writeParties(writer, part.parties);
  if (part.kind === 'facts') writeFacts(writer, part.facts);
  if (part.kind === 'table') writeTable(writer, part);
  if (part.kind === 'text') writer.block(part.text, styles.text);
  if (part.kind === 'signatures') writeSignatures(writer, part.places);
  writer.y += gap;
}

/** A heading is not left alone at the foot of a page. */
function writeHeading(writer: PageWriter, heading: string): void {
  writer.need(styles.heading.lead + 48);
  writer.block(heading, styles.heading);
  writer.y += 3;
}

function writeParties(writer: PageWriter, parties: readonly PaperParty[]): void {
  beside(
    writer,
    parties.map(({ role, name, lines }) => [
      [role, styles.word],
      [name, styles.name],
      ...lines.map((line): Said => [line, styles.cell]),
    ]),
    Math.min(3, Math.max(2, parties.length)),
  );
}

function writeFacts(writer: PageWriter, facts: readonly PaperFact[]): void {
  const cells = facts.map(({ word, says }): Said[] => [
    [word, styles.word],
    [says, styles.text],
  ]);
  beside(writer, cells, 3);
}

type Said = readonly [text: string, style: Style];

/** Cells side by side in rows of so many; a row is as high as its highest cell. */
function beside(writer: PageWriter, cells: readonly (readonly Said[])[], columns: number): void {
  const width = (textWidth - between * (columns - 1)) / columns;
  for (let first = 0; first < cells.length; first += columns) {
    const row = cells.slice(first, first + columns).map((cell) => setCell(writer, cell, width));
    const height = Math.max(...row.map((lines) => lines.reduce((sum, [, style]) => sum + style.lead, 0)));
    if (first > 0) writer.y += 8;
    writer.need(height);
    for (const [at, lines] of row.entries()) {
      let y = writer.y;
      for (const [text, style] of lines) {
        writer.line(text, style, sheet.side + at * (width + between), y);
        y += style.lead;
      }
    }
    writer.y += height;
  }
}

function setCell(writer: PageWriter, cell: readonly Said[], width: number): Said[] {
  return cell.flatMap(([text, style]) =>
    writer.linesOf(text, style, width).map((line): Said => [line, style]),
  );
}
