import { markFile, readPackedSheet } from '#schema/imports/index.ts';
import { matchOffers } from '../matching/match-offers.ts';
import { planPromise } from '../promise/plan-promise.ts';

/** What may run as an engine: pure functions by name. They read nothing but their input and change nothing. */
export const tasks = {
  'match-offers': matchOffers,
  'plan-promise': planPromise,
  'read-sheet': readPackedSheet,
  'mark-sheet': markFile,
};

export type TaskName = keyof typeof tasks;
export type InputOf<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0];
export type OutputOf<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>;
