/**
 * What may run as an engine: pure functions by name, each read when it is first asked for, so that a process carries what it does and
 * no more. They read nothing but their input and change nothing.
 */
export const tasks = {
  'match-offers': async () => (await import('../matching/match-offers.ts')).matchOffers,
  'explain-promise': async () => (await import('../promise/explain-promise.ts')).explainPromise,
  'plan-together': async () => (await import('../promise/together/plan-together.ts')).planTogether,
  'round-together': async () => (await import('../promise/together/round-together.ts')).roundTogether,
  'plan-promise': async () => (await import('../promise/plan-promise.ts')).planPromise,
  'improve-part': async () => (await import('../splitting/together/improve-part.ts')).improvePart,
  'read-sheet': async () => (await import('#schema/imports/index.ts')).readPackedSheet,
  'mark-sheet': async () => (await import('#schema/imports/index.ts')).markFile,
};

type Task<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>;
export type TaskName = keyof typeof tasks;
export type InputOf<Name extends TaskName> = Parameters<Task<Name>>[0];
export type OutputOf<Name extends TaskName> = Awaited<ReturnType<Task<Name>>>;
