import { registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';

/** How much of an offer's weeks somebody may know, from all to nothing. */
export const grades = ['EXACT', 'BAND', 'YES_NO', 'NOTHING'] as const;
export type Grade = (typeof grades)[number];
export const GradeEnum = namesOf(grades);
registerEnumType(GradeEnum, {
  name: 'Grade',
  description:
    'EXACT: what is left, to the unit. BAND: free, tight or full. YES_NO: whether the minimum lot is left. NOTHING: not even that there is an offer.',
});

/** To whom an offer is shown, besides its owner. */
export const audiences = ['PARTNER', 'MEMBER', 'PUBLIC'] as const;
export type Audience = (typeof audiences)[number];

export type PartnerGrade = 'EXACT' | 'BAND' | 'NOTHING';
export type MemberGrade = 'BAND' | 'YES_NO' | 'NOTHING';
export type PublicGrade = 'YES_NO' | 'NOTHING';

/** Which grades an owner may choose for whom. A partner with NOTHING sees what every member sees. */
export const gradesFor = {
  PARTNER: ['EXACT', 'BAND', 'NOTHING'],
  MEMBER: ['BAND', 'YES_NO', 'NOTHING'],
  PUBLIC: ['YES_NO', 'NOTHING'],
} as const satisfies Record<Audience, readonly Grade[]>;

/** Whether a grade can be chosen for an audience. */
export function isGradeFor<A extends Audience>(
  audience: A,
  grade: Grade,
): grade is (typeof gradesFor)[A][number] {
  return gradesFor[audience].some((known: Grade) => known === grade);
}
