import { problem, type UserError } from '../../../kernel/refusal.ts';
import type { OfferFacts } from '../put-on-market.ts';
import { readFenceDays, type SaleWindow } from './read-fences.ts';
import { type Grades, readGrades } from './read-grades.ts';
import { readPriceSteps } from './read-price-steps.ts';
import type { OfferTermsInput } from './terms-input.ts';

/** What members and others see of an offer of which nothing was said. */
export const gradesDefault: Grades = { memberGrade: 'BAND', partnerGrade: 'NOTHING', publicGrade: 'NOTHING' };

export type Terms = Pick<
  OfferFacts,
  'memberGrade' | 'partnerGrade' | 'publicGrade' | 'isBlind' | 'fenceDays' | 'exposureBps' | 'priceSteps'
>;

/** The terms that every class of offer has. */
export function readTerms(input: OfferTermsInput, window: SaleWindow, problems: UserError[]): Terms {
  const grades = readGrades(input, gradesDefault, problems);
  return {
    ...grades,
    isBlind: input.blind ?? false,
    fenceDays: readFenceDays(input.fenceDays ?? 0, window, ['fenceDays'], problems),
    exposureBps: readExposure(input.exposureBps, problems),
    priceSteps: readPriceSteps(input.priceSteps ?? [], grades.memberGrade, problems),
  };
}

/** The most that one buyer may have, or OUT_OF_RANGE; none where nothing was said. */
export function readExposure(bps: number | null | undefined, problems: UserError[]): number | null {
  if (bps === null || bps === undefined) return null;
  if (bps >= 1 && bps <= 9_999) return bps;
  problems.push(
    problem({
      code: 'OUT_OF_RANGE',
      message: 'Between 1 and 9,999.',
      path: ['exposureBps'],
      params: { least: 1, most: 9_999 },
    }),
  );
  return null;
}
