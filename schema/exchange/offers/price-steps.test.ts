import { describe, expect, it } from 'vitest';
import { priceCurve, stepsFor } from './price-steps.ts';

describe('a price by lead time', () => {
  const early = { by: 'LEAD_TIME', fromDays: 28, changeBps: -800 } as const;
  const stepsAhead = (leadDays: number) => stepsFor([early], { leadDays, band: 'FREE' });

  it('holds without end where none is said: a card keeps no null', () => {
    expect([stepsAhead(27), stepsAhead(28), stepsAhead(300)]).toEqual([[], [early], [early]]);
    expect(stepsFor([{ ...early, untilDays: null }], { leadDays: 300, band: 'FREE' })).toHaveLength(1);
  });

  it('is drawn without end', () => {
    const stretches = priceCurve([early]).map(({ fromDays, untilDays }) => [fromDays, untilDays]);
    expect(stretches).toEqual([
      [0, 28],
      [28, null],
    ]);
  });
});
