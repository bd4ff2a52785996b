import { describe, expect, it } from 'vitest';
import type { PromisedStep, PromiseInput } from '#schema/orders/index.ts';
import { joined } from '#schema/orders/promise/routing-of-promise.ts';
import { FreeStock } from '#schema/orders/stock/free-stock.ts';
import { netComponents } from '#schema/orders/stock/net-components.ts';
import { randomNumbers } from '../splitting/random-instance.fixture.ts';
import { checkPlans } from './check-plans.ts';
import { planPromise } from './plan-promise.ts';
import { arc, card, cities, question, step, today } from './promise-input.fixture.ts';

interface Given {
  readonly quantity: number;
  readonly binPieces: number | null;
  readonly yieldBps: number;
  readonly per: number;
  readonly scrapBps: number;
  readonly minimumLot: bigint;
  readonly lids: readonly [string, ...[string, string][]];
  readonly rims: string;
  readonly stepFigures?: PromiseInput['promise']['stepFigures'];
}

/** Step 20 takes a lid, that step 20 of the lid makes of what its step 10 has made of a rim. */
function inputOf(given: Given): PromiseInput {
  const { quantity, binPieces, yieldBps, per, scrapBps } = given;
  const offers = (name: string) =>
    cities.map((city, at) =>
      card(`${name}-${at}`, city, 60 + 7 * at, { minimumLotAmount: given.minimumLot }),
    );
  const part = (prefix: string, intoCode: string, number: string, pieces: number) => ({
    ...{ prefix, intoCode, number, name: number, itemId: number, revisionId: '', materialCode: null },
    ...{ per: pieces, scrapBps },
  });
  const lid = part('LID@20/', '20', 'LID', per);
  const rim = part('LID@20/RIM@10/', 'LID@20/10', 'RIM', 1);
  const two = (name: string) => [
    step('10', offers(`${name}-10`), { yieldBps }),
    step('20', offers(`${name}-20`), { yieldBps }),
  ];
  const rims = joined(rim, [step('10', offers('rim'), { yieldBps })], []);
  const ofLid = joined(lid, two('lid'), [arc('10', '20')]);
  const routing = {
    steps: [...rims.steps, ...ofLid.steps, ...two('own').map((one) => ({ ...one, partNumber: 'A' }))],
    arcs: [...rims.arcs, ...ofLid.arcs, arc('10', '20')],
  };
  const [there, ...receipts] = given.lids;
  const free = new Map([
    ['LID', stockOf(there, receipts)],
    ['RIM', stockOf(given.rims, [])],
  ]);
  const asked = { quantity, binPieces, needs: [], madeParts: [lid, rim] };
  const { shelves, components, needs, madeParts } = netComponents(asked, routing, free, today);
  const isMade = ({ code }: { code: string }) =>
    asked.madeParts.every(
      ({ prefix }) => !code.startsWith(prefix) || madeParts.some((one) => one.prefix === prefix),
    );
  const steps = routing.steps.filter(isMade) as unknown as PromisedStep[];
  return question({
    promise: { quantity, binPieces, needs, madeParts, components, stepFigures: given.stepFigures ?? [] },
    shelves,
    steps,
    arcs: routing.arcs.filter(({ fromCode }) => isMade({ code: fromCode })),
  } as unknown as Partial<PromiseInput>);
}

const stockOf = (quantityValue: string, receipts: readonly [string, string][]) =>
  new FreeStock(
    { quantityValue, receipts: receipts.map(([arrivesOn, quantity]) => ({ arrivesOn, quantity })) },
    [],
    today,
  );

function randomGiven(seed: number): Given {
  const pick = randomNumbers(seed);
  const quantity = pick(2, 20) * 10;
  return {
    quantity,
    binPieces: seed % 5 === 0 ? 10 : null,
    yieldBps: seed % 3 === 0 ? 9_700 : 10_000,
    per: seed % 4 === 0 ? 2 : 1,
    scrapBps: seed % 2 === 0 ? 0 : 500,
    minimumLot: seed % 7 === 0 ? 600n : 60n,
    lids: [
      String(pick(0, quantity)),
      ['2026-12-12', String(pick(0, 30))],
      ['2026-12-21', String(pick(0, 30))],
    ],
    rims: String(pick(0, quantity)),
    stepFigures: seed % 6 === 1 ? [{ stepCode: '20', grams: 900, wattHours: 400 }] : [],
  };
}

const begunOf = (lines: readonly { stepCode: string; pieces: number }[], code: string) =>
  lines.filter(({ stepCode }) => stepCode === code).reduce((sum, { pieces }) => sum + pieces, 0);

describe('plans over parts that are partly there', () => {
  it('hold what was read, and make the rest and no more, but for what rounding over several ways adds', async () => {
    for (let seed = 1; seed <= 120; seed++) {
      const given = randomGiven(seed);
      const input = inputOf(given);
      const answer = await planPromise({ input, effort: 'quick' });

      expect(answer.plans.length, String(seed)).toBeGreaterThan(0);
      checkPlans(input, answer);
      for (const { number, rest } of input.promise.components)
        for (const { lines, unserved } of answer.plans) {
          const last = number === 'LID' ? 'LID@20/20' : 'LID@20/RIM@10/10';
          const { yieldBps = 1 } = input.steps.find(({ code }) => code === last) ?? {};
          const begun = begunOf(lines, last);
          const good = (begun * yieldBps) / (10_000 - given.scrapBps);
          expect(unserved, String(seed)).toBe(0);
          if (given.yieldBps === 10_000 && given.scrapBps === 0)
            expect([seed, number, begun]).toEqual([seed, number, Number(rest)]);
          else
            expect(good, `${seed} ${number}`).toBeLessThanOrEqual(Number(rest) + 4 * (given.binPieces ?? 1));
        }
    }
  }, 60_000);
});
