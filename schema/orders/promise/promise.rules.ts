import { actionsIn, type StateTable } from '../../kernel/state-table.ts';

export const promiseStates = ['ASKED', 'ANSWERED', 'QUOTED', 'CONFIRMED', 'RELEASED', 'EXPIRED'] as const;
export type PromiseState = (typeof promiseStates)[number];

export const promiseActions = ['REPLAN', 'QUOTE', 'CONFIRM', 'RELEASE', 'WHAT_IF'] as const;
export type PromiseAction = (typeof promiseActions)[number];

/** inquiry → quote → confirm or release. EXPIRED is QUOTED after its time: nothing is held any more. */
export const promiseTable: StateTable<PromiseState, PromiseAction> = {
  ASKED: { REPLAN: 'ASKED' },
  ANSWERED: { REPLAN: 'ASKED', QUOTE: 'QUOTED', WHAT_IF: 'ANSWERED' },
  QUOTED: { CONFIRM: 'CONFIRMED', RELEASE: 'RELEASED' },
  EXPIRED: { REPLAN: 'ASKED' },
  RELEASED: { REPLAN: 'ASKED' },
  CONFIRMED: {},
};

/** What can be done with a promise now. */
export function availablePromiseActions(state: PromiseState): PromiseAction[] {
  return actionsIn(promiseTable, state);
}
