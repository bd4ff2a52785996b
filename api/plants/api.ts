import {
  CapacityCellProblem,
  capacityEditById,
  findCapacityDifference,
  siteById,
  workCenterById,
} from '#schema/plants/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { calendarNodes, calendarResolvers } from './calendar/index.ts';
import {
  CapacityBoardResolver,
  CapacityCellResolver,
  CapacityDayResolver,
} from './capacity-board.resolver.ts';
import { CapacityCellDetailResolver } from './capacity-cell-detail.resolver.ts';
import { CapacityDayMutationResolver } from './capacity-day.resolver.ts';
import { CapacityDifferenceResolver, CapacitySheetResolver } from './capacity-difference.resolver.ts';
import { CapacityEditResolver } from './capacity-edit.resolver.ts';
import { CapacityGridResolver } from './capacity-grid.resolver.ts';
import { machineNodes, machineResolvers } from './machines/index.ts';
import { operatingNodes, operatingResolvers } from './operating/index.ts';
import { ReferenceResolver } from './reference.resolver.ts';
import { RequirementResolver } from './requirements/requirement.resolver.ts';
import { SiteResolver } from './site.resolver.ts';
import { WorkCenterResolver } from './work-center.resolver.ts';

export const plantsApi: ApiSlice = {
  resolvers: [
    ReferenceResolver,
    SiteResolver,
    WorkCenterResolver,
    CapacityBoardResolver,
    CapacityCellResolver,
    CapacityDayResolver,
    CapacityCellDetailResolver,
    CapacityDayMutationResolver,
    ...calendarResolvers,
    CapacityEditResolver,
    CapacityGridResolver,
    CapacitySheetResolver,
    ...machineResolvers,
    ...operatingResolvers,
    CapacityDifferenceResolver,
    RequirementResolver,
  ],
  problems: [CapacityCellProblem],
  nodes: {
    sit: ['Site', siteById],
    wkc: ['WorkCenter', workCenterById],
    ...calendarNodes,
    ced: ['CapacityEdit', capacityEditById],
    ...machineNodes,
    ...operatingNodes,
    dif: ['CapacityDifference', findCapacityDifference],
  },
};
