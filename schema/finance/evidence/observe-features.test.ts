import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../kernel/calendar/plain-date.ts';
import { dataGroups } from '../catalogue/data-field.ts';
import type { FirmRecords } from './firm-records.ts';
import { featureDefinitions, type Given, observeFeatures } from './observe-features.ts';
import { asOf, deal, months, recordsOf } from './records.fixture.ts';

const all: Given = { dataGroups, windowMonths: 36 };
const found = (id: string, records: Partial<FirmRecords>, given: Given = all) =>
  observeFeatures(recordsOf(records), given).find(({ feature }) => feature === id);
const value = (id: string, records: Partial<FirmRecords>) => found(id, records)?.value;

describe('what the records tell of', () => {
  it('a firm that has done nothing is how long it is here, and nothing else: never 0', () => {
    const evidence = observeFeatures(recordsOf(), all);
    const known = evidence.filter(({ state }) => state === 'KNOWN');

    expect(known.map(({ feature }) => feature)).toEqual(['member_years']);
    expect(known[0]?.value).toBeCloseTo(2, 2);
    expect(evidence.filter(({ state }) => state === 'NO_DATA').map((one) => one.value)).not.toContain(0);
    expect(new Set(featureDefinitions.map(({ id }) => id)).size).toBe(featureDefinitions.length);
  });

  it('customers: shares by value, the largest, and those who came again', () => {
    const deals = [
      ...[200, 210].map((days) => deal(days, { buyerId: 'old' })),
      ...[20, 40].map((days) => deal(days, { buyerId: 'old' })),
      ...[30, 50, 60, 70, 80].map((days) => deal(days, { buyerId: 'new', valueMinor: 40_000n })),
    ];

    // 4,000 and 2,000 of 6,000 in twelve months; 2,000 of 4,000 in the last six.
    expect(value('cust_top1', { deals })).toBeCloseTo(66.6666, 3);
    expect(value('cust_hhi', { deals })).toBeCloseTo(4 / 9 + 1 / 9, 3);
    expect(value('repeat_rate', { deals })).toBe(50);
    expect(found('cust_top1', { deals })).toMatchObject({ observations: 9, coverageBps: 10_000 });
  });

  it('growth: against the same half of the year before, and only of a firm that was here', () => {
    const deals = [
      ...[10, 60, 120].map((days) => deal(days, { valueMinor: 150_000n })),
      ...[400, 450, 500].map((days) => deal(days)),
    ];

    expect(value('ord_value_g', { deals })).toBe(50);
    expect(found('ord_value_g', { deals, memberSince: addMonths(asOf, -17) })?.state).toBe('NO_DATA');
  });

  it('deals that were not kept: by value, without those that buyers let go, and whether it gets better', () => {
    const deals = [
      ...[100, 110, 120].map((days) => deal(days)),
      deal(130, { outcome: 'BROKEN', valueMinor: 300_000n }),
      ...[10, 20, 30].map((days) => deal(days)),
      deal(15, { outcome: 'LEFT', valueMinor: 900_000n }),
      deal(16, { outcome: 'OPEN' }),
    ];

    expect(value('deal_break', { deals })).toBeCloseTo(33.3333, 3);
    // Three of four, then three of three.
    expect(value('deal_break_trend', { deals })).toBe(25);
  });

  it('backlog: what is yet to be worked over the mean month of the last three', () => {
    const deals = [deal(10, { aheadBps: 5_000 }), deal(40), deal(70), deal(300, { aheadBps: 10_000 })];

    expect(value('backlog_months', { deals })).toBe(1.5);
  });

  it('values of another currency are left out, and said to be', () => {
    const deals = [1, 2, 3, 4, 5].map((days) => deal(days));
    const mixed = [...deals, deal(6, { currency: 'USD', buyerId: 'abroad', valueMinor: 9_999_999n })];

    expect(found('cust_top1', { deals: mixed })).toMatchObject({ value: 100, coverageBps: 8_333 });
  });

  it('use of work centres: level, swings and trend of whole months', () => {
    const usage = months(80, 78, 76, 74, 72, 70, 70, 70, 70, 70, 70);

    expect(value('util_mean', { usage })).toBe(76);
    expect(value('util_trend', { usage })).toBeCloseTo(200 / 76, 3);
    expect(value('util_cv', { usage })).toBe(0.0511);
    expect(found('util_mean', { usage: months(80, null, null, null, 80) })?.state).toBe('NO_DATA');
    const half = usage.map((month) => ({ ...month, cellsMax: 60 }));
    expect(found('util_mean', { usage: half })).toMatchObject({ value: 76, coverageBps: 5_000 });
  });

  it('offers that were taken back unsold within two weeks were not there', () => {
    const offer = (id: string, days: number | null, hasSold = false) => ({
      id,
      publishedOn: addMonths(asOf, -3),
      withdrawnOn: days === null ? null : addDays(addMonths(asOf, -3), days),
      validUntil: asOf,
      hasSold,
    });
    const offers = [offer('a', null), offer('b', 3), offer('c', 3, true), offer('d', 20)];

    expect(value('cap_truth', { offers })).toBe(75);
    const late = offers.map((one) => ({ ...one, publishedOn: addDays(asOf, -5) }));
    expect(found('cap_truth', { offers: late })?.state).toBe('NO_DATA');
  });

  it('requests that fell due: answered or not', () => {
    const asked = [0, 1, 2, 3, 4].map((n) => ({
      id: `r${n}`,
      askedOn: addDays(asOf, -20),
      dueOn: addDays(asOf, n === 4 ? 5 : -5),
      isAnswered: n > 0,
    }));

    expect(found('quote_answer', { asked })?.state).toBe('NO_DATA');
    const more = [...asked, ...asked.slice(0, 2).map((one) => ({ ...one, id: `${one.id} again` }))];
    expect(value('quote_answer', { asked: more })).toBeCloseTo(66.6666, 3);
  });
});

describe('what was not given', () => {
  const deals = [1, 2, 3, 4, 5].map((days) => deal(days));

  it('is told apart from what is not known, and tells not even how much there is', () => {
    const given: Given = { dataGroups: ['PROFILE'], windowMonths: 36 };
    const one = found('cust_top1', { deals }, given);

    expect(one).toMatchObject({
      state: 'NO_CONSENT',
      value: null,
      observations: 0,
      sources: [],
      sourcesSha256: '',
    });
    expect(found('member_years', { deals }, given)?.state).toBe('KNOWN');
  });

  it('includes what looks further back than the consent', () => {
    const given: Given = { dataGroups, windowMonths: 6 };

    expect(found('cust_top1', { deals }, given)?.state).toBe('NO_CONSENT');
    expect(found('backlog_months', { deals }, given)?.state).toBe('KNOWN');
  });
});

describe('evidence', () => {
  it('points at its rows, in whatever order they were read', () => {
    const deals = [1, 2, 3, 4, 5, 6].map((days) => deal(days));
    const [one, turned] = [deals, deals.toReversed()].map((rows) => found('cust_top1', { deals: rows }));

    expect(one?.sources).toHaveLength(5);
    expect(one?.sourcesSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(turned?.sourcesSha256).toBe(one?.sourcesSha256);
    expect(found('cust_top1', { deals: deals.slice(1) })?.sourcesSha256).not.toBe(one?.sourcesSha256);
  });
});
