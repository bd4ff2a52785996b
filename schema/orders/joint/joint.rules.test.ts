import { describe, expect, it } from 'vitest';
import { availableJointActions, ordersFor } from './joint.rules.ts';

const one = (
  state: Parameters<typeof availableJointActions>[0][number]['state'],
  unserved: number | null = 0,
) => ({
  state,
  unserved,
});

describe('what can be done with a joint plan', () => {
  it('holds the orders that it makes whole, and leaves those out of which pieces are missing or which have no plan', () => {
    const standing = [one('ANSWERED'), one('ANSWERED', 3), one('ANSWERED', null)];

    expect(ordersFor('QUOTE', standing)).toEqual([one('ANSWERED')]);
    expect(availableJointActions(standing)).toEqual(['REPLAN', 'QUOTE']);
  });

  it('buys and gives back what is held, also where some orders have been bought or given back already', () => {
    const standing = [one('QUOTED'), one('CONFIRMED'), one('RELEASED')];

    expect(availableJointActions(standing)).toEqual(['CONFIRM', 'RELEASE']);
    expect(ordersFor('CONFIRM', standing)).toEqual([one('QUOTED')]);
  });

  it('waits for owners, gives back meanwhile, and buys nothing', () => {
    expect(availableJointActions([one('AWAITING_OWNERS'), one('AWAITING_OWNERS')])).toEqual(['RELEASE']);
  });

  it('is planned anew only while nothing of it is held or bought, and not when all have gone on alone', () => {
    expect(availableJointActions([one('ASKED'), one('ANSWERED')])).toContain('REPLAN');
    expect(availableJointActions([one('QUOTED'), one('ANSWERED')])).not.toContain('REPLAN');
    expect(availableJointActions([])).toEqual([]);
  });
});
