import type { Decimal } from '#schema/kernel/decimal.ts';
import { type Parsed, parseAmount } from './parse-amount.ts';

/** A work order sold here with its share of the row, in the row's unit. */
export interface SheetWorkOrder {
  readonly number: string;
  readonly value: Decimal;
}

const part = /^([A-Z][A-Z0-9-]{2,39})\s*[=:]\s*(.+)$/;

/**
 * Reads `WO-2026-000012=16; WO-2026-000021=24`, parts separated by semicolon, 、 or line end, in any width and case.
 * BAD_WORK_ORDER for anything else, and for a number that stands twice.
 */
export function parseWorkOrders(text: string): Parsed<SheetWorkOrder[]> {
  const parts = text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[;、\n\r]+/);
  const orders = parts.filter((written) => written.trim() !== '').map(parsePart);
  const known = orders.filter((order) => order !== undefined);
  const isUnique = new Set(known.map(({ number }) => number)).size === known.length;
  return known.length === orders.length && isUnique ? { value: known } : { code: 'BAD_WORK_ORDER' };
}

function parsePart(written: string): SheetWorkOrder | undefined {
  const [, number, amount] = part.exec(written.trim()) ?? [];
  const parsed = parseAmount(amount ?? '');
  return number !== undefined && 'value' in parsed ? { number, value: parsed.value } : undefined;
}
