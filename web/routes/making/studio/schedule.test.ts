import { describe, expect, it } from 'vitest';
import type { Plan } from '../promise/promise.tsx';
import { edgesOf, layersOf } from './layers.ts';
import { spansOf, weeksOf } from './schedule.ts';

const offer = (code: string) => ({
  id: code,
  number: code,
  seller: null,
  city: { code, nameZh: code, nameEn: code },
  province: { code: code.slice(0, 2), nameZh: code, nameEn: code },
});
const line = (
  position: number,
  stepCode: string,
  city: string,
  weeks: string[],
  setup: string | null = null,
) => ({
  position,
  stepCode,
  stepName: stepCode,
  pieces: 10,
  offer: offer(city),
  weeks: weeks.map((weekStart) => ({
    weekStart,
    pieces: 10,
    quantity: { value: '8', unit: 'HUR' },
    setup: setup === null ? null : { value: setup, unit: 'HUR' },
  })),
});
const way = (stepCode: string, from: string, to: string, leavesOn: string, arrivesOn: string) => ({
  stepCode,
  leavesOn,
  arrivesOn,
  pieces: 10,
  from: { code: from },
  to: { code: to },
});
// Two parts are turned in two cities and joined in one of them; the buyer is in a third.
const arcs = [
  { fromCode: '10', toCode: '30', per: 1 },
  { fromCode: '20', toCode: '30', per: 1 },
];
const plan = {
  lines: [
    line(1, '10', '320200', ['2026-12-07'], '2'),
    line(2, '20', '330100', ['2026-12-07']),
    line(3, '30', '320200', ['2026-12-28', '2027-01-04']),
  ],
  ways: [
    way('20', '330100', '320200', '2026-12-14', '2026-12-21'),
    way('30', '320200', '310000', '2027-01-11', '2027-01-11'),
  ],
} as unknown as Plan;
const dueOn = '2027-01-20';

describe('a plan over the weeks', () => {
  const [first, second, third] = spansOf(plan, arcs, dueOn);

  it('says when the last piece of each step is there, with its way', () => {
    expect([first, second, third].map((span) => [span?.begins, span?.ends, span?.arrives])).toEqual([
      ['2026-12-07', '2026-12-14', '2026-12-14'],
      ['2026-12-07', '2026-12-14', '2026-12-21'],
      ['2026-12-28', '2027-01-11', '2027-01-11'],
    ]);
  });

  it('says until when they wait, and what time the last step has', () => {
    expect([first, second, third].map((span) => span?.until)).toEqual(['2026-12-28', '2026-12-28', dueOn]);
  });

  it('lets what is inspected wait for its result before it goes on', () => {
    const lines = plan.lines.map((one, at) => ({
      ...one,
      inspection: at === 0 ? { days: 9, readyOn: '2026-12-21' } : null,
    }));
    const [one, other] = spansOf({ ...plan, lines } as unknown as Plan, arcs, dueOn);

    expect([one?.ends, one?.inspected, one?.arrives]).toEqual(['2026-12-14', '2026-12-21', '2026-12-21']);
    expect([other?.ends, other?.inspected, other?.arrives]).toEqual([
      '2026-12-14',
      '2026-12-14',
      '2026-12-21',
    ]);
  });

  it('says which share of the first week sets up, and draws no week too few', () => {
    expect([first?.setup, second?.setup]).toEqual([0.25, 0]);
    expect(weeksOf(spansOf(plan, arcs, dueOn), dueOn)).toEqual([
      ...['2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11', '2027-01-18'],
    ]);
  });
});

describe('a plan as a network', () => {
  it('puts the parts beside each other and what joins them after both', () => {
    expect(layersOf(plan, arcs).map(({ codes }) => codes)).toEqual([['10', '20'], ['30']]);
  });

  it('draws what is driven and what is handed over in place', () => {
    expect(
      edgesOf(plan, arcs).map(({ from, to, pieces }) => [from.stepCode, to?.stepCode ?? null, pieces]),
    ).toEqual([
      ['10', '30', 0],
      ['20', '30', 10],
      ['30', null, 10],
    ]);
  });
});
