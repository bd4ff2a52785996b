import { addMonths } from '../../../kernel/calendar/plain-date.ts';
import type { FeatureDefinition, Looked } from '../feature.ts';
import type { Deal } from '../firm-records.ts';
import { percentOf, toFour } from '../measures.ts';
import { between, keptIn, mainCurrency, ofDeals, shareBps, sumOf } from './deals.ts';

/** Value by buyer, the largest first. */
function byBuyer(deals: readonly Deal[]): bigint[] {
  return [...Map.groupBy(deals, ({ buyerId }) => buyerId).values()]
    .map(sumOf)
    .sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
}

function growth({ records, until }: Looked) {
  const now = keptIn(records, addMonths(until, -6), until);
  const before = keptIn(records, addMonths(until, -18), addMonths(until, -12));
  const whole = sumOf(before.deals);
  // A year ago the firm must have been here.
  if (records.memberSince > addMonths(until, -18) || whole === 0n) return null;
  const change = percentOf(sumOf(now.deals) - whole, whole);
  return ofDeals(change, [...now.deals, ...before.deals], Math.min(now.coverageBps, before.coverageBps));
}

function hhi({ records, from, until }: Looked) {
  const { deals, coverageBps } = keptIn(records, from, until);
  const whole = sumOf(deals);
  if (whole === 0n) return null;
  const squares = byBuyer(deals).map((value) => ((percentOf(value, whole) ?? 0) / 100) ** 2);
  return ofDeals(toFour(squares.reduce((sum, square) => sum + square, 0)), deals, coverageBps);
}

function largest({ records, from, until }: Looked) {
  const { deals, coverageBps } = keptIn(records, from, until);
  return ofDeals(percentOf(byBuyer(deals)[0] ?? 0n, sumOf(deals)), deals, coverageBps);
}

function repeat({ records, from, until }: Looked) {
  const half = addMonths(until, -6);
  if (records.memberSince > from) return null;
  const before = new Set(keptIn(records, from, half).deals.map(({ buyerId }) => buyerId));
  const { deals, coverageBps } = keptIn(records, half, until);
  const again = deals.filter(({ buyerId }) => before.has(buyerId));
  return ofDeals(percentOf(sumOf(again), sumOf(deals)), deals, coverageBps);
}

/** Open value over the mean month of the last three. */
function backlog({ records, from, until }: Looked) {
  const { deals } = keptIn(records, from, until);
  const currency = mainCurrency(records);
  const open = records.deals.filter((deal) => deal.outcome === 'KEPT' && deal.aheadBps > 0);
  const counted = open.filter((deal) => deal.currency === currency);
  const ahead = counted.reduce((sum, deal) => sum + (deal.valueMinor * BigInt(deal.aheadBps)) / 10_000n, 0n);
  const quarter = sumOf(deals);
  const months = percentOf(3n * ahead, quarter);
  const rows = [...new Set([...deals, ...counted])];
  return ofDeals(
    months === null ? null : toFour(months / 100),
    rows,
    shareBps(counted.length, open.length) || 10_000,
  );
}

/** Deals that the firm had to answer for: kept, or declined or left to lapse by itself. */
const answered = ({ records }: Looked, from: Looked['from'], until: Looked['until']) =>
  records.deals.filter(
    ({ outcome, askedOn }) => (outcome === 'KEPT' || outcome === 'BROKEN') && between(askedOn, from, until),
  );

const brokenPercent = (deals: readonly Deal[]) =>
  percentOf(BigInt(deals.filter(({ outcome }) => outcome === 'BROKEN').length), BigInt(deals.length));

function broken(looked: Looked) {
  const all = answered(looked, looked.from, looked.until);
  const currency = mainCurrency(looked.records);
  const deals = all.filter((deal) => deal.currency === currency);
  const value = percentOf(sumOf(deals.filter(({ outcome }) => outcome === 'BROKEN')), sumOf(deals));
  return ofDeals(value, deals, shareBps(deals.length, all.length));
}

function keptTrend(looked: Looked) {
  const half = addMonths(looked.until, -3);
  const [before, now] = [answered(looked, looked.from, half), answered(looked, half, looked.until)];
  if (before.length < 3 || now.length < 3) return null;
  const change = (brokenPercent(before) ?? 0) - (brokenPercent(now) ?? 0);
  return ofDeals(toFour(change), [...before, ...now], 10_000);
}

/** What the firm sold, and how it kept it. */
export const orderFeatures: readonly FeatureDefinition[] = [
  {
    id: 'ord_value_g',
    group: 'ORDERS',
    windowMonths: 18,
    observationsMin: 6,
    formula: {
      zh: '最近 6 个月成交额 / 上年同期 6 个月成交额 − 1。',
      en: 'Value of deals of the last 6 months / of the same 6 months a year before − 1.',
    },
    observe: growth,
  },
  {
    id: 'cust_hhi',
    group: 'ORDERS',
    windowMonths: 12,
    observationsMin: 5,
    formula: {
      zh: '12 个月内各客户成交额占比的平方和，0 至 1。',
      en: 'Sum of the squared shares of customers in the value of 12 months, 0 to 1.',
    },
    observe: hhi,
  },
  {
    id: 'cust_top1',
    group: 'ORDERS',
    windowMonths: 12,
    observationsMin: 5,
    formula: {
      zh: '12 个月内最大客户占成交额的比例。',
      en: 'Share of the largest customer in the value of 12 months.',
    },
    observe: largest,
  },
  {
    id: 'repeat_rate',
    group: 'ORDERS',
    windowMonths: 12,
    observationsMin: 5,
    formula: {
      zh: '最近 6 个月成交额中，来自之前 6 个月已成交客户的比例。',
      en: 'Of the value of the last 6 months, the share from customers of the 6 months before.',
    },
    observe: repeat,
  },
  {
    id: 'backlog_months',
    group: 'ORDERS',
    windowMonths: 3,
    observationsMin: 3,
    formula: {
      zh: '尚未执行的成交额 / 最近 3 个月的月均成交额。',
      en: 'Value of deals that is yet to be worked / the mean month of the last 3.',
    },
    observe: backlog,
  },
  {
    id: 'deal_break',
    group: 'RELIABILITY',
    windowMonths: 12,
    observationsMin: 5,
    formula: {
      zh: '12 个月内须由本企业兑现的占用中，被拒绝或逾期未答复的金额比例。买方自行放弃的不计。',
      en: 'Of the value of holds that were the firm’s to keep in 12 months, what it declined or left unanswered. What buyers let go does not count.',
    },
    observe: broken,
  },
  {
    id: 'deal_break_trend',
    group: 'RELIABILITY',
    windowMonths: 6,
    observationsMin: 6,
    formula: {
      zh: '最近 3 个月的兑现率 − 之前 3 个月的兑现率（按笔数）。',
      en: 'Share of deals kept in the last 3 months − in the 3 months before, by number.',
    },
    observe: keptTrend,
  },
];
