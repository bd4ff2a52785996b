import type { FeatureDefinition, Looked, Observed } from '../feature.ts';
import type { OperatingMonth } from '../firm-records.ts';
import { toFour } from '../measures.ts';
import { between, shareBps } from './deals.ts';

/** Time that machines could run: planned stops are nobody's loss. */
export const busyMs = ({ runMs, idleMs, downMs }: OperatingMonth): number => runMs + idleMs + downMs;
export const made = ({ good, scrap }: OperatingMonth): number => good + scrap;

/** Whole months of a window in which machines told of at least a third of the days of work centres. */
function toldMonths({ records, from, until }: Looked): OperatingMonth[] {
  return records.operating.filter(({ month, cells, cellsMax }) => {
    return between(month, from, until) && cells > 0 && 3 * cells >= cellsMax;
  });
}

const honesty = ['SIMULATED', 'IMPORTED', 'MEASURED'] as const;

/** The worst source of all months stands for the figure: one simulated month makes it simulated. */
function ofMonths(value: number | null, months: readonly OperatingMonth[], wanted: number): Observed | null {
  if (value === null || !Number.isFinite(value)) return null;
  const sum = (of: 'cells' | 'cellsMax') => months.reduce((all, one) => all + one[of], 0);
  const seen = Math.min(10_000, shareBps(sum('cells'), sum('cellsMax')));
  return {
    value: toFour(value),
    observations: months.length,
    coverageBps: Math.floor((seen * Math.min(months.length, wanted)) / wanted),
    sources: months.map(({ month }) => month),
    source: honesty.find((one) => months.some(({ source }) => source === one)) ?? 'MEASURED',
  };
}

const sumOf = (months: readonly OperatingMonth[], of: (month: OperatingMonth) => number) =>
  months.reduce((sum, month) => sum + of(month), 0);

const share = (part: number, whole: number) => (whole === 0 ? null : (100 * part) / whole);

/** Availability × performance × quality of the sums; only months in which each piece had a planned time. */
function oee(looked: Looked): Observed | null {
  const months = toldMonths(looked).filter((one) => one.untimed === 0 && made(one) > 0 && busyMs(one) > 0);
  const whole = sumOf(months, busyMs) * sumOf(months, made);
  return ofMonths(
    share(sumOf(months, ({ idealMs }) => idealMs) * sumOf(months, ({ good }) => good), whole),
    months,
    2,
  );
}

function ofTime(part: 'runMs' | 'downMs', wanted: number) {
  return (looked: Looked) => {
    const months = toldMonths(looked).filter((one) => busyMs(one) > 0);
    return ofMonths(
      share(
        sumOf(months, (one) => one[part]),
        sumOf(months, busyMs),
      ),
      months,
      wanted,
    );
  };
}

const withEnergy = (looked: Looked) => toldMonths(looked).filter(({ energyWh }) => energyWh > 0);

/** The last three whole months against the month of most power. */
function energyUse(looked: Looked): Observed | null {
  const months = withEnergy(looked);
  const latest = months.slice(-3);
  const peak = Math.max(...months.map(({ energyWh }) => energyWh));
  return ofMonths(
    share(
      sumOf(latest, ({ energyWh }) => energyWh),
      latest.length * peak,
    ),
    months,
    11,
  );
}

/** Power for a piece in the last three whole months against the months before. */
function energyPerPiece(looked: Looked): Observed | null {
  const months = withEnergy(looked).filter((one) => made(one) > 0);
  const [before, latest] = [months.slice(0, -3), months.slice(-3)];
  if (before.length < 3) return null;
  const perPiece = (of: readonly OperatingMonth[]) => sumOf(of, ({ energyWh }) => energyWh) / sumOf(of, made);
  return ofMonths(100 * (perPiece(latest) / perPiece(before) - 1), months, 11);
}

/** What machines and meters tell: shared by a group of its own, and missing without harm. */
export const machineFeatures: readonly FeatureDefinition[] = [
  {
    id: 'run_share',
    group: 'OPERATING',
    windowMonths: 6,
    observationsMin: 3,
    formula: {
      zh: '最近 6 个月内各完整月：运行时间 / (运行 + 待机 + 停机)，计划停机不计。',
      en: 'Whole months of the last 6: time run / (run + idle + down). Planned stops do not count.',
    },
    observe: ofTime('runMs', 5),
  },
  {
    id: 'oee',
    group: 'OPERATING',
    windowMonths: 3,
    observationsMin: 2,
    formula: {
      zh: '最近 3 个月内各完整月：时间开动率 × 性能开动率 × 合格率（ISO 22400-2）；须每件都有计划节拍。',
      en: 'Whole months of the last 3: availability × effectiveness × quality (ISO 22400-2), where each piece has a planned run time.',
    },
    observe: oee,
  },
  {
    id: 'downtime_unpl',
    group: 'OPERATING',
    windowMonths: 3,
    observationsMin: 2,
    formula: {
      zh: '最近 3 个月内各完整月：非计划停机时间 / (运行 + 待机 + 停机)。',
      en: 'Whole months of the last 3: unplanned stops / (run + idle + down).',
    },
    observe: ofTime('downMs', 2),
  },
  {
    id: 'kwh_util',
    group: 'OPERATING',
    windowMonths: 12,
    observationsMin: 6,
    formula: {
      zh: '最近 3 个完整月的月均用电量 / 12 个月内用电最多月份的用电量。',
      en: 'Mean power of the last 3 whole months / the month of most power within 12.',
    },
    observe: energyUse,
  },
  {
    id: 'kwh_piece_g',
    group: 'OPERATING',
    windowMonths: 12,
    observationsMin: 6,
    formula: {
      zh: '最近 3 个完整月的单件电耗 / 12 个月内之前各月的单件电耗 − 1。',
      en: 'Energy for a piece in the last 3 whole months / in the months before, within 12, − 1.',
    },
    observe: energyPerPiece,
  },
];
