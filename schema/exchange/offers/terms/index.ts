export { type Fence, fencesOf } from './read-fences.ts';
export { FollowInput } from './read-follow.ts';
export { RecurrenceInput } from './read-recurrence.ts';
export { FenceInput, OfferTermsInput, PriceStepInput, type StepCause, StepCauseEnum } from './terms-input.ts';
