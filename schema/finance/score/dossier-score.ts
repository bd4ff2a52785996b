import { Field, Int, ObjectType } from 'type-graphql';
import type { Id } from '../../kernel/id.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { type CheckFact, ScoreCheck } from './credit-score.ts';
import { type ReasonCause, ReasonCauseEnum } from './reason.ts';

/** A reason as an institution reads it. */
@ObjectType({
  description: 'One of at most four reasons why a score is not higher, as far as the consent gives it.',
})
export class DossierReason {
  /** Code of the figure. */
  feature!: string;
  modelCode!: string;
  @Field(() => ReasonCauseEnum, { description: 'What is wrong.' }) cause!: ReasonCause;
  @Field(() => Int, {
    nullable: true,
    description:
      'Points short of the best place; null where only a score is shared: it would tell the figure.',
  })
  pointsLost!: number | null;
  @Field(() => String, { nullable: true, description: 'In Chinese; null where only a score is shared.' })
  textZh!: string | null;
  @Field(() => String, { nullable: true, description: 'In English; null where only a score is shared.' })
  textEn!: string | null;
}

/** A score as an institution reads it by a consent: judged, noted and given away in one statement with the figures. */
@ObjectType({
  description:
    'A score as it is read by a consent, of the groups that it gives. It informs; the decision is the institution’s.',
})
export class DossierScore {
  @Field(() => DateScalar, { description: 'Nothing of this day or later is in it.' }) asOf!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it was worked out again and said the same; null where it was not.',
  })
  stillOn!: string | null;
  @Field(() => Boolean, { name: 'rated', description: 'Whether enough is known for a grade.' })
  isRated!: boolean;
  @Field(() => Int, { nullable: true, description: 'Points; null where it is not rated.' }) score!:
    | number
    | null;
  @Field(() => String, { nullable: true, description: 'By GB/T 22116; null where it is not rated.' })
  grade!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Least PD of one year, parts per million; null where it is not rated.',
  })
  pdLowPpm!: number | null;
  @Field(() => Int, { nullable: true, description: 'Most; null where it is not rated.' })
  pdHighPpm!: number | null;
  @Field(() => Int, { description: 'How much stands behind it, in hundredths of a per cent.' })
  confidenceBps!: number;
  scoreId!: Id<'scr'>;
  modelCode!: string;
  reasons!: DossierReason[];
  @Field(() => [ScoreCheck], { description: 'What checks of the records came to.' }) checks!: ScoreCheck[];
}

/** As the database gives it. */
export interface ScoreShown extends Omit<DossierScore, 'reasons' | 'checks'> {
  readonly reasons: readonly (Pick<DossierReason, 'feature' | 'cause'> & Partial<DossierReason>)[];
  readonly checks: readonly (Omit<ScoreCheck, 'facts'> & {
    readonly facts: readonly (readonly [string, number])[];
  })[];
}

/** What the database has left out is null. */
export function dossierScore(shown: ScoreShown): DossierScore {
  return {
    ...shown,
    reasons: shown.reasons.map(({ feature, cause, pointsLost = null, textZh = null, textEn = null }) => ({
      feature,
      cause,
      pointsLost,
      textZh,
      textEn,
      modelCode: shown.modelCode,
    })),
    checks: shown.checks.map((check) => ({ ...check, facts: check.facts.map(factOf) })),
  };
}

export function factOf([name, value]: readonly [string, number]): CheckFact {
  return { name, value: String(value) };
}
