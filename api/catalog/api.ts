import { itemById, itemRevisionById } from '#schema/catalog/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import {
  ItemResolver,
  ItemRevisionResolver,
  RoutingStepResolver,
  StepInspectionResolver,
} from './item.resolver.ts';
import { ItemComponentResolver } from './item-component.resolver.ts';
import { ItemMadePartResolver, ItemMadePartsResolver } from './item-made-part.resolver.ts';
import { ItemMutations } from './item-mutations.resolver.ts';
import { ItemStockResolver, ItemStockWritingResolver } from './item-stock.resolver.ts';
import { ItemStructureResolver } from './item-structure.resolver.ts';

export const catalogApi: ApiSlice = {
  resolvers: [
    ItemResolver,
    ItemRevisionResolver,
    RoutingStepResolver,
    StepInspectionResolver,
    ItemComponentResolver,
    ItemStructureResolver,
    ItemMadePartsResolver,
    ItemMadePartResolver,
    ItemStockResolver,
    ItemStockWritingResolver,
    ItemMutations,
  ],
  nodes: {
    itm: ['Item', itemById],
    rev: ['ItemRevision', itemRevisionById],
  },
};
