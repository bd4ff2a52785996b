import type { FormReader } from '../../../form/read-form.ts';
import type { ItemPutStockInput } from '../../../gql/graphql.ts';
import type { ItemNode } from './item.tsx';

/** Without scripts a form has so many rows beyond those that are filled; `?receipts=` asks for more. */
export const RECEIPTS = 2;
export const RECEIPTS_MAX = 50;

/** What was typed of an item's stock, and which row of the form each receipt is. */
export function readStock(
  reader: FormReader,
  itemId: string,
  idempotencyKey: string,
): { input: ItemPutStockInput; rows: number[] } {
  const unit = reader.text('unit');
  const rows = reader
    .namesFrom('expected:')
    .map((name) => Number(name.slice('expected:'.length)))
    .filter((row) => reader.optional(`expected:${row}`) !== null || reader.optional(`on:${row}`) !== null);
  return {
    rows,
    input: {
      idempotencyKey,
      itemId,
      quantity: { value: reader.amount('onHand'), unit },
      asOf: reader.date('asOf'),
      place: reader.optional('place'),
      note: reader.optional('note'),
      receipts: rows.map((row) => ({
        quantity: { value: reader.amount(`expected:${row}`), unit },
        arrivesOn: reader.date(`on:${row}`),
      })),
    },
  };
}

/** The field of the form that a refusal is about. */
export function fieldOfStock(path: string, rows: readonly number[]): string {
  const [first = '', index, name] = path.split('.');
  if (first === 'quantity') return 'onHand';
  if (first !== 'receipts' || index === undefined) return first;
  return `${name === 'arrivesOn' ? 'on' : 'expected'}:${rows[Number(index)] ?? index}`;
}

/** What the form begins with: what is kept, counted today. */
export function stockDefaults(stock: ItemNode['stock'], today: string): Record<string, string> {
  return {
    asOf: today,
    onHand: stock?.quantity.value ?? '',
    place: stock?.place ?? '',
    ...Object.fromEntries(
      (stock?.receipts ?? []).flatMap(({ arrivesOn, quantity }, row) => [
        [`expected:${row}`, quantity.value],
        [`on:${row}`, arrivesOn],
      ]),
    ),
  };
}
