import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMatchingInput, readMoreCandidates } from '#schema/exchange/index.ts';
import { type CostPlace, readCheapest } from '#schema/exchange/matching/cheapest.ts';
import type { Actor } from '#schema/kernel/actor.ts';
import { type Query, runQuery } from '#schema/kernel/run-query.ts';
import { capabilitySet } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { matchOffers } from '#workers/matching/match-offers.ts';

const seeded = (seed: number) => () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};
const some = <Value>(random: () => number, all: readonly Value[]) =>
  all[Math.floor(random() * all.length)] as Value;

/** Two in the unit that is asked, one that has to be converted. */
const weights = [
  { value: '80', unit: 'KGM' },
  { value: '800', unit: 'KGM' },
  { value: '0.5', unit: 'TNE' },
];

const late = (week: number, amount: string) => ({
  wishedBy: given.monday(week),
  latePerDay: { amount, currency: 'CNY' as const },
});

describe('the least that an offer can come to', () => {
  let house: given.TestHouse;
  let buyer: given.Firm;
  const offers = 24;
  beforeAll(async () => {
    house = await openTestHouse();
    buyer = await given.givenFirm(house);
    const random = seeded(32);
    for (let n = 0; n < offers; n++) {
      const seller = await given.givenFirm(house);
      const cityCode = some(random, ['320583', '320200', '310000', '440300']);
      const site = await given.givenSite(house, seller, { cityCode });
      const { center } = await given.givenMarket(house, {
        seller,
        center: { siteId: site.wire, setup: given.hours(some(random, [0, 3])) },
        offer: {
          unitPrice: { amount: (60 + random() * 90).toFixed(2), currency: 'CNY' },
          setupPrice: { amount: String(Math.floor(random() * 900)), currency: 'CNY' },
          perWeek: given.hours(some(random, [20, 40])),
          from: given.monday(some(random, [1, 1, 2, 3])),
        },
      });
      const state = (kindCode: string, stated: object) =>
        given.act(house, seller.actor, capabilitySet, { workCenterId: center.wire, kindCode, ...stated });
      if (n % 4 > 0) await state('tolerance-grade', { choices: [some(random, ['IT6', 'IT7', 'IT10'])] });
      if (n % 3 > 0) await state('weight-max', { value: some(random, weights) });
    }
  });
  afterAll(() => house.close());

  const read = <Result>(work: (query: Query) => Promise<Result>) =>
    runQuery(house.workerDatabase, actor(), work);
  const actor = (): Actor => ({ kind: 'system', organisationId: buyer.actor.organisationId });

  it('is never more than what the engine works out, whatever the load and the weights', async () => {
    const random = seeded(7);
    let judged = 0;
    let paidLate = 0;
    for (let n = 0; n < 18; n++) {
      const { id } = await given.givenRequest(house, buyer, {
        pieces: some(random, [1, 20, 60]),
        nonDeductibleBps: some(random, [0, 4_000, 10_000]),
        weights: {
          work: some(random, [0, 5_000, 10_000]),
          setup: some(random, [0, 10_000]),
          transport: some(random, [0, 20_000]),
          late: some(random, [5_000, 10_000, 30_000]),
        },
        ...some(random, [
          {},
          late(2, '75.50'),
          late(2, '900'),
          late(3, '75.50'),
          { ...late(2, '75.50'), shipmentsMax: 1 },
          { ...late(2, '300'), shipmentsMax: 2 },
        ]),
      });
      const input = await read((query) => readMatchingInput(query, id));
      if (!input) throw new Error('no need');
      const least = new Map(input.candidates.map((card) => [card.id as string, card.leastCost]));
      for (const { offerId, weightedMinor, feasible, parts } of matchOffers(input)) {
        if (!feasible || weightedMinor === null) continue;
        judged += 1;
        paidLate += Number(parts.some(({ kind, minor }) => kind === 'LATE' && BigInt(minor) > 0n));
        expect(least.get(offerId)).toBeLessThanOrEqual(Number(weightedMinor));
      }
    }
    expect(judged).toBeGreaterThan(100);
    expect(paidLate).toBeGreaterThan(20);
  });

  it('is what offers are read by, from the least up, each once, wherever the reading goes on', async () => {
    const { id } = await given.givenRequest(house, buyer);
    const input = await read((query) => readMatchingInput(query, id));
    if (!input) throw new Error('no need');
    const priced = input.candidates.filter(({ leastCost }) => leastCost > 0);
    expect(priced.map(({ leastCost }) => leastCost)).toEqual(
      priced.map(({ leastCost }) => leastCost).sort((a, b) => a - b),
    );
    const after = priced[4];
    if (!after) throw new Error('too few');
    const place = { leastCost: after.leastCost, id: after.id };
    const known = { ...input, candidates: [], next: place };
    const more = await read((query) => readMoreCandidates(query, known));
    expect(more.candidates.map((card) => card.id)).toEqual(priced.slice(5).map((card) => card.id));
  });

  it('is read in the same order, however few of the lowest price tell what the last of a page costs', async () => {
    const random = seeded(11);
    for (let n = 0; n < 6; n++) {
      const { id } = await given.givenRequest(house, buyer, { pieces: some(random, [1, 20, 60]) });
      const input = await read((query) => readMatchingInput(query, id));
      if (!input) throw new Error('no need');
      const walk = async (sampled: number): Promise<string[]> => {
        const found: string[] = [];
        const reading = { pages: { first: 3, later: 5 }, sampled };
        for (let place: CostPlace | null = null, isOver = false; !isOver; isOver = place === null) {
          const page = await read((query) => readCheapest(query, input.request, input, place, reading));
          found.push(...page.offers.map((card) => card.id));
          place = page.next;
        }
        return found;
      };
      const all = await walk(1_000);
      expect(all.length).toBeGreaterThan(10);
      expect(await walk(1)).toEqual(all);
      expect(await walk(7)).toEqual(all);
    }
  });

  it('passes over those alone that cannot do what is a must', async () => {
    const weight = { kind: 'WEIGHT' as const, must: true, bounds: [{ value: '200', unit: 'KGM' as const }] };
    const tolerance = (must: boolean) => ({ kind: 'TOLERANCE' as const, must, choices: ['IT7'] });
    const found = async (requirements: object[]) => {
      const { id } = await given.givenRequest(house, buyer, {
        pieces: 1,
        requirements: requirements as never,
      });
      const input = await read((query) => readMatchingInput(query, id));
      if (!input) throw new Error('no need');
      const cheapest = await read((query) => readCheapest(query, input.request, input, null));
      // Those that do not fit are read as near misses, so the engine judges every offer of this market.
      const fit = matchOffers(input).filter(({ feasible }) => feasible);
      const walked = new Set(cheapest.offers.map((card) => card.id as string));
      for (const { offerId } of fit) expect(walked).toContain(offerId);
      return { walked: walked.size, fit: fit.length };
    };
    expect((await found([])).walked).toBe(offers);
    expect((await found([tolerance(false)])).walked).toBe(offers);
    const graded = await found([tolerance(true)]);
    expect(graded.walked).toBeLessThan(offers);
    expect(graded.fit).toBeGreaterThan(0);
    // One that states tonnes is left to the engine, which converts.
    const both = await found([tolerance(true), weight]);
    expect(both.fit).toBeGreaterThan(0);
    expect(both.walked).toBeLessThan(graded.walked);
  });
});
