import { problem, type UserError } from '../../kernel/refusal.ts';
import type { ConsentGiveInput } from './consent-input.ts';

type Terms = Pick<ConsentGiveInput, 'dataGroups' | 'windowMonths' | 'validDays' | 'reconfirmDays'>;

/** The least and the most of each number of a consent. */
export const termRanges = {
  windowMonths: [1, 36],
  validDays: [1, 730],
  reconfirmDays: [30, 180],
} as const;

/** Everything that is wrong with the terms of a consent, each at its field: MISSING, OUT_OF_RANGE. */
export function termProblems(terms: Terms): UserError[] {
  const found: UserError[] = [];
  if (terms.dataGroups.length === 0)
    found.push(problem({ code: 'MISSING', message: 'Name at least one group.', path: ['dataGroups'] }));
  for (const name of Object.keys(termRanges) as (keyof typeof termRanges)[]) {
    const [least, most] = termRanges[name];
    if (terms[name] < least || terms[name] > most)
      found.push(
        problem({
          code: 'OUT_OF_RANGE',
          message: `From ${least} to ${most}.`,
          path: [name],
          params: { least, most },
        }),
      );
  }
  return found;
}
