import { describe, expect, it } from 'vitest';
import { unreachableStates } from '../../kernel/state-table.ts';
import { availablePromiseActions, promiseStates, promiseTable } from './promise.rules.ts';

describe('the states of a promise', () => {
  it('are all reached but EXPIRED, which is worked out by the clock', () => {
    expect(unreachableStates(promiseTable, 'ANSWERED')).toEqual(['EXPIRED']);
  });

  it('offer their asker nothing that is the owners’ to do, and nothing to buy while one of them is asked', () => {
    expect(availablePromiseActions('ANSWERED')).toEqual(['REPLAN', 'QUOTE', 'WHAT_IF']);
    expect(availablePromiseActions('AWAITING_OWNERS')).toEqual(['RELEASE']);
    expect(promiseStates.filter((state) => availablePromiseActions(state).includes('CONFIRM'))).toEqual([
      'QUOTED',
    ]);
  });
});
