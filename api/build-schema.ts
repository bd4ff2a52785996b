import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CapacityExceededProblem } from '#schema/exchange/index.ts';
import { Problem } from '#schema/kernel/refusal.ts';
import { BigIntScalar, DateTimeScalar } from '#schema/kernel/scalars.ts';
import { CapacityOfferResolver, OfferWeekResolver } from './exchange/capacity-offer.resolver.ts';
import { CapacityRequestResolver } from './exchange/capacity-request.resolver.ts';
import { MarketResolver } from './exchange/market.resolver.ts';
import { CostPartResolver, LandedCostResolver, MatchResolver } from './exchange/match.resolver.ts';
import { ReservationMutations, ReservationResolver } from './exchange/reservation.resolver.ts';
import {
  CityResolver,
  FirmResolver,
  MembershipResolver,
  OrganisationResolver,
  PersonResolver,
} from './identity/identity.resolver.ts';
import { SessionResolver } from './identity/session.resolver.ts';
import { MoneyResolver } from './kernel/values.resolver.ts';
import { NodeResolver } from './node.resolver.ts';
import {
  CapacityBoardResolver,
  CapacityCellResolver,
  CapacityDayResolver,
} from './plants/capacity-board.resolver.ts';
import { CapacityCellDetailResolver } from './plants/capacity-cell-detail.resolver.ts';
import { CapacityDifferenceResolver, CapacityImportResolver } from './plants/capacity-import.resolver.ts';
import { ReferenceResolver } from './plants/reference.resolver.ts';
import { SiteResolver } from './plants/site.resolver.ts';
import { WorkCenterResolver } from './plants/work-center.resolver.ts';

let built: GraphQLSchema | undefined;

/** The whole schema. Built once for a process: the decorators' registry is the process's too. */
export function buildSchema(): GraphQLSchema {
  built ??= buildSchemaSync({
    validate: false,
    // The library asks for one wherever there is a subscription; ours bring their own source, the outbox.
    pubSub: { publish: noPubSub, subscribe: noPubSub },
    orphanedTypes: [Problem, CapacityExceededProblem],
    scalarsMap: [
      { type: Date, scalar: DateTimeScalar },
      { type: BigInt, scalar: BigIntScalar },
    ],
    resolvers: [
      NodeResolver,
      MoneyResolver,
      SessionResolver,
      CityResolver,
      PersonResolver,
      OrganisationResolver,
      FirmResolver,
      MembershipResolver,
      ReferenceResolver,
      SiteResolver,
      WorkCenterResolver,
      CapacityBoardResolver,
      CapacityCellResolver,
      CapacityDayResolver,
      CapacityCellDetailResolver,
      CapacityImportResolver,
      CapacityDifferenceResolver,
      CapacityOfferResolver,
      OfferWeekResolver,
      MarketResolver,
      CapacityRequestResolver,
      MatchResolver,
      LandedCostResolver,
      CostPartResolver,
      ReservationMutations,
      ReservationResolver,
    ],
  });
  return built;
}

function noPubSub(): never {
  throw new Error('Subscriptions are fed by the outbox');
}
