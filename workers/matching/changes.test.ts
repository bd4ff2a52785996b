import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Requirement } from '#schema/plants/index.ts';
import { insertionsInto, isFeasible } from './brute-force.fixture.ts';
import { type Change, smallestChanges } from './changes.ts';
import { judge, rankOffers } from './engine.ts';
import { anyNeed, anyOffers, gradesFor, need, type OfferedMore, offered, rules } from './offered.fixture.ts';
import { splits } from './split.ts';
import type { Need, Offered } from './terms.ts';

const figure = ({ params }: Change, name: string) => params.find((found) => found.name === name)?.value ?? '';
const changesOf = (more: OfferedMore, wanted: Partial<Need> = {}) => {
  const asked = { ...need, ...wanted };
  return smallestChanges(asked, judge(asked, offered(more), rules), rules);
};
const told = (changes: readonly Change[]) =>
  changes.map(({ kind, params }) => [
    kind,
    Object.fromEntries(params.map(({ name, value }) => [name, value])),
  ]);

describe('the smallest change that makes an offer fit', () => {
  it('is named in each dimension that can mend it: a later end, fewer pieces', () => {
    expect(told(changesOf({ bands: [0, 0, 0, 1, 2, 2] }))).toEqual([
      ['LATER', { days: '7', until: '2027-02-08' }],
      ['FEWER', { pieces: '3', less: '17', percent: '15' }],
    ]);
  });

  it('is another grade, another material of the family, more pieces, a higher cap, or a second shipment', () => {
    const fine: Requirement = { kind: 'TOLERANCE', must: true, bounds: [], choices: ['IT5'] };
    const states = [{ kind: 'tolerance-grade', value: null, unit: null, choices: ['IT7'] }];

    expect(told(changesOf({ capabilities: states }, { requirements: [fine] }))).toEqual([
      ['COARSER', { requirement: 'TOLERANCE', asked: 'IT5', instead: 'IT7' }],
    ]);
    expect(
      told(changesOf({ materialCodes: ['steel.tool', 'steel.alloy.b'] }, { materialCode: 'steel.alloy.a' })),
    ).toEqual([['MATERIAL', { material: 'steel.alloy.b', steps: '2' }]]);
    expect(told(changesOf({ minimumLot: 1_290n }))).toEqual([['MORE', { pieces: '21', more: '1' }]]);
    expect(told(changesOf({}, { priceCapMinor: 464_799n }))[1]).toEqual([
      'PRICE',
      { cap: '464800', over: '1' },
    ]);
    expect(told(changesOf({ perWeek: 756n }, { shipmentsMax: 1 }))).toContainEqual([
      'SHIPMENTS',
      { shipments: '2', shares: '60 / 40' },
    ]);
  });

  it('is none where two things stand in the way that no one change mends', () => {
    expect(changesOf({ processCode: 'turning' })).toEqual([]);
    expect(
      changesOf(
        { materialCodes: ['copper'], bands: [0, 2] },
        { materialCode: 'steel.alloy.a', until: '2027-01-11' },
      ),
    ).toEqual([]);
  });

  it('shares a need between two offers, the second taking as little as it must', () => {
    const big = offered({ id: 'big', bands: [2, 0, 0, 0], perWeek: 780n });
    const small = offered({ id: 'small', bands: [2], perWeek: 600n });
    const dear = offered({ id: 'dear', bands: [2], perWeek: 600n, minorPerHour: 40_000n });
    const ranked = rankOffers(need, [dear, big, small], rules);

    expect(told([splits(need, ranked, rules).get('big') as Change])).toEqual([
      ['SPLIT', { pieces: '12', others: '8', offer: 'small', shares: '60 / 40' }],
    ]);
  });

  it('gives the second offer no less than it sells, though the first could take more', () => {
    const big = offered({ id: 'big', bands: [2, 0, 0, 0], perWeek: 780n });
    const choosy = offered({ id: 'choosy', bands: [2], perWeek: 700n, minimumLot: 655n });
    const split = splits(need, rankOffers(need, [big, choosy], rules), rules).get('big');

    expect(told(split ? [split] : [])).toEqual([
      ['SPLIT', { pieces: '10', others: '10', offer: 'choosy', shares: '50 / 50' }],
    ]);
  });

  it('fits when applied, and nothing smaller does: against brute force, in 200 markets', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyNeed, anyOffers, (wanted, offers) => {
        for (const judged of rankOffers(wanted, offers, rules)) {
          const changes = smallestChanges(wanted, judged, rules);
          if (judged.feasible) expect(changes).toEqual([]);
          for (const change of changes) {
            seen.set(change.kind, (seen.get(change.kind) ?? 0) + 1);
            expectSmallest(wanted, judged.offer, change);
          }
          if (!judged.feasible) expectNoneMissed(wanted, judged.offer, changes);
        }
      }),
      { numRuns: 200, seed: 49 },
    );
    for (const kind of ['LATER', 'FEWER', 'MORE', 'SHIPMENTS', 'COARSER', 'MATERIAL', 'PRICE'])
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(1);
  }, 60_000);

  it('shares between two so that no smaller second share is feasible with any offer that fails by size', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyNeed, anyOffers, (wanted, offers) => {
        const ranked = rankOffers(wanted, offers, rules);
        if (ranked.some(({ feasible }) => feasible)) return;
        for (const [id, change] of splits(wanted, ranked, rules)) {
          seen += 1;
          expectSmallestSplit(wanted, offers, { id, change });
        }
      }),
      { numRuns: 1_500, seed: 49 },
    );
    expect(seen).toBeGreaterThan(5);
  }, 60_000);
});

