import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSize } from '#schema/catalog/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { goesOnFrom, type PromisedStep } from '#schema/orders/index.ts';
import { randomNumbers } from '../splitting/random-instance.fixture.ts';
import { piecesToInspect, workToInspect } from './check-inspection.ts';
import { checkPlans } from './check-plans.ts';
import { explainPromise } from './explain-promise.ts';
import { runOf } from './hauls/hauls.fixture.ts';
import { firstPiece, inspectedPieces, inspectionWeeks, onceAtMost, sampledOnce } from './inspection.ts';
import { planPromise } from './plan-promise.ts';
import { arc, card, cities, question, step } from './promise-input.fixture.ts';
import { heldLoadOf, loadOf } from './step-load.ts';

type Inspection = PromisedStep['inspection'];
const kinds = ['FIRST_PIECE', 'SAMPLE', 'EVERY_PIECE'] as const;
const inspected = (kind: (typeof kinds)[number], value = '2', days = 0): Inspection => ({
  kind,
  perPiece: { value, unit: 'MIN' },
  days,
});
const shops = (name: string) => cities.map((city, at) => card(`${name}-${at}`, city, 60 + 7 * at));

describe('what inspecting takes of a work centre', () => {
  it('is counted by the engine as no less than is held, and held as no less than the samples take, in any lots', () => {
    const arbitrary = fc.record({
      kind: fc.constantFrom(...kinds),
      value: fc.constantFrom('0.25', '1', '7.5'),
      lot: fc.option(fc.integer({ min: 1, max: 4000 })),
      pieces: fc.integer({ min: 1, max: 20_000 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ kind, value, lot, pieces }) => {
        const one = step('10', [], { inspection: inspected(kind, value), transferBatch: lot });
        const ordered = question({ promise: { quantity: pieces }, steps: [one], arcs: [] });
        const engine = ofAll(loadOf(one), pieces) + Number(onceAtMost(ordered, one));
        const once = Number(sampledOnce(ordered, one, pieces) + firstPiece(one));
        const held = ofAll(heldLoadOf(one, pieces), pieces) + once;
        const wanted = 3 * pieces + Number(workToInspect(ordered, one, pieces).toFixed());

        expect(inspectedPieces(ordered, one, pieces)).toBe(piecesToInspect(ordered, one, pieces));
        expect(held).toBeLessThanOrEqual(engine + 1e-6);
        expect(held).toBeGreaterThanOrEqual(wanted - 1e-6);
        expect(held).toBeLessThan(wanted + 1 + 1e-6);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets pieces wait for whole weeks, of which a weekend costs none', () => {
    const weeks = [0, 2, 3, 9, 10, 60].map((days) =>
      inspectionWeeks({ inspection: inspected('SAMPLE', '1', days) }),
    );

    expect(weeks).toEqual([0, 0, 1, 1, 2, 9]);
  });
});

const ofAll = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }, pieces: number) =>
  (Number(numerator) * pieces) / Number(denominator);

const chain = (first: Partial<PromisedStep>, second: Partial<PromisedStep> = {}, quantity = 300) =>
  question({
    promise: { quantity },
    steps: [step('10', shops('a'), first), step('20', shops('b'), second)],
    arcs: [arc('10', '20')],
  });
const cheapest = async (input: ReturnType<typeof question>) => {
  const answer = await planPromise({ input, effort: 'quick' });
  checkPlans(input, answer);
  const [plan] = answer.plans;
  if (!plan) throw new Error('no plan');
  return plan;
};

/** Pieces that are inspected in one city and go on in another, so far away; a truck that is cheaper leaves every third day and drives as long. */
function apart(days: number, kilometres: number) {
  const [from = '', to = ''] = cities;
  const places = [
    { code: from, latitude: 31, longitude: 120 },
    { code: to, latitude: 31 + kilometres / 111, longitude: 120 },
  ];
  const onRoad = Math.ceil(kilometres / 600);
  const figures = { days: onRoad, price: 1, kilograms: 900 };
  return question({
    promise: { quantity: 300, stepFigures: [{ stepCode: '10', grams: 1000, wattHours: null }] },
    steps: [
      step('10', [card('a', from, 60)], { inspection: inspected('SAMPLE', '1', days) }),
      step('20', [card('b', to, 60)]),
    ],
    arcs: [arc('10', '20')],
    places,
    runs: Array.from({ length: 20 }, (_, at) =>
      runOf(`run-${at}`, [from, to], { ...figures, day: 1 + 3 * at }),
    ),
  });
}

describe('plans of steps that are inspected', () => {
  it('hold what it takes beside the work, say what it is of the price, and add up', async () => {
    const none = await cheapest(chain({}));
    const every = await cheapest(chain({ inspection: inspected('EVERY_PIECE') }));
    const sample = await cheapest(chain({ inspection: inspected('SAMPLE'), transferBatch: 100 }));
    const first = await cheapest(chain({ inspection: inspected('FIRST_PIECE', '40') }));
    const held = (plan: typeof none) =>
      plan.lines
        .filter(({ stepCode }) => stepCode === '10')
        .flatMap(({ weeks }) => weeks)
        .reduce((sum, { amount }) => sum + Number(amount), 0);

    // 300 pieces of 3 minutes and half an hour of set-up; 300 × 2, then 3 lots of 100 with 20 each, then one piece of 40 minutes.
    expect([none, every, sample, first].map(held)).toEqual([930, 1530, 1050, 970]);
    expect([every, sample, first].map(({ lines }) => lines[0]?.inspection)).toEqual([
      { kind: 'EVERY_PIECE', pieces: 300, amount: '600', days: 0, minor: '60000' },
      { kind: 'SAMPLE', pieces: 60, amount: '120', days: 0, minor: '12000' },
      { kind: 'FIRST_PIECE', pieces: 1, amount: '40', days: 0, minor: '4000' },
    ]);
    expect(every.totalMinor - none.totalMinor).toBe(60_000n);
    expect(none.lines.map(({ inspection }) => inspection)).toEqual([null, null]);
  });

  it('begin the next step when the result is there, and after the way that may follow it in the same weekend', async () => {
    const weeksBetween = async (days: number, count: number) => {
      const inspection = inspected('SAMPLE', '1', days);
      const input = question({
        promise: { quantity: 300 },
        steps: [
          step('10', shops('a').slice(0, count), { inspection }),
          step('20', shops('b').slice(0, count)),
        ],
        arcs: [arc('10', '20')],
      });
      const { lines } = await cheapest(input);
      const [one, other] = lines.map(({ weeks }) => Date.parse(weeks[0]?.weekStart ?? ''));
      return ((other ?? 0) - (one ?? 0)) / 604_800_000;
    };

    const weeks = async (count: number) => {
      const found: number[] = [];
      for (const days of [0, 1, 2, 3, 14]) found.push(await weeksBetween(days, count));
      return found;
    };
    expect(await weeks(1)).toEqual([1, 1, 1, 2, 3]);
    // A day on the road besides.
    expect(await weeks(3)).toEqual([1, 1, 2, 2, 3]);
  });

  it('say the day from which pieces go on: no run takes them before, and who drives from then on is there in time', async () => {
    const ways = { run: 0, tariff: 0, within: 0 };
    for (const kilometres of [200, 1500, 2300])
      for (let days = 0; days <= 12; days++) {
        const input = apart(days, kilometres);
        for (const { lines, ways: all } of (await planPromise({ input, effort: 'quick' })).plans) {
          const goesOn = goesOnFrom(lines[0]?.weeks ?? [], days) ?? '';
          const [last] = all.filter(({ stepCode }) => stepCode === '10').slice(-1);
          if (!last) throw new Error('nothing travels');
          const onRoad = last.run ? 0 : Math.ceil(last.km / 600);

          expect(addDays(plainDate(goesOn), onRoad) <= last.arrivesOn).toBe(true);
          expect(!last.run || goesOn <= last.leavesOn).toBe(true);
          ways[last.run ? 'run' : 'tariff'] += 1;
          if (goesOn > last.leavesOn) ways.within += 1;
        }
      }

    // Some are driven in the very week in which their result is there.
    expect(Object.values(ways).every((count) => count > 5)).toBe(true);
  });

  it('say that they are late by it', async () => {
    const asked = chain({ inspection: inspected('SAMPLE', '1', 20) });
    const input = { ...asked, promise: { ...asked.promise, dueOn: '2026-12-22' } };
    const why = await explainPromise({ input, shown: await cheapest(input) });

    expect(why.filter(({ kind }) => kind === 'LATE').map(({ code, params }) => [code, params[0]])).toEqual([
      ['LATE_BY_INSPECTION', { name: 'weeks', value: '3' }],
    ]);
  });

  it('inspect the first piece of each step of a family, and set up once', async () => {
    const one = { setupFamily: 'SHAFT', inspection: inspected('FIRST_PIECE', '40') };
    const same = shops('a').slice(0, 1);
    const input = question({
      promise: { quantity: 50 },
      steps: [step('10', same, one), step('20', same, one)],
      arcs: [arc('10', '20')],
    });
    const { lines } = await cheapest(input);

    expect(lines.map(({ weeks }) => weeks.map(({ amount, setup }) => [amount, setup]))).toEqual([
      [['260', '110']],
      [['150', undefined]],
    ]);
  });

  it('hold what the independent count says, in 150 questions with lots, scrap, families and days', async () => {
    for (let seed = 1; seed <= 150; seed++) {
      const pick = randomNumbers(seed);
      const any = (): Partial<PromisedStep> => ({
        inspection:
          pick(0, 3) === 0
            ? null
            : inspected(kinds[pick(0, 2)] ?? 'SAMPLE', ['0.4', '1', '3'][pick(0, 2)], pick(0, 12)),
        transferBatch: pick(0, 2) === 0 ? pick(5, 400) : null,
        lotLeast: pick(0, 4) === 0 ? pick(5, 60) : null,
        yieldBps: pick(0, 1) === 0 ? 10_000 : 9_300,
        setupFamily: pick(0, 3) === 0 ? 'F' : null,
      });
      const tight = shops('a').map((one) => ({ ...one, perWeekAmount: pick(0, 1) === 0 ? 240n : 1_200n }));
      const both = pick(0, 3) === 0 ? tight : shops('b');
      const input = question({
        promise: { quantity: pick(1, 60) * 10, binPieces: seed % 6 === 0 ? 10 : null },
        steps: [step('10', tight, any()), step('20', both, any())],
        arcs: [arc('10', '20')],
      });
      const answer = await planPromise({ input, effort: 'quick' });

      expect(answer.plans.length, String(seed)).toBeGreaterThan(0);
      expect(() => checkPlans(input, answer), String(seed)).not.toThrow();
    }
  }, 60_000);

  it('are refused where a line says or holds less than its step asks for', async () => {
    const input = chain({ inspection: inspected('SAMPLE', '2', 10) });
    const plan = await cheapest(input);
    const withLine = (more: object) => ({
      plans: [{ ...plan, lines: plan.lines.map((line, at) => (at === 0 ? { ...line, ...more } : line)) }],
      shortages: [],
    });
    const [line] = plan.lines;
    const less = line?.weeks.map((week) => ({ ...week, amount: String(Number(week.amount) - 20) }));
    const late = line?.weeks.map((week) => ({ ...week, weekStart: '2027-01-04' }));

    expect(() => checkPlans(input, withLine({ inspection: null }))).toThrow('says nothing of its inspection');
    expect(() => checkPlans(input, withLine({ inspection: { ...line?.inspection, pieces: 49 } }))).toThrow(
      'is another',
    );
    expect(() => checkPlans(input, withLine({ weeks: less }))).toThrow('with its set-up');
    expect(() => checkPlans(input, withLine({ weeks: late }))).toThrow('is inspected');
  });
});

it('counts samples as the table of the standard does, whichever way it is written', () => {
  const one = step('10', [], { inspection: inspected('SAMPLE') });
  for (const lot of [
    1, 2, 8, 9, 15, 16, 25, 26, 50, 51, 90, 91, 150, 151, 280, 281, 500, 501, 1200, 1201, 3200, 3201, 10_000,
    10_001, 35_000, 35_001, 150_000, 150_001, 500_000, 500_001, 900_000,
  ]) {
    const input = question({ promise: { quantity: lot }, steps: [one], arcs: [] });
    expect([lot, sampleSize(lot)]).toEqual([lot, piecesToInspect(input, one, lot)]);
  }
});

describe('plans of steps that need something of whoever works', () => {
  const needs = (choice: string): Partial<PromisedStep> => ({
    requirements: [
      { kind: 'TOLERANCE', must: true, bounds: [], choices: [choice] },
      { kind: 'WEIGHT', must: true, bounds: [{ value: '12000', unit: 'GRM' }], choices: [] },
    ],
  });
  const able = (grade: string, weight: string) => ({
    capabilities: [
      { kind: 'tolerance-grade', value: null, unit: null, choices: [grade] },
      { kind: 'weight-max', value: weight, unit: 'KGM' as const, choices: [] },
    ],
  });
  const [city = ''] = cities;
  const market = (choice: string) =>
    question({
      steps: [
        step(
          '10',
          [
            card('mute', city, 50),
            card('coarse', city, 55, able('IT9', '5')),
            card('fine', city, 90, able('IT6', '12')),
          ],
          needs(choice),
        ),
      ],
      arcs: [],
    });

  it('leave out whoever is not stated to reach it, and say of each need what is stated', async () => {
    const input = market('IT7');
    const plan = await cheapest(input);
    const why = await explainPromise({ input, shown: plan });

    expect(plan.lines.map(({ offerId }) => offerId)).toEqual(['fine']);
    expect(
      why
        .filter(({ kind }) => kind === 'BLOCKED')
        .map(({ code, offerId, params }) => [code, offerId, ...params.slice(2).map(({ value }) => value)]),
    ).toEqual([
      ['CAPABILITY_MISSING', 'mute', 'TOLERANCE', 'IT7', ''],
      ['CAPABILITY_MISSING', 'mute', 'WEIGHT', '12000 GRM', ''],
      ['CAPABILITY_MISSING', 'coarse', 'TOLERANCE', 'IT7', 'IT9'],
      ['CAPABILITY_MISSING', 'coarse', 'WEIGHT', '12000 GRM', '5 KGM'],
    ]);
  });

  it('say what it would cost to do without, where nobody reaches it', async () => {
    const input = market('IT5');
    const answer = await planPromise({ input, effort: 'quick' });
    const why = await explainPromise({ input, shown: null });

    expect(answer).toEqual({
      plans: [],
      spare: [],
      shortages: [{ stepCode: '10', candidates: 0, possible: 0 }],
    });
    expect(why.find(({ code }) => code === 'LIFT_LIMIT')?.params.slice(0, 2)).toEqual([
      { name: 'limits', value: 'CAPABILITY_MISSING' },
      { name: 'total', value: '300.00' },
    ]);
  });

  it('are refused where one would be made by somebody who does not reach it', async () => {
    const plan = await cheapest(market('IT7'));
    const answer = { plans: [plan], shortages: [] };

    expect(() => checkPlans(market('IT5'), answer)).toThrow('does not reach the TOLERANCE of step 10');
  });
});
