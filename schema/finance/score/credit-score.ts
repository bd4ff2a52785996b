import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { Node } from '../../kernel/node.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import type { Purpose } from '../consent/terms.ts';
import {
  type ScoreCheck as CheckName,
  type CheckOutcome,
  checkOutcomes,
  scoreChecks,
} from '../evidence/checks/check.ts';
import type { ScoreAdvice } from './advice.ts';
import type { ScoreReason } from './reason.ts';

export const ScoreCheckEnum = namesOf(scoreChecks);
registerEnumType(ScoreCheckEnum, {
  name: 'ScoreCheckKind',
  description:
    'What is checked in the records. CIRCULAR: as much sold to a partner as bought from it. SPIKE: the last 30 days against the 180 before. NEW_CUSTOMERS: their share in the last 30 days. BEYOND_CAPACITY: more sold than there was. STALE: nothing new for long. ENERGY_OUTPUT: less power than so many pieces take. TIME_OUTPUT: more pieces than there was time for.',
});
export const CheckOutcomeEnum = namesOf(checkOutcomes);
registerEnumType(CheckOutcomeEnum, {
  name: 'CheckOutcome',
  description: 'FOUND: somebody should look. NOT_JUDGED: too little to tell, or not given to be looked at.',
});

/** One figure of a fact, as JSON has it. */
@ObjectType({ description: 'One figure of a check, by name.' })
export class CheckFact {
  @Field(() => String, { description: 'Its name; screens translate it.' }) name!: string;
  @Field(() => String, { description: 'Its value, a decimal.' }) value!: string;
}

/** What a check of the records came to: it lowers the confidence, openly, and never the points. */
@ObjectType({
  description: 'What a check of the records came to. It lowers the confidence, openly, and never the points.',
})
export class ScoreCheck {
  @Field(() => ScoreCheckEnum, { description: 'Which.' }) check!: CheckName;
  @Field(() => CheckOutcomeEnum, { description: 'What it came to.' }) outcome!: CheckOutcome;
  @Field(() => Int, { description: 'What it leaves of the confidence, in hundredths of a per cent.' })
  factorBps!: number;
  @Field(() => [CheckFact], { description: 'Figures behind it; none where only a score is shared.' })
  facts!: CheckFact[];
}

export const scorePurposes = ['OWN', 'UNDERWRITE', 'MONITOR', 'INSURE', 'LEASE'] as const;
export type ScorePurpose = 'OWN' | Purpose;

/** A score as it was written down, of the viewer's own firm. PDs are of one year, in parts per million. */
@ObjectType({
  implements: Node,
  description:
    'A score of the viewer’s own firm, as it was written down. It informs; nobody is granted or refused anything by it.',
})
export class CreditScore extends Node {
  override id!: Id<'scr'>;
  consentId!: Id<'con'> | null;
  @Field(() => DateScalar, { description: 'Nothing of this day or later is in it.' }) asOf!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it was worked out again and said the same; null where it was not.',
  })
  stillOn!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was worked out.' }) scoredAt!: Date;
  @Field(() => Boolean, {
    name: 'rated',
    description: 'Whether enough is known for a grade; where not, the score says nothing.',
  })
  isRated!: boolean;
  @Field(() => Int, { description: 'Base and points of every figure, added.' }) score!: number;
  @Field(() => String, { description: 'By GB/T 22116; NR where it is not rated.' }) grade!: string;
  @Field(() => Int, { description: 'Probability of a bad end within a year, parts per million.' })
  pdPpm!: number;
  @Field(() => Int, { description: 'Least of the band around it.' }) pdLowPpm!: number;
  @Field(() => Int, { description: 'Most of the band around it.' }) pdHighPpm!: number;
  @Field(() => Int, { description: 'How much stands behind it, in hundredths of a per cent.' })
  confidenceBps!: number;
  @Field(() => String, { description: 'SHA-256 of the record, in hex.' }) recordSha256!: string;
  @Field(() => String, {
    description:
      'All that it was made of, as canonical JSON: inputs with their sources, model, contributions. Made again from itself, it gives the same bytes.',
  })
  record!: string;
  modelCode!: string;
  advice!: ScoreAdvice | null;
  words!: ScoreReason[];
}
