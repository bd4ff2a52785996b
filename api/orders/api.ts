import { orderPromiseById } from '#schema/orders/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { OrderPromiseResolver } from './order-promise.resolver.ts';
import { OrderPromiseMutations } from './order-promise-mutations.resolver.ts';
import { PromiseLineResolver, PromisePlanResolver, PromiseWhyResolver } from './promise-plan.resolver.ts';

export const ordersApi: ApiSlice = {
  resolvers: [
    OrderPromiseResolver,
    PromisePlanResolver,
    PromiseLineResolver,
    PromiseWhyResolver,
    OrderPromiseMutations,
  ],
  nodes: { prm: ['OrderPromise', orderPromiseById] },
};
