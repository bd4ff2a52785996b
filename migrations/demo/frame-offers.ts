import { readTable } from './read-table.ts';

/**
 * What shops keep for the maker of E-drives by their frame agreements, at the prices of its order of shafts and without set-up prices: shown to
 * the partner alone, to the exact figure. Amounts are of a week, in the centre's shown unit.
 */
export const frameOffers = readTable(
  ['key', 'center', 'perWeek', 'lot', 'price', 'standards'] as const,
  `
frame-forging       | changzhou-forging/F-1600 | 6480 | 1000 | 4    | -
frame-turning       | wuxi-lead/CNC-T1         | 120  | 8    | 60   | -
frame-hobbing       | changzhou-hobbing/GH-31  | 80   | 16   | 80   | -
frame-hobbing-32    | changzhou-hobbing/GH-32  | 60   | 8    | 105  | -
frame-carburising   | wuxi-carburising/CB-1    | 1800 | 900  | 4.2  | -
frame-carburising-31 | changzhou-hobbing/CB-31 | 1500 | 300  | 4.5  | -
frame-grinding      | suzhou-grinding/GC-2     | 120  | 8    | 75   | IATF-16949
frame-grinding-k1   | kunshan-grinding/GC-K1   | 20   | 8    | 77   | IATF-16949
frame-inspection-2  | suzhou-grinding/QC-2     | 4800 | 200  | 2    | -
`,
);

export type FrameOffer = (typeof frameOffers)[number];
