import { describe, expect, it } from 'vitest';
import type { OrderPromise, PromisePlan } from '#schema/orders/index.ts';
import { grouped } from '../papers/figures.ts';
import type { Paper } from '../papers/paper.ts';
import { type PromiseCard, promiseCard } from './promise-card.ts';
import type { CardLine } from './promise-card-steps.ts';
import type { CardWay } from './promise-card-ways.ts';

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
  freightPerBinMinor: null,
  askedAt: new Date('2026-11-29T16:30:00Z'),
} as unknown as OrderPromise;
const plan = {
  id: 'plan',
  currency: 'CNY',
  arrivesOn: '2027-02-08',
  unserved: 0,
  ways: [],
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
    inspection: null,
  },
] as unknown as CardLine[];
/** A step that two factories share, whose pieces are inspected. */
const split = (
  [
    ['常州锻造', 2800, 12_000_000n, '2026-12-14', 125],
    ['无锡精锻', 2000, 8_000_000n, '2026-12-28', 125],
  ] as const
).map(([maker, pieces, priceMinor, weekStart, inspected]) => ({
  ...lines[0],
  ...{ maker, pieces, priceMinor, weeks: [{ weekStart }] },
  inspection: { kind: 'SAMPLE', pieces: inspected, amount: '250', days: 5, minor: String(priceMinor / 50n) },
})) as unknown as CardLine[];
const way = { stepCode: '10', toStepCode: '20', from: 'Changzhou', to: 'Wuxi', km: 55, carrier: null };
const ways = [
  { ...way, leavesOn: '2026-12-28', arrivesOn: '2027-01-04', pieces: 2000, loads: 3, minor: '600000' },
  {
    ...way,
    ...{ leavesOn: '2026-12-21', arrivesOn: '2026-12-22', pieces: 2800, loads: 4, minor: '193600' },
    carrier: 'OF-000321 Taihu Freight',
    run: {
      offerId: '0198f00d-run',
      departsAt: '2026-12-21T00:00:00Z',
      arrivesAt: '2026-12-22T10:30:00Z',
      grams: '560000',
      insteadMinor: '840000',
    },
  },
] as unknown as CardWay[];
const fen = (text: string) => Number(text.replaceAll(',', '').replace('.', ''));

/** Every text of a plan that a customer is not to read: who works and carries, where, for how much, as kept and as papers write it. */
function innerOf(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => innerOf(one, key));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, one]) => innerOf(one, name));
  if (/minor$/i.test(key)) {
    const minor = String(value);
    return [minor, grouped(minor.replace(/(..)$/, '.$1'))];
  }
  return ['maker', 'carrier', 'from', 'to', 'offerId', 'grams'].includes(key) && value !== null
    ? String(value).split(' ').concat(String(value))
    : [];
}
const item = { number: 'EDS-4800-03', name: '输出轴', revision: 'B' };
const card = (more: Partial<PromiseCard> = {}): PromiseCard => ({
  ...{ promise, plan, lines, ways: [], item, firm: '上海驭澈', city: '上海', isWhole: false },
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

  it('says what is inspected, what of it, how long the result takes and from when the last pieces go on', () => {
    const text = textOf(promiseCard(card({ lines: split }), 'zh-CN', at));
    const none = textOf(promiseCard(card(), 'zh-CN', at));

    for (const said of ['抽样检验（GB/T 2828.1）', '250', '5 天', '2027-01-07', '已计入检验用时'])
      expect(text).toContain(said);
    expect(none).not.toContain('检验');
  });

  it('says whole by whose run, by what tariff or in whose bins pieces travel, and adds up to the price', () => {
    const own = card({ lines: split, ways, isWhole: true });
    const text = textOf(promiseCard(own, 'en', at));
    const inBins = { ...promise, freightPerBinMinor: 4_000n } as OrderPromise;

    expect(text).toContain('10 → 20: Changzhou → Wuxi');
    expect(text).toContain('Carrier run OF-000321 Taihu Freight');
    expect(text).toContain('"2026-12-21 08:00","2026-12-22 18:30","2800 pieces · 560 kg held","1,936.00"');
    expect(text).toContain('"Freight tariff","2026-W53","2027-W01","2000 pieces · 3 loads","6,000.00"');
    expect(textOf(promiseCard({ ...own, promise: inBins }, 'en', at))).toContain(
      '"Own carrier","2026-W53","2027-W01","2000 pieces · 3 bins"',
    );
    const totals = promiseCard(own, 'en', at).parts.flatMap((part) =>
      part.kind === 'table' && part.totals ? part.totals.map(({ says }) => fen(says)) : [],
    );
    const [net, vat, gross, steps, travel] = totals;
    expect([steps, travel]).toEqual([20_000_000, 793_600]);
    expect([(steps ?? 0) + (travel ?? 0), (net ?? 0) + (vat ?? 0)]).toEqual([net, gross]);
  });

  it('lets nothing of factories, carriers, ways and prices through to a customer, whatever the plan holds', () => {
    const [handed, own] = [false, true].map((isWhole) =>
      (['zh-CN', 'en'] as const)
        .map((locale) => JSON.stringify(promiseCard(card({ lines: split, ways, isWhole }), locale, at)))
        .join(),
    );
    const inner = innerOf({ lines: split, ways, plan });

    expect(inner.length).toBeGreaterThan(20);
    for (const one of inner) expect(handed).not.toContain(one);
    expect(handed).not.toContain('CNY');
    // Each of them would be found where it stands.
    for (const one of ['常州锻造', '无锡精锻', 'Taihu Freight', 'OF-000321', '6,000.00', '560 kg'])
      expect(own).toContain(one);
    // Who reads of a step twice knows that two share it.
    expect(handed?.match(/10 模锻/g)).toHaveLength(4);
    expect(own?.match(/10 模锻/g)).toHaveLength(8);
  });

  it('bears the hash of what it says', () => {
    const foot = (one: PromiseCard) => promiseCard(one, 'en', at).foot;

    expect(foot(card())).toMatch(/SHA-256 [0-9a-f]{64}$/);
    expect(foot(card())).toBe(foot(card()));
    expect(foot(card({ city: '苏州' }))).not.toBe(foot(card()));
  });
});
