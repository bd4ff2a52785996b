import { type PromiseState, promiseTable } from '../promise/promise.rules.ts';

export const jointPlanStates = ['ASKED', 'ANSWERED'] as const;
export type JointPlanState = (typeof jointPlanStates)[number];

export const jointPlanActions = ['REPLAN', 'QUOTE', 'CONFIRM', 'RELEASE'] as const;
export type JointPlanAction = (typeof jointPlanActions)[number];

/** Orders of a joint plan: two at least, and as many as a sheet brings in. */
export const jointOrders = { least: 2, most: 50 } as const;

/** How an order stands in a joint plan that its latest answer belongs to. */
export interface JointStanding {
  readonly state: PromiseState;
  /** Pieces that its plan leaves out; null where it has no plan. */
  readonly unserved: number | null;
}

/** Whether the joint plan makes all of an order. */
export const isWhole = ({ unserved }: Pick<JointStanding, 'unserved'>): boolean => unserved === 0;

/** Which orders an act is for: those that it is open for, and for a quote those alone that are made whole. Those that have gone on alone are none. */
export function ordersFor<Standing extends JointStanding>(
  act: JointPlanAction,
  standing: readonly Standing[],
): Standing[] {
  return standing.filter(
    (one) => promiseTable[one.state][act] !== undefined && (act !== 'QUOTE' || isWhole(one)),
  );
}

/** What can be done now: an act that some order is open for; planning anew while none of them is held or bought. */
export function availableJointActions(standing: readonly JointStanding[]): JointPlanAction[] {
  return jointPlanActions.filter((act) =>
    act === 'REPLAN'
      ? standing.length > 0 && ordersFor(act, standing).length === standing.length
      : ordersFor(act, standing).length > 0,
  );
}
