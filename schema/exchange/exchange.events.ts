import { matchRequestKind, rematchRequestsKind } from './jobs.ts';

/** Which consumers hear of which event. An event that nobody hears of is still kept for the screens that are open. */
export const exchangeConsumers: Readonly<Record<string, readonly string[]>> = {
  'request.posted.v1': [matchRequestKind],
  'request.rematch.v1': [matchRequestKind],
  'offer.published.v1': [rematchRequestsKind],
};

/** Fired when matching of a need has ended; screens listen to it. */
export const requestMatched = 'request.matched.v1';
