import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../kernel/refusal.ts';
import { assertTransition, unreachableStates } from '../../kernel/state-table.ts';
import { offerTable } from '../offers/capacity-offer.ts';
import { requestTable } from '../requests/capacity-request.ts';
import {
  approvalTable,
  availableReservationActions,
  instantTable,
  type ReservationState,
  reservationStates,
  togetherTable,
} from './reservation.rules.ts';

const now = new Date('2027-01-04T00:00:00Z');
const later = new Date('2027-01-04T00:00:00.001Z');
const actions = (state: ReservationState, side: 'BUYER' | 'SELLER', deadline = later) =>
  availableReservationActions({ state, side, deadline, now });

describe('the states of a reservation', () => {
  it('are all reached with approval; without, nothing ever waits for it', () => {
    expect(unreachableStates(approvalTable, 'HELD')).toEqual([]);
    expect(unreachableStates(instantTable, 'HELD')).toEqual(['AWAITING_APPROVAL', 'DECLINED']);
    expect(unreachableStates(togetherTable, 'HELD')).toEqual([]);
    expect(unreachableStates(offerTable, 'PUBLISHED')).toEqual(['EXPIRED']);
    expect(unreachableStates(requestTable, 'OPEN')).toEqual([]);
  });

  it('end once: nothing leads out of CONFIRMED, RELEASED, DECLINED or EXPIRED', () => {
    for (const state of ['CONFIRMED', 'RELEASED', 'DECLINED', 'EXPIRED'] as const) {
      expect([instantTable[state], approvalTable[state]]).toEqual([{}, {}]);
      expect([...actions(state, 'BUYER'), ...actions(state, 'SELLER')]).toEqual([]);
    }
  });

  it('offer each side its own actions, until the very moment of the deadline', () => {
    expect(actions('HELD', 'BUYER')).toEqual(['CONFIRM', 'RELEASE']);
    expect(actions('HELD', 'SELLER')).toEqual([]);
    expect(actions('AWAITING_APPROVAL', 'BUYER')).toEqual(['RELEASE']);
    expect(actions('AWAITING_APPROVAL', 'SELLER')).toEqual(['ACCEPT', 'DECLINE']);
    for (const state of reservationStates) expect(actions(state, 'BUYER', now)).toEqual([]);
  });

  it('that stands together with others is moved by its buyer with them alone, and answered by its seller as ever', () => {
    const together = (side: 'BUYER' | 'SELLER') =>
      availableReservationActions({
        state: 'AWAITING_APPROVAL',
        side,
        deadline: later,
        now,
        isTogether: true,
      });
    expect(together('BUYER')).toEqual([]);
    expect(together('SELLER')).toEqual(['ACCEPT', 'DECLINE']);
    expect(assertTransition(togetherTable, 'AWAITING_APPROVAL', 'ACCEPT')).toBe('HELD');
  });

  it('refuse an action that is not open, naming the state', () => {
    expect(assertTransition(approvalTable, 'HELD', 'CONFIRM')).toBe('AWAITING_APPROVAL');
    expect(() => assertTransition(instantTable, 'RELEASED', 'CONFIRM')).toThrow(Refusal);
  });
});
