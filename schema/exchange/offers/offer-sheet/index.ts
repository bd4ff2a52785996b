export { checkOfferSheet } from './check-offer-sheet.ts';
export { commitOffers, undoOffers } from './commit-offer-sheet.ts';
export { offerContext } from './offer-context.ts';
export { offerWords } from './offer-problem.ts';
export { type OfferColumn, offerColumns } from './offer-sheet.columns.ts';
export type { KnownOffer, OfferChange, OfferContext } from './offer-sheet.ts';
export { offerReference, offerRows } from './write-offer-rows.ts';
