import { problem, type UserError } from '../kernel/refusal.ts';

/** As much of a step as the shape of a routing depends on. */
export interface RoutedStep {
  readonly code: string;
  readonly successors: readonly { readonly code: string; readonly per: number }[];
}

export const stepsMax = 60;

/**
 * What is wrong with the ways through a routing, each at the row that is to blame: STEP_TWICE, SUCCESSOR_MISSING for one that is named
 * and does not exist, SUCCESSOR_TWICE, ROUTING_CYCLE for every step that comes after itself, ROUTING_ENDS for each step beyond the first
 * that nothing follows: a routing ends in one step.
 */
export function shapeProblems(steps: readonly RoutedStep[]): UserError[] {
  const found: UserError[] = [];
  const codes = steps.map(({ code }) => code);
  steps.forEach(({ code, successors }, row) => {
    if (codes.indexOf(code) !== row)
      found.push(
        problem({
          code: 'STEP_TWICE',
          message: 'Each code once.',
          path: ['steps', String(row), 'code'],
          params: { step: code },
        }),
      );
    successors.forEach((next, at) => {
      const path = ['steps', String(row), 'successors', String(at), 'code'];
      const params = { step: code, successor: next.code };
      if (!codes.includes(next.code))
        found.push(problem({ code: 'SUCCESSOR_MISSING', message: 'No step has this code.', path, params }));
      else if (successors.findIndex((other) => other.code === next.code) !== at)
        found.push(problem({ code: 'SUCCESSOR_TWICE', message: 'Each successor once.', path, params }));
    });
  });
  // Where a step is missing or doubled, ways and ends would be told wrongly.
  return found.length > 0 ? found : [...cycleProblems(steps), ...endProblems(steps)];
}

function cycleProblems(steps: readonly RoutedStep[]): UserError[] {
  const looped = inCycle(steps);
  return steps.flatMap(({ code }, row) =>
    looped.has(code)
      ? [
          problem({
            code: 'ROUTING_CYCLE',
            message: 'This step comes after itself.',
            path: ['steps', String(row), 'successors'],
            params: { step: code },
          }),
        ]
      : [],
  );
}

/** Steps on a cycle: those that can be reached from themselves. */
function inCycle(steps: readonly RoutedStep[]): Set<string> {
  const next = new Map(steps.map(({ code, successors }) => [code, successors.map((one) => one.code)]));
  const reaches = (from: string): boolean => {
    const seen = new Set<string>();
    const open = [...(next.get(from) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === from) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(next.get(at) ?? []));
    }
    return false;
  };
  return new Set(steps.map(({ code }) => code).filter(reaches));
}

function endProblems(steps: readonly RoutedStep[]): UserError[] {
  const ends = steps.flatMap(({ successors }, row) => (successors.length === 0 ? [row] : []));
  return ends.slice(1).map((row) =>
    problem({
      code: 'ROUTING_ENDS',
      message: 'A routing ends in one step; nothing follows this one either.',
      path: ['steps', String(row), 'successors'],
      params: { step: steps[row]?.code ?? '' },
    }),
  );
}
