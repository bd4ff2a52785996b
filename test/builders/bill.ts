import {
  type ItemComponentInput,
  itemRevisionPutComponents,
  itemRevisionRelease,
} from '#schema/catalog/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';

/** Two of a bought item a piece, there after ten working days. */
export function bought(item: Made, more: Partial<ItemComponentInput> = {}): ItemComponentInput {
  return {
    itemId: item.wire,
    quantity: { value: '2', unit: 'H87' },
    stepCode: '20',
    source: 'BUY',
    leadWorkingDays: 10,
    ...more,
  };
}

/** One of an item that is made with the order. */
export function made(item: Made, more: Partial<ItemComponentInput> = {}): ItemComponentInput {
  return {
    itemId: item.wire,
    quantity: { value: '1', unit: 'H87' },
    stepCode: '20',
    source: 'MAKE',
    ...more,
  };
}

/** Writes the bill of a draft. */
export function givenBill(
  house: TestHouse,
  firm: Firm,
  revision: Made,
  components: ItemComponentInput[],
): Promise<Made> {
  return act(house, firm.actor, itemRevisionPutComponents, { revisionId: revision.wire, components });
}

/** Releases a draft. */
export function givenRelease(house: TestHouse, firm: Firm, revision: Made): Promise<Made> {
  return act(house, firm.actor, itemRevisionRelease, { revisionId: revision.wire });
}
