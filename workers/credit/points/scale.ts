/** How log-odds become points: `points` at `odds` good to one bad, `pdo` more for each doubling of the odds. */
export interface Scale {
  readonly points: number;
  readonly odds: number;
  readonly pdo: number;
  /** What is shown never leaves these two; what is stored may. */
  readonly shown: readonly [least: number, most: number];
}

export const houseScale: Scale = { points: 600, odds: 20, pdo: 40, shown: [300, 900] };

/** Points for each unit of ln(odds of a good end). */
export function factorOf({ pdo }: Scale): number {
  return pdo / Math.LN2;
}

/** Points at even odds. */
export function offsetOf(scale: Scale): number {
  return scale.points - factorOf(scale) * Math.log(scale.odds);
}

/** Probability of a bad end within a year that a score stands for, in parts per million. The score is the one number: PD and grade are read from it. */
export function pdPpmOf(scale: Scale, score: number): number {
  return Math.round(1e6 / (1 + Math.exp((score - offsetOf(scale)) / factorOf(scale))));
}

/** A grade begins at `from` points, where the PD is `pdPpmMax` to within half a point. */
export interface Grade {
  readonly grade: string;
  readonly from: number;
  readonly pdPpmMax: number;
}

// Notation of GB/T 22116. C is what lies below; D, in default, is a fact and not a score.
const masterScale = { AAA: 1_000, AA: 2_500, A: 6_000, BBB: 15_000, BB: 35_000, B: 80_000 } as const;
const lowScale = { CCC: 150_000, CC: 250_000 } as const;

/** Grades of the house from the best down, each from the whole point that is nearest to its PD. */
export function gradesOf(scale: Scale): Grade[] {
  return Object.entries({ ...masterScale, ...lowScale }).map(([grade, pdPpmMax]) => {
    const odds = (1e6 - pdPpmMax) / pdPpmMax;
    return { grade, from: Math.round(offsetOf(scale) + factorOf(scale) * Math.log(odds)), pdPpmMax };
  });
}

export const lowestGrade = 'C';
export const defaultGrade = 'D';

export function gradeOf(grades: readonly Grade[], score: number): string {
  return grades.find(({ from }) => score >= from)?.grade ?? lowestGrade;
}

export function shownOf({ shown: [least, most] }: Scale, score: number): number {
  return Math.min(most, Math.max(least, score));
}
