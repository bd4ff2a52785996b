export type { Known, PayloadProblem, Read } from '../kernel/catena-x/payload-problem.ts';
export {
  alertHit,
  callAlerts,
  callAlertsKind,
  callAlertsPayload,
  searchesAnswered,
} from './alerts/call-alerts.ts';
export * from './alerts/market-alert.queries.ts';
export * from './alerts/market-alert.ts';
export * from './alerts/set-market-alert.ts';
export { type KnownMaking, readCapability, type SiteDraft } from './catena-x/read-capability.ts';
export { type NeedDraft, readRfq } from './catena-x/read-rfq.ts';
export { type RequestForQuotation, requestForQuotation } from './catena-x/request-for-quotation.ts';
export { type MakerFacts, writeCapability } from './catena-x/write-capability.ts';
export { type Sending, writeRfq } from './catena-x/write-rfq.ts';
export * from './exchange.events.ts';
export { weeksOfWindow } from './exchange.terms.ts';
export * from './market/band.ts';
export * from './market/card-terms.ts';
export * from './market/firm-profile.queries.ts';
export * from './market/firm-profile.ts';
export * from './market/list-in-directory.ts';
export { cardById, heldCards, listMarket, type MarketFilter } from './market/market.queries.ts';
export * from './market/name-partner.ts';
export * from './market/offer-card.ts';
export * from './market/partner.queries.ts';
export * from './market/partner.ts';
export * from './market/public.queries.ts';
export * from './market/public.ts';
export * from './market/search/facets.queries.ts';
export * from './market/search/facets.ts';
export { readSearch } from './market/search/read-search.ts';
export * from './market/search/search.queries.ts';
export type { Search } from './market/search/search.ts';
export * from './market/search/search-input.ts';
export type { MatchCandidate } from './matching/candidates.ts';
export { candidatesMax } from './matching/candidates.ts';
export * from './matching/jobs.ts';
export type { CostRates, CostRules, FreightTariff } from './matching/least-cost.ts';
export * from './matching/match.queries.ts';
export * from './matching/match.ts';
export * from './matching/matching.queries.ts';
export * from './matching/offers-for.ts';
export * from './matching/partner-figures.ts';
export * from './matching/record-matches.ts';
export * from './matching/runs-for.ts';
export * from './matching/shared-centers.ts';
export * from './offers/capacity-offer.ts';
export * from './offers/class.queries.ts';
export * from './offers/delivery-run.ts';
export * from './offers/disclose-offer.ts';
export * from './offers/grade.ts';
export * from './offers/machines/index.ts';
export * from './offers/offer.queries.ts';
export { exchangeSheets } from './offers/offer.sheet.ts';
export { listOffered } from './offers/offered.queries.ts';
export * from './offers/price-steps.ts';
export * from './offers/publish-capacity-offer.ts';
export * from './offers/publish-delivery-offer.ts';
export * from './offers/publish-stock-offer.ts';
export * from './offers/resource.ts';
export * from './offers/stock-lot.ts';
export * from './offers/terms/index.ts';
export * from './offers/withdraw-capacity-offer.ts';
export * from './requests/capacity-request.ts';
export * from './requests/close-capacity-request.ts';
export * from './requests/post-capacity-request.ts';
export * from './requests/request.queries.ts';
export * from './requests/reweigh-capacity-request.ts';
export * from './requests/weights.ts';
export * from './reservations/capacity-exceeded-problem.ts';
export * from './reservations/gather-holds.ts';
export { type HoldAnswer, holdProblem } from './reservations/hold-answer.ts';
export * from './reservations/hold-input.ts';
export * from './reservations/hold-probe.ts';
export * from './reservations/hold-reservation.ts';
export type { HeldCard, HoldItem } from './reservations/hold-terms.ts';
export * from './reservations/leave-waiting-place.ts';
export {
  type OfferTerms,
  type PricedWeek,
  priceReservation,
  priceWeeks,
  type SteppedTerms,
  type StoredPart,
} from './reservations/price-reservation.ts';
export * from './reservations/reservation.queries.ts';
export * from './reservations/reservation.rules.ts';
export * from './reservations/reservation.ts';
export * from './reservations/settle-reservation.ts';
export * from './reservations/take-waiting-place.ts';
export * from './reservations/waiting-place.queries.ts';
export * from './reservations/waiting-place.ts';
export { exchangeSlice } from './slice.ts';
