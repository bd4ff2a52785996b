/** Fired when matching of a need has ended; screens listen to it. */
export const requestMatched = 'request.matched.v1';
