/** Kind of the job that looks for plans. */
export const planPromiseKind = 'plan-promise';

/** A promise has an answer, or a better one. */
export const promiseAnswered = 'promise.answered.v1';
