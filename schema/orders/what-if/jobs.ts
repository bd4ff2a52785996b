/** Kind of the job that solves a promise anew with one change. */
export const whatIfKind = 'what-if-promise';

/** A change has been asked for. */
export const whatIfAsked = 'promise.whatIfAsked.v1';
