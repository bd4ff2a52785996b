import { addDays, addMonths } from '../../../kernel/calendar/plain-date.ts';
import type { FeatureDefinition, Looked, Observed } from '../feature.ts';
import type { UsageMonth } from '../firm-records.ts';
import { mean, percentOf, theilSen, toFour, variation } from '../measures.ts';
import { between, shareBps } from './deals.ts';

type Known = UsageMonth & { readonly usedPercent: number };

/** Whole months of a window that say something: hours on at least a third of the days of its work centres. */
function knownMonths({ records, from, until }: Looked): Known[] {
  return records.usage.filter(
    (one): one is Known =>
      one.usedPercent !== null && between(one.month, from, until) && 3 * one.cells >= one.cellsMax,
  );
}

function ofMonths(value: number | null, months: readonly Known[], wanted: number): Observed | null {
  if (value === null) return null;
  const cells = months.reduce((sum, one) => sum + one.cells, 0);
  const seen = shareBps(
    cells,
    months.reduce((sum, one) => sum + one.cellsMax, 0),
  );
  return {
    value: toFour(value),
    observations: months.length,
    coverageBps: Math.floor((Math.min(seen, 10_000) * Math.min(months.length, wanted)) / wanted),
    sources: months.map(({ month }) => month),
    source: months.some(({ isImported }) => isImported) ? 'IMPORTED' : 'DECLARED',
  };
}

const used = (months: readonly Known[]) => months.map(({ usedPercent }) => usedPercent);
const monthNumber = (month: string) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7));

function slope(looked: Looked): Observed | null {
  const months = knownMonths(looked);
  const found = theilSen(months.map((one) => ({ at: monthNumber(one.month), value: one.usedPercent })));
  const level = months.length === 0 ? 0 : mean(used(months));
  return ofMonths(found === null || level === 0 ? null : (100 * found) / level, months, 5);
}

/** Offers taken back without a sale within two weeks of having been published: hours that were shown and were not there. */
function truth({ records, from, until }: Looked): Observed | null {
  const judged = records.offers.filter(({ publishedOn }) => between(publishedOn, from, addMonths(until, -1)));
  const untrue = judged.filter(
    ({ publishedOn, withdrawnOn, hasSold }) =>
      !hasSold && withdrawnOn !== null && withdrawnOn < addDays(publishedOn, 14),
  );
  const kept = percentOf(BigInt(judged.length - untrue.length), BigInt(judged.length));
  if (kept === null) return null;
  return {
    value: kept,
    observations: judged.length,
    coverageBps: 10_000,
    sources: judged.map(({ id }) => id),
    source: 'MEASURED',
  };
}

/** How the firm uses what it has, and whether what it offers is there. */
export const capacityFeatures: readonly FeatureDefinition[] = [
  {
    id: 'util_mean',
    group: 'CAPACITY',
    windowMonths: 6,
    observationsMin: 3,
    formula: {
      zh: '最近 6 个完整月内，各加工中心每日已用 / 总产能的平均值。',
      en: 'Mean of used / total over work centres and days of the last 6 whole months.',
    },
    observe: (looked) => {
      const months = knownMonths(looked);
      return ofMonths(months.length === 0 ? null : mean(used(months)), months, 5);
    },
  },
  {
    id: 'util_cv',
    group: 'CAPACITY',
    windowMonths: 12,
    observationsMin: 6,
    formula: {
      zh: '12 个月内月度利用率的标准差 / 均值。',
      en: 'Deviation / mean of the monthly utilisation of 12 months.',
    },
    observe: (looked) => {
      const months = knownMonths(looked);
      return ofMonths(months.length === 0 ? null : variation(used(months)), months, 11);
    },
  },
  {
    id: 'util_trend',
    group: 'CAPACITY',
    windowMonths: 6,
    observationsMin: 4,
    formula: {
      zh: '6 个月内月度利用率的 Theil-Sen 斜率 / 均值。',
      en: 'Theil–Sen slope of the monthly utilisation of 6 months / its mean.',
    },
    observe: slope,
  },
  {
    id: 'cap_truth',
    group: 'CAPACITY',
    windowMonths: 12,
    observationsMin: 3,
    formula: {
      zh: '12 个月内发布的产能中，未在两周内未成交即撤下的比例。最近一个月发布的不计。',
      en: 'Of the offers published in 12 months, those not taken back unsold within two weeks. Those of the last month do not count yet.',
    },
    observe: truth,
  },
];
