import type { Guide, Words } from '../explain/feature-guide.ts';
import { type HeldGrade, holdGrade } from '../explain/hold-grade.ts';
import type { PointsModel } from '../points/model.ts';
import { gradeOf } from '../points/scale.ts';
import { type Row, scoreRow } from '../points/score-row.ts';
import { type Bundle, bundlesOf } from './bundles.ts';
import { type Bounds, type Found, leastEffort, mostPoints } from './least-effort.ts';
import { type Move, movesOf } from './moves.ts';

/** A way to a better grade. Every figure that is not named stays where it is. */
export interface Plan {
  readonly kind: 'LEAST_EFFORT' | 'SOONEST' | 'OTHER_LEVERS';
  readonly moves: readonly Move[];
  readonly gain: number;
  readonly score: number;
  readonly grade: string;
  /** Days of work. */
  readonly effort: number;
  /** Until all of it stands in the figures. */
  readonly weeks: number;
  /** How many runs at that score until the grade is held: 2 where it is less than ten points past the border. */
  readonly runs: 1 | 2;
}

export interface Advice {
  /** Null where there is no better grade. */
  readonly target: string | null;
  readonly needed: number;
  /** The most that all levers together would bring. */
  readonly possible: number;
  /** At most three, each of which leaves alone at least one figure of every other before it. None where the grade cannot be reached. */
  readonly plans: readonly Plan[];
}

export const notAPromise: Words = {
  zh: '以上为按现行评分卡测算的可行方案，不是授信承诺；投入与时间为估计值。',
  en: 'Ways that the present card would count so: no promise of credit. Efforts and times are estimates.',
};

/** Exact plans to `target`, or to the next better grade, by what the firm can change itself. Pure: the same row gives the same plans. */
export function advise(
  model: PointsModel,
  guide: Guide,
  row: Row,
  held: HeldGrade | null,
  target?: string,
): Advice {
  const { score } = scoreRow(model, row);
  const at = model.grades.findIndex(({ grade }) => grade === (target ?? gradeOf(model.grades, score)));
  // The lowest grade has no line of its own: the next is the last that has one.
  const goal = target === undefined ? model.grades.at(at < 0 ? -1 : at - 1) : model.grades[at];
  if (!goal || (target === undefined && at === 0)) return { target: null, needed: 0, possible: 0, plans: [] };
  const needed = Math.max(0, goal.from - score);
  const choices = bundlesOf(movesOf(model, guide, row), guide);
  const finish = (kind: Plan['kind'], found: Found): Plan => ({
    kind,
    ...pick(found),
    score: score + found.gain,
    grade: gradeOf(model.grades, score + found.gain),
    runs: runsOf(model, score + found.gain, held, goal.grade),
  });
  return {
    target: goal.grade,
    needed,
    possible: mostPoints(choices),
    plans: needed === 0 ? [] : threeWays(choices, needed).map(([kind, found]) => finish(kind, found)),
  };
}

function pick({ moves, gain, effort, weeks }: Found) {
  return { moves, gain, effort, weeks };
}

/** The row after the plan. */
export function applied(row: Row, { moves }: Pick<Plan, 'moves'>): Row {
  return { ...row, ...Object.fromEntries(moves.map(({ feature, to }) => [feature, to])) };
}

function runsOf({ grades }: PointsModel, score: number, held: HeldGrade | null, target: string): 1 | 2 {
  const rank = (grade: string) =>
    (grades.findIndex((one) => one.grade === grade) + grades.length + 1) % (grades.length + 1);
  const { grade } = holdGrade(grades, score, held, { isInDefault: false, hasHardEvent: false });
  return rank(grade) <= rank(target) ? 1 : 2;
}

function threeWays(choices: readonly (readonly Bundle[])[], needed: number): [Plan['kind'], Found][] {
  const first = least(choices, needed, [new Set()]);
  if (!first) return [];
  const second = soonest(choices, needed, escapes([first]));
  const third = least(choices, needed, escapes(second ? [first, second] : [first]));
  return [
    ['LEAST_EFFORT', first],
    ...(second ? [['SOONEST', second] as [Plan['kind'], Found]] : []),
    ...(second && third ? [['OTHER_LEVERS', third] as [Plan['kind'], Found]] : []),
  ];
}

/** Every smallest set of figures to leave alone so that a plan differs from each of these by one. */
function escapes(plans: readonly Found[]): ReadonlySet<string>[] {
  const sets = plans.reduce<string[][]>(
    (found, { moves }) =>
      found.flatMap((names) =>
        moves.some(({ feature }) => names.includes(feature))
          ? [names]
          : moves.map(({ feature }) => [...names, feature]),
      ),
    [[]],
  );
  return [...new Map(sets.map((names) => [names.toSorted().join('\n'), new Set(names)])).values()];
}

/** Of least effort; of those with as little, the soonest. */
function least(
  choices: readonly (readonly Bundle[])[],
  needed: number,
  bans: readonly ReadonlySet<string>[],
): Found | null {
  const found = bans.flatMap(
    (without) => leastEffort(choices, needed, { weeksMax: Number.POSITIVE_INFINITY, without }) ?? [],
  );
  const cost = Math.min(...found.map((one) => one.cost));
  if (found.length === 0) return null;
  return firstWeek(choices, bans, (bounds) => {
    const one = leastEffort(choices, needed, bounds);
    return one?.cost === cost ? one : null;
  });
}

/** In the fewest weeks; of those as soon, with least effort. */
function soonest(
  choices: readonly (readonly Bundle[])[],
  needed: number,
  bans: readonly ReadonlySet<string>[],
): Found | null {
  return firstWeek(choices, bans, (bounds) => leastEffort(choices, needed, bounds));
}

/** The fewest weeks in which anything is found, by halving: what can be done in fewer can be done in more. The cheapest of what is found there. */
function firstWeek(
  choices: readonly (readonly Bundle[])[],
  bans: readonly ReadonlySet<string>[],
  find: (bounds: Bounds) => Found | null,
): Found | null {
  const weeks = [...new Set(choices.flat().map((one) => one.weeks))].sort((a, b) => a - b);
  const within = (weeksMax: number) =>
    bans.flatMap((without) => find({ weeksMax, without }) ?? []).sort((a, b) => a.cost - b.cost)[0] ?? null;
  let [low, high] = [0, weeks.length - 1];
  let best = high < 0 ? null : within(weeks[high] as number);
  while (best && low < high) {
    const middle = (low + high) >>> 1;
    const found = within(weeks[middle] as number);
    if (found) [best, high] = [found, middle];
    else low = middle + 1;
  }
  return best;
}
