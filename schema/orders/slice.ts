import type { Slice } from '../kernel/slice.ts';
import { orderPromiseInquire, orderPromiseReplan } from './promise/inquire.ts';
import { planPromiseKind } from './promise/jobs.ts';
import { orderPromiseQuote } from './promise/quote-promise.ts';
import { orderPromiseConfirm, orderPromiseRelease } from './promise/settle-promise.ts';

/** What may be promised of an order, and the holds behind it. */
export const ordersSlice: Slice = {
  name: 'orders',
  commands: [
    orderPromiseInquire,
    orderPromiseReplan,
    orderPromiseQuote,
    orderPromiseConfirm,
    orderPromiseRelease,
  ],
  consumers: { 'promise.asked.v1': [planPromiseKind] },
};
