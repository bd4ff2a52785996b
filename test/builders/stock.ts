import { type ItemPutStockInput, itemPutStock } from '#schema/catalog/index.ts';
import type { PromiseComponent } from '#schema/orders/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';
import { monday } from './weeks.ts';

/** Writes that so many pieces of an item are there, counted this Monday, and what is expected: day and pieces. */
export function givenStock(
  house: TestHouse,
  firm: Firm,
  item: Made,
  value: string,
  more: Partial<ItemPutStockInput> & { readonly expected?: readonly [string, string][] } = {},
): Promise<Made> {
  const { expected = [], ...said } = more;
  return act(house, firm.actor, itemPutStock, {
    itemId: item.wire,
    quantity: { value, unit: 'H87' },
    asOf: monday(0),
    receipts: expected.map(([arrivesOn, pieces]) => ({
      arrivesOn,
      quantity: { value: pieces, unit: 'H87' as const },
    })),
    ...said,
  });
}

/** A component of which an answer takes so much of what is there, and the rest is bought. */
export function takesOf(
  item: Made,
  fromStock: string,
  more: Partial<PromiseComponent> = {},
): PromiseComponent {
  return {
    stepCode: '10',
    itemId: item.id,
    number: 'BRG-6204',
    name: '轴承',
    source: 'BUY',
    unit: 'H87',
    needed: fromStock,
    fromStock,
    receipts: [],
    rest: '0',
    restOn: null,
    ...more,
  };
}
