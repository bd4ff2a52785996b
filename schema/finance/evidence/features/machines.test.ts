import { describe, expect, it } from 'vitest';
import { dataGroups } from '../../catalogue/data-field.ts';
import { observeFeatures } from '../observe-features.ts';
import { machineMonths, recordsOf } from '../records.fixture.ts';

const all = { dataGroups, windowMonths: 36 };
const observed = (
  operating: ReturnType<typeof machineMonths>,
  given: Parameters<typeof observeFeatures>[1] = all,
) => Object.fromEntries(observeFeatures(recordsOf({ operating }), given).map((one) => [one.feature, one]));

describe('what machines tell', () => {
  it('is run, stops and OEE of the sums, with the months behind them', () => {
    const found = observed(machineMonths(Array.from({ length: 12 }, () => 24_000)));

    expect(found.run_share).toMatchObject({
      state: 'KNOWN',
      value: 80,
      observations: 5,
      coverageBps: 10_000,
    });
    expect(found.downtime_unpl).toMatchObject({ value: 5, observations: 2, source: 'MEASURED' });
    // 400 hours of planned time in 1,000 that could have run, all of it good.
    expect(found.oee).toMatchObject({ value: 40, observations: 2 });
    expect(found.kwh_util).toMatchObject({ value: 100 });
    expect(found.kwh_piece_g).toMatchObject({ value: 0, observations: 11 });
    expect(found.kwh_piece_g?.sources).toHaveLength(5);
  });

  it('sees power for a piece grow', () => {
    const found = observed(
      machineMonths(
        Array.from({ length: 12 }, () => 10_000),
        (at) => ({ energyWh: at < 3 ? 33_000_000 : 30_000_000 }),
      ),
    );

    expect(found.kwh_piece_g?.value).toBe(10);
    expect(found.kwh_util?.value).toBe(100);
  });

  it('is not known, and never 0, where nobody has told enough', () => {
    for (const months of [[], machineMonths([24_000])])
      for (const id of ['run_share', 'oee', 'downtime_unpl', 'kwh_util', 'kwh_piece_g'])
        expect([id, observed(months)[id]]).toMatchObject([
          id,
          { state: 'NO_DATA', value: null, coverageBps: 0 },
        ]);
    const few = machineMonths(Array(12).fill(24_000), () => ({ cells: 19 }));
    expect(observed(few).run_share).toMatchObject({ state: 'NO_DATA', observations: 0 });
    const untimed = machineMonths(Array(12).fill(24_000), () => ({ untimed: 1 }));
    expect(observed(untimed).oee).toMatchObject({ state: 'NO_DATA' });
    const unmetered = machineMonths(Array(12).fill(24_000), () => ({ energyWh: 0 }));
    expect(observed(unmetered).kwh_util).toMatchObject({ state: 'NO_DATA' });
    expect(observed(unmetered).run_share).toMatchObject({ state: 'KNOWN' });
  });

  it('is given by its own group alone, and as honest as its least honest month', () => {
    const one = machineMonths(Array(12).fill(24_000), (at) => ({
      source: at === 3 ? 'SIMULATED' : 'MEASURED',
    }));
    expect(observed(one).run_share).toMatchObject({ source: 'SIMULATED' });
    expect(observed(one).oee).toMatchObject({ source: 'MEASURED' });
    const without = { dataGroups: dataGroups.filter((group) => group !== 'OPERATING'), windowMonths: 36 };
    expect(observed(one, without).oee).toMatchObject({ state: 'NO_CONSENT', observations: 0, sources: [] });
    expect(observed(one, { dataGroups, windowMonths: 6 }).kwh_util).toMatchObject({ state: 'NO_CONSENT' });
  });
});