/** Applied it fits at the cost that it names; each smaller value does not fit. */
function expectSmallest(wanted: Need, offer: Offered, change: Change): void {
  const fits = (more: Partial<Need>) => isFeasible({ ...wanted, ...more }, offer);
  const applied = appliedTo(wanted, change);
  const costs = insertionsInto(applied, offer).map(({ landed }) => landed);
  expect(costs).toContain(change.landed);
  switch (change.kind) {
    case 'LATER':
      for (let days = 1; days < Number(figure(change, 'days')); days += 1)
        expect(fits({ until: addDays(plainDate(wanted.until), days) })).toBe(false);
      break;
    case 'FEWER':
      for (let pieces = wanted.pieces; pieces > applied.pieces; pieces -= 1n)
        expect(fits({ pieces })).toBe(false);
      break;
    case 'MORE':
      for (let pieces = wanted.pieces; pieces < applied.pieces; pieces += 1n)
        expect(fits({ pieces })).toBe(false);
      break;
    case 'SHIPMENTS':
      expect(fits({ shipmentsMax: (applied.shipmentsMax ?? 0) - 1 })).toBe(false);
      break;
    case 'PRICE':
      expect(fits({ priceCapMinor: change.landed - 1n })).toBe(false);
      break;
    case 'COARSER':
      for (const finer of finerThan(applied, change)) expect(fits({ requirements: finer })).toBe(false);
      break;
    default:
      break;
  }
}

function appliedTo(wanted: Need, change: Change): Need {
  const of = (name: string) => figure(change, name);
  switch (change.kind) {
    case 'LATER':
      return { ...wanted, until: of('until') };
    case 'FEWER':
    case 'MORE':
      return { ...wanted, pieces: BigInt(of('pieces')) };
    case 'SHIPMENTS':
      return { ...wanted, shipmentsMax: Number(of('shipments')) };
    case 'PRICE':
      return { ...wanted, priceCapMinor: BigInt(of('cap')) };
    case 'MATERIAL':
      return { ...wanted, materialCode: of('material') };
    default:
      return { ...wanted, requirements: wanted.requirements.map((asked) => relaxed(asked, change)) };
  }
}

function relaxed(asked: Requirement, change: Change): Requirement {
  if (asked.kind !== figure(change, 'requirement')) return asked;
  const [value = '', unit] = figure(change, 'instead').split(' ');
  return unit === '4H'
    ? { ...asked, bounds: [{ value, unit }] }
    : { ...asked, choices: [figure(change, 'instead')] };
}

/** The same need with each grade finer than the one it was relaxed to. */
function finerThan(applied: Need, change: Change): Requirement[][] {
  const kind = figure(change, 'requirement') as Requirement['kind'];
  const swap = (more: Partial<Requirement>) =>
    applied.requirements.map((asked) => (asked.kind === kind ? { ...asked, ...more } : asked));
  const [value = ''] = figure(change, 'instead').split(' ');
  if (kind === 'ROUGHNESS') return [swap({ bounds: [{ value: String(Number(value) - 0.001), unit: '4H' }] })];
  const grades = gradesFor(kind);
  return grades
    .slice(0, grades.indexOf(figure(change, 'instead')))
    .map((choice) => swap({ choices: [choice] }));
}

/** What brute force can mend by one thing alone, the engine names. */
function expectNoneMissed(wanted: Need, offer: Offered, changes: readonly Change[]): void {
  const kinds = new Set(changes.map(({ kind }) => kind));
  const fits = (more: Partial<Need>) => isFeasible({ ...wanted, ...more }, offer);
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  expect(kinds.has('LATER')).toBe(
    upTo(60).some((days) => fits({ until: addDays(plainDate(wanted.until), days) })),
  );
  expect(kinds.has('FEWER')).toBe(
    upTo(Number(wanted.pieces) - 1).some((pieces) => fits({ pieces: BigInt(pieces) })),
  );
  expect(kinds.has('MORE')).toBe(upTo(60).some((more) => fits({ pieces: wanted.pieces + BigInt(more) })));
  expect(kinds.has('PRICE')).toBe(wanted.priceCapMinor !== null && fits({ priceCapMinor: 2n ** 62n }));
  expect(kinds.has('SHIPMENTS')).toBe(wanted.shipmentsMax !== null && fits({ shipmentsMax: 9 }));
}

function expectSmallestSplit(
  wanted: Need,
  offers: readonly Offered[],
  { id, change }: { id: string; change: Change },
): void {
  const uncapped = { ...wanted, priceCapMinor: null };
  const first = offers.find((offer) => offer.id === id) as Offered;
  const least = (offer: Offered, pieces: bigint) =>
    insertionsInto({ ...uncapped, pieces }, offer).reduce<{ weighted: bigint; landed: bigint } | undefined>(
      (found, one) =>
        !found ||
        one.weighted < found.weighted ||
        (one.weighted === found.weighted && one.landed < found.landed)
          ? one
          : found,
      undefined,
    );
  const moved = BigInt(figure(change, 'others'));
  for (let second = 1n; second <= moved; second += 1n) {
    const one = least(first, wanted.pieces - second);
    const sums = offers.flatMap((other) => {
      const two = other.id === id ? undefined : least(other, second);
      return one && two ? [one.landed + two.landed] : [];
    });
    if (second < moved) expect(sums).toEqual([]);
    else expect(sums).toContain(change.landed);
    if (second === moved) expect(change.landed).toBe(sums.reduce((a, b) => (b < a ? b : a)));
  }
}
