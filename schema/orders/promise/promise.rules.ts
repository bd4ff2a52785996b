import { actionsIn, type StateTable } from '../../kernel/state-table.ts';

export const promiseStates = [
  'ASKED',
  'ANSWERED',
  'AWAITING_OWNERS',
  'QUOTED',
  'CONFIRMED',
  'RELEASED',
  'DECLINED',
  'EXPIRED',
] as const;
export type PromiseState = (typeof promiseStates)[number];

export const promiseActions = ['REPLAN', 'QUOTE', 'CONFIRM', 'RELEASE', 'WHAT_IF'] as const;
export type PromiseAction = (typeof promiseActions)[number];

/**
 * What its asker does, and what a quote or the owners make of it: ASK instead of QUOTE where somebody has to accept first. WITHDRAW is an undone
 * import's.
 */
type PromiseStep = PromiseAction | 'ASK' | 'ALL_ACCEPT' | 'DECLINE' | 'WITHDRAW';

/**
 * inquiry → quote → confirm or release. Where owners have to accept first, all is held and they are asked; the last yes makes it a quote, a no
 * ends it. EXPIRED is either of them after its time: nothing is held any more.
 */
export const promiseTable: StateTable<PromiseState, PromiseStep> = {
  ASKED: { REPLAN: 'ASKED', WITHDRAW: 'RELEASED' },
  ANSWERED: {
    REPLAN: 'ASKED',
    QUOTE: 'QUOTED',
    ASK: 'AWAITING_OWNERS',
    WHAT_IF: 'ANSWERED',
    WITHDRAW: 'RELEASED',
  },
  AWAITING_OWNERS: { RELEASE: 'RELEASED', ALL_ACCEPT: 'QUOTED', DECLINE: 'DECLINED' },
  QUOTED: { CONFIRM: 'CONFIRMED', RELEASE: 'RELEASED' },
  EXPIRED: { REPLAN: 'ASKED' },
  RELEASED: { REPLAN: 'ASKED' },
  DECLINED: { REPLAN: 'ASKED' },
  CONFIRMED: {},
};

/** What its asker can do with a promise now. One that is planned among others has nothing beside it that one change could be weighed against. */
export function availablePromiseActions(state: PromiseState, isJoint: boolean): PromiseAction[] {
  const open = actionsIn(promiseTable, state);
  return promiseActions.filter((action) => open.includes(action) && !(isJoint && action === 'WHAT_IF'));
}
