import type { Slice } from '../kernel/slice.ts';
import { itemRevisionPutBill } from './catena-x/put-bill.ts';
import { itemRevisionPutComponents } from './components/put-components.ts';
import { itemCreate } from './create-item.ts';
import { itemRevisionPut } from './put-revision.ts';
import { itemRevisionRelease } from './release-revision.ts';
import { itemPutStock } from './stock/put-stock.ts';

/** What is made, and by which steps. */
export const catalogSlice: Slice = {
  name: 'catalog',
  commands: [
    itemCreate,
    itemPutStock,
    itemRevisionPut,
    itemRevisionPutBill,
    itemRevisionPutComponents,
    itemRevisionRelease,
  ],
};
