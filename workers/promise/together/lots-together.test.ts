import { describe, expect, it } from 'vitest';
import type { Instance } from '../../splitting/instance.ts';
import { instanceOf } from '../build-instance.ts';
import { Freight } from '../freight.ts';
import { questionOf } from '../hauls/hauls.fixture.ts';
import { offeredSteps } from '../plan-promise.ts';
import { askedOf } from './plan-together.ts';

const lotsHeld = ({ orders }: Instance): ReadonlySet<boolean> =>
  new Set(
    orders.flatMap(({ steps }) =>
      steps.flatMap(({ candidates }) => candidates.map(({ lotHeld = false }) => lotHeld)),
    ),
  );

describe('lots of orders that are planned as one', () => {
  it('are held in the engine beside others alone: an order by itself fills them from what is left', () => {
    const input = questionOf(1);
    const alone = instanceOf(input, offeredSteps(input), new Freight(input));
    const inputs = ['p', 'q'].map((id) => ({ ...input, promise: { ...input.promise, id } }));
    const together = askedOf(inputs).instance;

    expect(lotsHeld(alone)).toEqual(new Set([false]));
    expect(lotsHeld(together as Instance)).toEqual(new Set([true]));
  });
});
