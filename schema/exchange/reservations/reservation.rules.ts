import { actionsIn, type StateTable } from '../../kernel/state-table.ts';

export const reservationStates = [
  'HELD',
  'AWAITING_APPROVAL',
  'CONFIRMED',
  'RELEASED',
  'DECLINED',
  'EXPIRED',
] as const;
export type ReservationState = (typeof reservationStates)[number];

export const reservationActions = ['CONFIRM', 'RELEASE', 'ACCEPT', 'DECLINE'] as const;
export type ReservationAction = (typeof reservationActions)[number];

/** What a party does, or time itself. */
type ReservationStep = ReservationAction | 'EXPIRE' | 'ASK';

/**
 * A two-phase transfer: held, then confirmed or given back, each exactly once. The database's `market.settle` and
 * `market.sweep` enforce the same table; a test holds the two against each other.
 */
const common = {
  AWAITING_APPROVAL: { RELEASE: 'RELEASED', ACCEPT: 'CONFIRMED', DECLINE: 'DECLINED', EXPIRE: 'EXPIRED' },
  CONFIRMED: {},
  RELEASED: {},
  DECLINED: {},
  EXPIRED: {},
} as const;
export const instantTable: StateTable<ReservationState, ReservationStep> = {
  HELD: { CONFIRM: 'CONFIRMED', RELEASE: 'RELEASED', EXPIRE: 'EXPIRED' },
  ...common,
};
export const approvalTable: StateTable<ReservationState, ReservationStep> = {
  HELD: { CONFIRM: 'AWAITING_APPROVAL', RELEASE: 'RELEASED', EXPIRE: 'EXPIRED' },
  ...common,
};

/**
 * A hold that stands together with the others of a promise, some of whose owners are asked before anything is bought: a yes keeps it held, and its
 * buyer confirms or gives back all of them at once, never one.
 */
export const togetherTable: StateTable<ReservationState, ReservationStep> = {
  ...instantTable,
  HELD: { ASK: 'AWAITING_APPROVAL', ...instantTable.HELD },
  AWAITING_APPROVAL: { ...common.AWAITING_APPROVAL, ACCEPT: 'HELD' },
};

const actionsBySide: Readonly<Record<'BUYER' | 'SELLER', readonly ReservationAction[]>> = {
  BUYER: ['CONFIRM', 'RELEASE'],
  SELLER: ['ACCEPT', 'DECLINE'],
};

/** What one side may do now: nothing any more once the time has passed. */
export function availableReservationActions(facts: {
  state: ReservationState;
  deadline: Date;
  side: 'BUYER' | 'SELLER';
  now: Date;
  /** Whether it stands together with the other holds of a promise. */
  isTogether?: boolean;
}): ReservationAction[] {
  if (facts.deadline <= facts.now || (facts.isTogether && facts.side === 'BUYER')) return [];
  return actionsIn(instantTable, facts.state).filter((action): action is ReservationAction =>
    actionsBySide[facts.side].some((own) => own === action),
  );
}
