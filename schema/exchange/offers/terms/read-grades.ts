import { problem, type UserError } from '../../../kernel/refusal.ts';
import {
  type Audience,
  type Grade,
  gradesFor,
  isGradeFor,
  type MemberGrade,
  type PartnerGrade,
  type PublicGrade,
} from '../grade.ts';
import type { OfferTermsInput } from './terms-input.ts';

export interface Grades {
  readonly memberGrade: MemberGrade;
  readonly partnerGrade: PartnerGrade;
  readonly publicGrade: PublicGrade;
}

type GradesInput = Pick<OfferTermsInput, 'memberGrade' | 'partnerGrade' | 'publicGrade'>;

/** What an offer is shown as, to whom: nobody further off may see more than somebody nearer, and somebody must see something. */
export function readGrades(input: GradesInput, before: Grades, problems: UserError[]): Grades {
  const read = <A extends Audience>(
    audience: A,
    asked: Grade | null | undefined,
    otherwise: (typeof gradesFor)[A][number],
  ) => {
    const grade = asked ?? otherwise;
    if (isGradeFor(audience, grade)) return grade;
    problems.push(
      problem({
        code: 'GRADE_NOT_FOR_AUDIENCE',
        message: `${grade} is no grade for ${audience}; choose of ${gradesFor[audience].join(', ')}.`,
        path: [`${audience.toLowerCase()}Grade`],
        params: { grade, audience },
      }),
    );
    return otherwise;
  };
  const found = {
    memberGrade: read('MEMBER', input.memberGrade, before.memberGrade),
    partnerGrade: read('PARTNER', input.partnerGrade, before.partnerGrade),
    publicGrade: read('PUBLIC', input.publicGrade, before.publicGrade),
  };
  problems.push(...orderProblems(found));
  return found;
}

function orderProblems({ memberGrade, partnerGrade, publicGrade }: Grades): UserError[] {
  if (memberGrade !== 'NOTHING') return [];
  if (publicGrade !== 'NOTHING')
    return [
      problem({
        code: 'GRADES_UPSIDE_DOWN',
        message: 'The public would see more than members.',
        path: ['publicGrade'],
      }),
    ];
  return partnerGrade === 'NOTHING'
    ? [problem({ code: 'SHOWN_TO_NOBODY', message: 'Nobody would see this offer.', path: ['memberGrade'] })]
    : [];
}
