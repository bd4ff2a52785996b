import { type Problem, problem } from '../kernel/refusal.ts';

export const viewLimits = { name: 60, query: 2000, perList: 50 } as const;

/** What belongs to a moment and not to a view: the page that was open, the row that was chosen. */
const passing = new Set(['after', 'before', 'cell', 'line', 'view', 'viewProblem']);

/** A view's query in one order, without what belongs to a moment: equal views are equal texts. */
export function queryOfView(address: string): string {
  const params = [...new URLSearchParams(address.replace(/^\?/, ''))];
  const kept = params.filter(([name, value]) => !passing.has(name) && value !== '');
  return new URLSearchParams(
    kept.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  ).toString();
}

export function nameProblems(name: string): Problem[] {
  const fits = name.length >= 1 && name.length <= viewLimits.name && !/\p{Cc}/u.test(name);
  if (fits) return [];
  return [
    problem({
      code: 'VIEW_NAME',
      message: 'A name of 1 to 60 characters.',
      path: ['name'],
      params: { longest: viewLimits.name },
    }),
  ];
}
