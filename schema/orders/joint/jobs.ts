/** Kind of the job that plans several promises as one. */
export const planTogetherKind = 'plan-together';

/** Several promises are to be planned as one. */
export const jointPlanAsked = 'jointPlan.asked.v1';
/** A joint plan has an answer, or a better one. */
export const jointPlanAnswered = 'jointPlan.answered.v1';
