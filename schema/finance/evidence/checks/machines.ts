import { addMonths } from '../../../kernel/calendar/plain-date.ts';
import { made } from '../features/machines.ts';
import type { FirmRecords, OperatingMonth } from '../firm-records.ts';
import { median, toFour } from '../measures.ts';
import type { CheckDefinition } from './check.ts';

const monthsMin = 6;
/** Months that are nearly alike have next to no deviation: a tenth of log-energy at least is taken for it. */
const spreadMin = 0.1;

/**
 * Slope of log-energy on log-output, by repeated medians (Siegel 1982), which a third of made-up months does not turn; between a meter that never moves and
 * one that follows every piece.
 */
function slopeOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  const slopes = points.flatMap((one) => {
    const toOthers = points.flatMap((other) => {
      const run = other.x - one.x;
      return Math.abs(run) < 0.02 ? [] : [(other.y - one.y) / run];
    });
    return toOthers.length === 0 ? [] : [median(toOthers)];
  });
  return slopes.length === 0 ? 0.5 : Math.min(1, Math.max(0, median(slopes)));
}

/**
 * Pieces that the power does not carry: energy of a month far below what the firm's own months say of so much output. Too much power for little
 * output is waste or weather, and no sign of made-up pieces. Twice is found; once, where half the usual output had less than a quarter of the usual power.
 */
function energyAgainstOutput({ operating, asOf }: FirmRecords) {
  const months = operating.filter(
    (one) => one.month >= addMonths(asOf, -12) && one.energyWh > 0 && made(one) > 0,
  );
  if (months.length < monthsMin) return null;
  const points = months.map((one) => ({ one, x: Math.log(made(one)), y: Math.log(one.energyWh) }));
  const slope = slopeOf(points);
  const rests = points.map(({ x, y }) => y - slope * x);
  const middle = median(rests);
  const spread = Math.max(1.4826 * median(rests.map((rest) => Math.abs(rest - middle))), spreadMin);
  const low = points.filter((_, at) => (rests[at] ?? middle) - middle < -3 * spread).map(({ one }) => one);
  const dark = months.filter((one) => isDark(one, months));
  const worst = Math.min(...rests) - middle;
  return {
    isFound: low.length >= 2 || dark.length > 0,
    facts: [
      ['months', new Set([...low, ...dark]).size] as const,
      ['shortPercent', toFour(Math.max(0, 100 * (1 - Math.exp(worst))))] as const,
    ],
    sources: [...low, ...dark].map(({ month }) => month),
  };
}

function isDark(one: OperatingMonth, months: readonly OperatingMonth[]): boolean {
  const usual = (of: (month: OperatingMonth) => number) => median(months.map(of));
  return 2 * made(one) >= usual(made) && 4 * one.energyWh < usual(({ energyWh }) => energyWh);
}

/** Pieces that the machines had no time for: planned run time of what was made against the time that they ran. */
function timeAgainstOutput({ operating, asOf }: FirmRecords) {
  const months = operating.filter(
    (one) => one.month >= addMonths(asOf, -6) && one.runMs > 0 && one.idealMs > 0,
  );
  if (months.length < 2) return null;
  const beyond = months.filter((one) => one.idealMs > 1.15 * one.runMs);
  const most = Math.max(...months.map((one) => (100 * one.idealMs) / one.runMs));
  return {
    isFound: beyond.length >= 2,
    facts: [['months', beyond.length] as const, ['ratePercent', toFour(most)] as const],
    sources: beyond.map(({ month }) => month),
  };
}

/** Whether power, time and output of machines agree with each other. */
export const machineChecks: readonly CheckDefinition[] = [
  {
    check: 'ENERGY_OUTPUT',
    group: 'OPERATING',
    windowMonths: 12,
    factorBps: 7_000,
    judge: energyAgainstOutput,
  },
  { check: 'TIME_OUTPUT', group: 'OPERATING', windowMonths: 6, factorBps: 8_000, judge: timeAgainstOutput },
];
