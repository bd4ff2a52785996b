import type { FeatureGuide } from '../explain/feature-guide.ts';

/** One figure of a card of experts: its weight, and how good each range is. */
export interface ExpertFeature {
  readonly name: string;
  readonly view: FeatureGuide['view'];
  /** Per thousand of the whole card. */
  readonly weight: number;
  readonly edges: readonly number[];
  /** How good each range is, per thousand; 500 is what is assumed where nothing is known. One more than edges. */
  readonly merits: readonly number[];
}

/**
 * What machines and meters tell, on top of the thousand: 200 more, which nobody has to have. Too much of the time run is as unusual as too little; power for
 * a piece that falls by a third is as odd as power that rises by it.
 */
export const machineExtras = (): readonly ExpertFeature[] =>
  of('A', [
    ['run_share', 50, [40, 55, 70, 95], [0, 350, 700, 1_000, 800]],
    ['oee', 50, [35, 50, 65, 95], [0, 400, 700, 1_000, 700]],
    ['downtime_unpl', 40, [3, 6, 10, 20], [1_000, 750, 500, 250, 0]],
    ['kwh_util', 30, [30, 50, 70], [0, 400, 700, 1_000]],
    ['kwh_piece_g', 30, [-30, -3, 3, 10, 30], [600, 1_000, 750, 500, 250, 0]],
  ]);

type Line = readonly [name: string, weight: number, edges: readonly number[], merits: readonly number[]];

const of = (view: FeatureGuide['view'], lines: readonly Line[]): ExpertFeature[] =>
  lines.map(([name, weight, edges, merits]) => ({ name, view, weight, edges, merits }));

/**
 * Willingness 300, ability 400, performance 300. Edges are our judgement of what is usual in contract machining: quartiles of peers take their place
 * once thirty firms alike share data. Growth and backlog are bad at both ends.
 */
export const expertFeatures: readonly ExpertFeature[] = [
  ...of('W', [
    ['cap_truth', 140, [60, 80, 95], [0, 300, 700, 1_000]],
    ['quote_answer', 100, [40, 70, 90], [100, 400, 700, 1_000]],
    ['verified_years', 60, [0.5, 2], [450, 700, 1_000]],
  ]),
  ...of('A', [
    ['util_mean', 90, [40, 60, 75, 95], [0, 300, 700, 1_000, 800]],
    ['util_cv', 50, [0.1, 0.2, 0.35], [1_000, 700, 350, 0]],
    ['util_trend', 50, [-5, -1, 1], [0, 350, 700, 1_000]],
    ['ord_value_g', 50, [-30, 0, 40, 100], [0, 400, 1_000, 800, 400]],
    ['cust_top1', 60, [25, 40, 60], [1_000, 700, 350, 0]],
    ['cust_hhi', 40, [0.15, 0.25, 0.45], [1_000, 700, 350, 0]],
    ['backlog_months', 30, [0.5, 1.5, 6], [100, 600, 1_000, 400]],
    ['member_years', 30, [0.5, 2, 5], [300, 600, 800, 1_000]],
  ]),
  ...of('P', [
    ['deal_break', 160, [2, 5, 10, 20], [1_000, 750, 500, 200, 0]],
    ['deal_break_trend', 50, [-10, -2, 2], [0, 350, 700, 1_000]],
    ['repeat_rate', 90, [20, 40, 65], [150, 450, 750, 1_000]],
  ]),
];
