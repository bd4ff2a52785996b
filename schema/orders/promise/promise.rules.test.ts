import { describe, expect, it } from 'vitest';
import { unreachableStates } from '../../kernel/state-table.ts';
import { availablePromiseActions, promiseStates, promiseTable } from './promise.rules.ts';

describe('the states of a promise', () => {
  it('are all reached but EXPIRED, which is worked out by the clock', () => {
    expect(unreachableStates(promiseTable, 'ANSWERED')).toEqual(['EXPIRED']);
  });

  it('offer their asker nothing that is the owners’ to do, and nothing to buy while one of them is asked', () => {
    expect(availablePromiseActions('ANSWERED', false)).toEqual(['REPLAN', 'QUOTE', 'WHAT_IF']);
    expect(availablePromiseActions('AWAITING_OWNERS', false)).toEqual(['RELEASE']);
    expect(
      promiseStates.filter((state) => availablePromiseActions(state, false).includes('CONFIRM')),
    ).toEqual(['QUOTED']);
  });

  it('offer no what-if of an order that is planned among others', () => {
    expect(availablePromiseActions('ANSWERED', true)).toEqual(['REPLAN', 'QUOTE']);
  });
});
