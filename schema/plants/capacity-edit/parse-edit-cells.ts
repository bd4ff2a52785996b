import { parsePlainDate } from '../../kernel/calendar/plain-date.ts';
import { type Decimal, decimal } from '../../kernel/decimal.ts';

/** One cell as it was typed: the new figure of a bucket, and what its row showed at that time, all in the centre's shown unit. */
export interface TypedCell {
  /** The day, or the Monday of the week. */
  readonly start: string;
  readonly value: Decimal;
  /** The figure that the cell showed; none where there were no figures yet. */
  readonly seen: Decimal | undefined;
  /** Held and reserved as the row showed them. */
  readonly seenSold: Decimal;
}

const amount = String.raw`\d{1,12}(?:\.\d{1,8})?`;
const cell = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})=(${amount})<(-|-?${amount})/(${amount})$`);

/**
 * Reads the cells of one row: `2026-11-30=40<38.5/10 2026-12-07=32<-/0`, which says: the bucket of 30 November becomes 40; it showed 38.5
 * with 10 sold. Undefined for any other writing. One text for a row keeps thousands of cells within the limits of lists.
 */
export function parseEditCells(text: string): TypedCell[] | undefined {
  const cells = text
    .split(' ')
    .filter((part) => part !== '')
    .map(parseCell);
  return cells.every((found) => found !== undefined) ? cells : undefined;
}

function parseCell(text: string): TypedCell | undefined {
  const [, start, value, seen, seenSold] = cell.exec(text) ?? [];
  if (start === undefined || value === undefined || seen === undefined || seenSold === undefined)
    return undefined;
  if (parsePlainDate(start) === undefined) return undefined;
  return {
    start,
    value: decimal(value),
    seen: seen === '-' ? undefined : decimal(seen),
    seenSold: decimal(seenSold),
  };
}
