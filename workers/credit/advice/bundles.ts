import type { Guide } from '../explain/feature-guide.ts';
import type { Move } from './moves.ts';

/** Moves that are made together, and what they come to. */
export interface Bundle {
  readonly moves: readonly Move[];
  readonly gain: number;
  readonly effort: number;
  readonly weeks: number;
}

const bundlesMax = 10_000;

/**
 * Choices that do not bear on each other: figures that must move together become one choice among all their combinations that are allowed. Only
 * what brings points is kept: doing nothing is always free.
 */
export function bundlesOf(moves: readonly (readonly Move[])[], guide: Guide): Bundle[][] {
  return circlesOf(moves, guide)
    .map((circle) => combinations(circle).filter((chosen) => holdsTogether(chosen, moves, guide)))
    .map((all) => all.map(bundle).filter(({ gain }) => gain > 0))
    .filter((all) => all.length > 0);
}

export function bundle(moves: readonly Move[]): Bundle {
  return {
    moves,
    gain: moves.reduce((sum, { gain }) => sum + gain, 0),
    effort: moves.reduce((sum, { effort }) => sum + effort, 0),
    weeks: moves.reduce((most, { weeks }) => Math.max(most, weeks), 0),
  };
}

/** Where one of two figures that go together moves, the other does, if there is anything that it can do. */
export function holdsTogether(
  chosen: readonly Move[],
  moves: readonly (readonly Move[])[],
  guide: Guide,
): boolean {
  const moved = new Set(chosen.map(({ feature }) => feature));
  const canMove = new Set(moves.map(([first]) => first?.feature));
  return chosen.every(({ feature }) =>
    (guide[feature]?.lever?.together ?? []).every((other) => moved.has(other) || !canMove.has(other)),
  );
}

/** Figures that bear on each other, directly or through others. */
function circlesOf(moves: readonly (readonly Move[])[], guide: Guide): (readonly Move[])[][] {
  const nameOf = (one: readonly Move[]) => one[0]?.feature ?? '';
  const circles: (readonly Move[])[][] = [];
  for (const one of moves) {
    const isNear = (other: readonly Move[]) =>
      guide[nameOf(one)]?.lever?.together?.includes(nameOf(other)) ||
      guide[nameOf(other)]?.lever?.together?.includes(nameOf(one));
    const near = circles.filter((circle) => circle.some(isNear));
    for (const circle of near) circles.splice(circles.indexOf(circle), 1);
    circles.push([...near.flat(), one]);
  }
  return circles;
}

function combinations(circle: readonly (readonly Move[])[]): Move[][] {
  const count = circle.reduce((product, moves) => product * (moves.length + 1), 1);
  if (count > bundlesMax) throw new RangeError(`${circle.length} figures that move together are too many.`);
  return circle.reduce<Move[][]>(
    (found, moves) => found.flatMap((chosen) => [chosen, ...moves.map((move) => [...chosen, move])]),
    [[]],
  );
}
