import type { Building } from './building.ts';
import type { Amounts } from './steps.ts';

/**
 * A set-up and what is made around it, as a plan of whole pieces has them: what is made in a bucket is what fits where all is set up before, less what the
 * set-up takes where it is done in this bucket; and where it is done there, a piece is made there. Tells more of broken answers than hours alone do.
 */
export function addSetupRows(
  { model }: Building,
  { column, done, before }: { column: number; done: number; before: number },
  { top, first }: { top: number; first: number },
): void {
  const none = Number.NEGATIVE_INFINITY;
  const less: [number, number][] = before < 0 ? [] : [[before, first - top]];
  model.row(none, 0, [[column, 1], [done, -first], ...less]);
  if (first >= 1)
    model.row(none, 0, [[done, 1], ...(before < 0 ? [] : [[before, -1] as const]), [column, -1]]);
  // No piece is made beside a set-up here, so none is done here.
  else if (before < 0) model.upper[done] = 0;
  else
    model.row(0, 0, [
      [done, 1],
      [before, -1],
    ]);
}

/** The most that can be started in all when the set-up is done in the best bucket for it. */
export function mostAround({ started, tops, firstTops }: Omit<Amounts, 'most'>): number {
  let [most, after] = [0, 0];
  for (let t = started.length - 1; t >= 0; t--) {
    if ((started[t] as number) < 0) continue;
    most = Math.max(most, (firstTops[t] as number) + after);
    after += tops[t] as number;
  }
  return most;
}
