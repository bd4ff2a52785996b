import { describe, expect, it } from 'vitest';
import type { OrderPromise, PromiseLine, PromisePlan } from '#schema/orders/index.ts';
import type { Paper } from '../papers/paper.ts';
import { type PromiseCard, promiseCard } from './promise-card.ts';

const at = new Date('2026-11-30T08:00:00Z');
const promise = {
  number: 'PR-2026-000007',
  reference: 'PO-77',
  quantity: 4800,
  dueOn: '2027-02-01',
  contractMode: 'EACH_STEP',
  state: 'ANSWERED',
  chosenPlanId: null,
  quotedUntil: null,
  confirmedAt: null,
  askedAt: new Date('2026-11-29T16:30:00Z'),
} as unknown as OrderPromise;
const plan = {
  id: 'plan',
  currency: 'CNY',
  arrivesOn: '2027-02-08',
  unserved: 0,
  totalMinor: 20_793_600n,
  vatMinor: 2_703_168n,
  parts: [
    { kind: 'WORK', minor: '20000000', params: [] },
    { kind: 'TRANSPORT', minor: '793600', params: [] },
  ],
} as unknown as PromisePlan;
const lines = [
  {
    stepCode: '10',
    stepName: '模锻',
    pieces: 4800,
    priceMinor: 20_000_000n,
    maker: '常州锻造',
    weeks: [{ weekStart: '2026-12-14' }, { weekStart: '2026-12-28' }],
  },
] as unknown as (PromiseLine & { maker: string })[];
const item = { number: 'EDS-4800-03', name: '输出轴', revision: 'B' };
const card = (more: Partial<PromiseCard> = {}): PromiseCard => ({
  ...{ promise, plan, lines, item, firm: '上海驭澈', city: '上海', isWhole: false },
  ...more,
});
const textOf = (paper: Paper) => JSON.stringify(paper.parts);

describe('a promise as a paper to hand on', () => {
  it('says what of which by when, and in which weeks each step is done', () => {
    const text = textOf(promiseCard(card(), 'zh-CN', at));

    for (const said of [
      'PR-2026-000007',
      'PO-77',
      'EDS-4800-03 输出轴',
      '4800 件',
      '2027-02-08，晚 7 天',
      '10 模锻',
    ])
      expect(text).toContain(said);
    expect(text).toContain('2026-W51 – 2026-W53');
  });

  it('names no factory and no price to a customer, and both in the firm’s own file', () => {
    const [handed, own] = [false, true].map((isWhole) => textOf(promiseCard(card({ isWhole }), 'en', at)));

    for (const inner of ['常州锻造', '207,936.00', '200,000.00', '234,967.68']) {
      expect(handed).not.toContain(inner);
      expect(own).toContain(inner);
    }
  });

  it('says of the plan that is held until when, that it is bought, and of any other that nothing is held', () => {
    const chosen = (more: object) =>
      textOf(
        promiseCard(
          card({ promise: { ...promise, chosenPlanId: 'plan', ...more } as OrderPromise }),
          'en',
          at,
        ),
      );
    const until = new Date('2026-12-01T02:00:00Z');

    expect(textOf(promiseCard(card(), 'en', at))).toContain(
      'Answer of 2026-11-30 00:30 UTC+8; no capacity is held',
    );
    expect(chosen({ state: 'QUOTED', quotedUntil: until })).toContain('held until 2026-12-01 10:00 UTC+8');
    expect(chosen({ state: 'CONFIRMED', quotedUntil: until, confirmedAt: until })).toContain(
      'was bought on 2026-12-01',
    );
    expect(chosen({ state: 'QUOTED', quotedUntil: until, chosenPlanId: 'other' })).toContain(
      'no capacity is held',
    );
  });

  it('bears the hash of what it says', () => {
    const foot = (one: PromiseCard) => promiseCard(one, 'en', at).foot;

    expect(foot(card())).toMatch(/SHA-256 [0-9a-f]{64}$/);
    expect(foot(card())).toBe(foot(card()));
    expect(foot(card({ city: '苏州' }))).not.toBe(foot(card()));
  });
});
