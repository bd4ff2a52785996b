import { fromBase } from '#schema/kernel/quantity.ts';
import { parseWorkOrders } from './parse-work-orders.ts';
import { type AmountScale, countAmount, readAmount } from './read-amount.ts';
import type { CapacityRowReader } from './sheet-problem.ts';

/** What a row says was sold here, in base units; absent where the row does not say. */
export interface SoldInRow {
  readonly openfloor?: bigint;
  readonly workOrders?: readonly { readonly number: string; readonly amount: bigint }[];
}

/** The part sold here: undefined after a problem, empty when the row does not say. The orders give the sum if it is missing. */
export function readSold(reader: CapacityRowReader, scale: AmountScale | undefined): SoldInRow | undefined {
  const hasSum = reader.text('openfloor') !== '';
  const hasOrders = reader.text('workOrders') !== '';
  const openfloor = hasSum ? readAmount(reader, 'openfloor', scale) : undefined;
  const workOrders = hasOrders ? readWorkOrders(reader, scale) : undefined;
  if ((hasSum && openfloor === undefined) || (hasOrders && workOrders === undefined)) return undefined;
  if (workOrders === undefined) return openfloor === undefined ? {} : { openfloor };
  const sum = workOrders.reduce((total, { amount }) => total + amount, 0n);
  if (openfloor !== undefined && openfloor !== sum) {
    reader.report('workOrders', 'WORK_ORDERS_DO_NOT_ADD_UP', {
      expected: reader.text('openfloor'),
      params: [{ name: 'sum', value: scale ? fromBase(sum, scale.unit).value.toFixed() : '' }],
    });
    return undefined;
  }
  return { openfloor: sum, workOrders };
}

function readWorkOrders(reader: CapacityRowReader, scale: AmountScale | undefined): SoldInRow['workOrders'] {
  const parsed = parseWorkOrders(reader.text('workOrders'));
  if ('code' in parsed) {
    reader.report('workOrders', parsed.code, { expected: 'WO-2026-000012=16; WO-2026-000021=24' });
    return undefined;
  }
  const orders = parsed.value.map(({ number, value }) => ({
    number,
    amount: scale && countAmount(reader, 'workOrders', value, scale),
  }));
  return orders.every(isCounted) ? orders : undefined;
}

function isCounted(order: {
  number: string;
  amount: bigint | undefined;
}): order is { number: string; amount: bigint } {
  return order.amount !== undefined;
}
