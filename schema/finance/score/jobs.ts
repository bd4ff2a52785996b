/** Kind of the job that scores a firm because it was asked to. */
export const scoreFirmKind = 'score-firm';

/** Consumer that scores a firm whose consent has begun to give something. */
export const scoreConsentConsumer = 'score-consent';

/** Consumer that scores a lot of firms at night. */
export const scoreNightConsumer = 'score-night';

/** A night has begun for a lot of firms; `firms` are their ids. Of no organisation. */
export const scoreNight = 'score.night.v1';

/** A firm has asked for a score. */
export const scoreAsked = 'score.asked.v1';

/** What an institution reads by a consent is new, or another than before. */
export const scoreRecorded = 'score.recorded.v1';
