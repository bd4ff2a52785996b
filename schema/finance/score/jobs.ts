/** Kind of the job that scores a firm because it was asked to. */
export const scoreFirmKind = 'score-firm';

/** Consumer that scores a firm whose consent has begun to give something. */
export const scoreConsentConsumer = 'score-consent';

/** A firm, or the night, has asked for a score. */
export const scoreAsked = 'score.asked.v1';

/** A score was written down; `consentId` and `recipientId` where it is for an institution. */
export const scoreRecorded = 'score.recorded.v1';
