import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedData } from '#config/published-data.ts';
import type { Instance } from '#workers/splitting/instance.ts';
import { readAssignment } from '#workers/splitting/published/assignment.ts';
import { readFacilityLocation } from '#workers/splitting/published/facility-location.ts';
import { readLotSizing } from '#workers/splitting/published/lot-sizing.ts';
import { split } from '#workers/splitting/split.ts';
import { thorough } from '#workers/splitting/split-limits.ts';
import { verifyPlan } from '#workers/splitting/verify.ts';

// OR-Library's facility location (Beasley 1988) and assignment instances with their published best values; not part of this repository.
const folder = join(publishedData, 'opt');
const present = existsSync(folder);
if (!present) console.log(`Skipped: no published instances in ${folder}`);
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const rows = (name: string) =>
  present
    ? text(name)
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
    : [];

/** Solved to a proven optimum by the engine of the product's orders, and counted by the verifier. */
async function objective(instance: Instance): Promise<number> {
  const result = await split(instance, { ...thorough, gap: 0 }, () => performance.now() / 1_000);
  const { wrong, total } = verifyPlan(instance, result.plan);
  expect(wrong).toEqual([]);
  expect(result.gap).toBeLessThan(1e-6);
  return Number(total) / instance.ticksPerMinor;
}

describe.runIf(present)('the splitting engine against published instances', () => {
  const small = rows('cflp/optimal.csv').filter(([, capacity]) => capacity === '');
  it.each(small.map(([file = '', , best]) => [file, Number(best)] as const))(
    'finds the published optimum of facility location %s',
    async (file, best) => {
      expect(
        Math.abs((await objective(readFacilityLocation(file, text(`cflp/${file}.txt`)))) - best),
      ).toBeLessThan(0.01);
    },
  );

  const jobs = rows('gap/bounds.csv').filter(([file = '']) => /^c0[58]\d\d_1$/.test(file));
  it.each(jobs.map(([file = '', , best]) => [file, Number(best)] as const))(
    'proves the published optimum of assignment %s',
    async (file, best) => {
      expect(await objective(readAssignment(file, text(`gap/${file}`)))).toBe(best);
    },
  );

  it('reads every lot-sizing instance whole, and refuses one that is cut in the middle with what is missing', () => {
    const files = readdirSync(join(folder, 'lotsizing'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const whole = text(`lotsizing/${file}`);
      expect(readLotSizing(file, whole).orders.length).toBeGreaterThan(50);
      expect(() => readLotSizing(file, whole.slice(0, 600))).toThrow(/ends before: (demand|time) /);
    }
  });
});
