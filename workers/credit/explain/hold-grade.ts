import { defaultGrade, type Grade, gradeOf, lowestGrade } from '../points/scale.ts';

/** The grade that a firm has, and the one that its last score would have given where that was another. */
export interface HeldGrade {
  readonly grade: string;
  readonly pending: string | null;
}

export interface GradeEvents {
  /** 90 days past due, or unlikely to pay: D at once. */
  readonly isInDefault: boolean;
  /** Something grave has happened: a worse grade does not wait. */
  readonly hasHardEvent: boolean;
}

/** So far past a border a grade changes at once. */
const margin = 10;

/**
 * A grade does not flicker: it changes to the grade whose border the score has passed by ten points or more, or, on the second run in a row on
 * the same side, to the nearer of the two grades that the runs would have given. After a default it begins anew.
 */
export function holdGrade(
  grades: readonly Grade[],
  score: number,
  held: HeldGrade | null,
  events: GradeEvents,
): HeldGrade {
  if (events.isInDefault) return { grade: defaultGrade, pending: null };
  const raw = gradeOf(grades, score);
  if (!held || held.grade === defaultGrade) return { grade: raw, pending: null };
  const rank = (grade: string) =>
    grade === lowestGrade ? grades.length : grades.findIndex((one) => one.grade === grade);
  const at = rank(held.grade);
  const side = Math.sign(rank(raw) - at);
  if (side === 0 || (side > 0 && events.hasHardEvent)) return { grade: raw, pending: null };
  const steps = (grade: string) => Math.max(0, side * (rank(grade) - at));
  const sure = steps(gradeOf(grades, side > 0 ? score + margin - 1 : score - margin));
  const twice = held.pending === null ? 0 : Math.min(steps(held.pending), steps(raw));
  const to = at + side * Math.max(sure, twice);
  const grade = grades[to]?.grade ?? lowestGrade;
  return { grade, pending: grade === raw ? null : raw };
}
