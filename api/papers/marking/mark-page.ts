import { degrees, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib';

/** How the mark is written: one face, one line of text. */
export interface Mark {
  readonly line: string;
  readonly font: PDFFont;
  /** Points that the line takes at a size. */
  readonly widthAt: (size: number) => number;
}

const ink = rgb(0.45, 0.1, 0.1);
/** Across the sheet, so light that what is drawn below it stays readable; along its foot, to be read with ease. */
const opacity = { across: 0.28, foot: 0.75 } as const;
/** Lines across a page, from above to below. */
const rows = 9;
const tilt = 30;

/** Writes the mark across a page and along its foot, as the page is turned on screen. */
export function markPage(page: PDFPage, mark: Mark): void {
  const box = page.getCropBox();
  // A page that is more than 200 inches long, or none, is what viewers refuse as well (ISO 32000-1, annex C).
  if (![box.width, box.height].every((side) => side >= 3 && side <= 144_000))
    throw new RangeError('A page has no size');
  acrossPage(page, box, mark);
  alongFoot(page, box, mark);
}

type Box = ReturnType<PDFPage['getCropBox']>;

function acrossPage(page: PDFPage, { x, y, width, height }: Box, { line, font, widthAt }: Mark): void {
  const size = Math.max(width, height) / 130;
  const angle = tilt + turnOf(page);
  const [along, up] = [unit(angle), unit(angle + 90)];
  const [step, gap] = [widthAt(size) + size * 6, Math.max(width, height) / rows];
  const reach = Math.hypot(width, height) / 2;
  const middle = { x: x + width / 2, y: y + height / 2 };
  for (let row = -Math.ceil(reach / gap); row * gap <= reach; row += 1) {
    // Every second row is set off, so that no strip of a page is without a mark.
    const offset = row % 2 === 0 ? 0 : step / 2;
    for (let column = -Math.ceil(reach / step) - 1; column * step + offset <= reach; column += 1) {
      const [dx, dy] = [column * step + offset, row * gap];
      page.drawText(line, {
        x: middle.x + dx * along.x + dy * up.x,
        y: middle.y + dx * along.y + dy * up.y,
        size,
        font,
        color: ink,
        opacity: opacity.across,
        rotate: degrees(angle),
      });
    }
  }
}

function alongFoot(page: PDFPage, { x, y, width, height }: Box, { line, font, widthAt }: Mark): void {
  const turn = turnOf(page);
  const [inward, length] = [unit(turn), turn % 180 === 0 ? width : height];
  const upward = unit(turn + 90);
  const size = Math.min(7, (length * 0.94) / widthAt(1));
  // The corner that is below and left on screen.
  const corner = {
    x: turn === 90 || turn === 180 ? x + width : x,
    y: turn === 180 || turn === 270 ? y + height : y,
  };
  const margin = Math.min(length * 0.03, 18);
  const at = {
    x: corner.x + margin * inward.x + size * upward.x,
    y: corner.y + margin * inward.y + size * upward.y,
  };
  page.drawText(line, { ...at, size, font, color: ink, opacity: opacity.foot, rotate: degrees(turn) });
}

/** By how much viewers turn the page clockwise: what is to stand upright is written turned the other way. */
function turnOf(page: PDFPage): number {
  return (((Math.round(page.getRotation().angle / 90) * 90) % 360) + 360) % 360;
}

function unit(angle: number) {
  const radians = (angle * Math.PI) / 180;
  return { x: Math.cos(radians), y: Math.sin(radians) };
}
