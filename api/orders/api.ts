import { jointPlanById, orderPromiseById } from '#schema/orders/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { FreeStockResolver, ItemTakenResolver, PromiseComponentResolver } from './free-stock.resolver.ts';
import {
  JointContentionResolver,
  JointPlanLeavingResolver,
  JointPlanOrderResolver,
  JointPlanResolver,
} from './joint-plan.resolver.ts';
import { JointPlanMutations } from './joint-plan-mutations.resolver.ts';
import { OrderPromiseResolver } from './order-promise.resolver.ts';
import { OrderPromiseMutations } from './order-promise-mutations.resolver.ts';
import { PromiseLineResolver, PromisePlanResolver, PromiseWhyResolver } from './promise-plan.resolver.ts';
import { PromiseRunResolver, PromiseWayResolver } from './promise-way.resolver.ts';
import { PromiseWhatIfResolver, WhatIfLineResolver } from './promise-what-if.resolver.ts';

export const ordersApi: ApiSlice = {
  resolvers: [
    OrderPromiseResolver,
    PromisePlanResolver,
    PromiseLineResolver,
    PromiseWhyResolver,
    PromiseRunResolver,
    PromiseWayResolver,
    PromiseWhatIfResolver,
    WhatIfLineResolver,
    FreeStockResolver,
    ItemTakenResolver,
    PromiseComponentResolver,
    OrderPromiseMutations,
    JointPlanResolver,
    JointPlanOrderResolver,
    JointContentionResolver,
    JointPlanLeavingResolver,
    JointPlanMutations,
  ],
  nodes: { prm: ['OrderPromise', orderPromiseById], jpl: ['JointPlan', jointPlanById] },
};
