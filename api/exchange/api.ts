import {
  CapacityExceededProblem,
  capacityOfferById,
  capacityRequestById,
  cardById,
  reservationById,
  waitingPlaceById,
} from '#schema/exchange/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import {
  CapacitySearchResolver,
  ProcessCountResolver,
  ProvinceCountResolver,
  StandardCountResolver,
} from './market/capacity-search.resolver.ts';
import { CardFactsResolver } from './market/card-facts.resolver.ts';
import { CardTermsResolver } from './market/card-terms.resolver.ts';
import { FirmProfileResolver } from './market/firm-profile.resolver.ts';
import { MarketResolver } from './market/market.resolver.ts';
import { MarketAlertResolver } from './market/market-alert.resolver.ts';
import { ExactReadResolver, PartnerCardResolver, PartnerResolver } from './market/partner.resolver.ts';
import {
  MarketStatisticResolver,
  PublicFirmResolver,
  PublicOfferResolver,
} from './market/public.resolver.ts';
import {
  CostPartResolver,
  LandedCostResolver,
  MatchChangeResolver,
  MatchResolver,
} from './matching/match.resolver.ts';
import { BoardOffersResolver } from './offers/board-offers.resolver.ts';
import { CapacityOfferResolver, OfferWeekResolver } from './offers/capacity-offer.resolver.ts';
import {
  ClassOffersResolver,
  DeliveryRunResolver,
  StockLotResolver,
} from './offers/class-offers.resolver.ts';
import {
  CardMachineResolver,
  MachineOffersResolver,
  MachineSlotResolver,
} from './offers/machine-offers.resolver.ts';
import { OwnTermsResolver } from './offers/own-terms.resolver.ts';
import { CapacityRequestResolver } from './requests/capacity-request.resolver.ts';
import { HoldProbeResolver } from './reservations/hold-probe.resolver.ts';
import { ReservationMutations, ReservationResolver } from './reservations/reservation.resolver.ts';
import { WaitingPlaceResolver } from './reservations/waiting-place.resolver.ts';

export const exchangeApi: ApiSlice = {
  resolvers: [
    CapacityOfferResolver,
    OfferWeekResolver,
    OwnTermsResolver,
    BoardOffersResolver,
    CardTermsResolver,
    CardFactsResolver,
    ClassOffersResolver,
    StockLotResolver,
    DeliveryRunResolver,
    MachineOffersResolver,
    MachineSlotResolver,
    CardMachineResolver,
    PartnerResolver,
    PartnerCardResolver,
    ExactReadResolver,
    PublicOfferResolver,
    PublicFirmResolver,
    MarketStatisticResolver,
    MarketResolver,
    CapacitySearchResolver,
    ProcessCountResolver,
    ProvinceCountResolver,
    StandardCountResolver,
    CapacityRequestResolver,
    MatchResolver,
    LandedCostResolver,
    CostPartResolver,
    MatchChangeResolver,
    ReservationMutations,
    ReservationResolver,
    WaitingPlaceResolver,
    HoldProbeResolver,
    MarketAlertResolver,
    FirmProfileResolver,
  ],
  nodes: {
    off: ['CapacityOffer', capacityOfferById],
    crd: ['OfferCard', cardById],
    req: ['CapacityRequest', capacityRequestById],
    rsv: ['Reservation', reservationById],
    wpl: ['WaitingPlace', waitingPlaceById],
  },
  problems: [CapacityExceededProblem],
};
