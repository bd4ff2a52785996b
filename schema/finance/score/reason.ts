import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';

export const reasonCauses = ['SHORT', 'NO_DATA', 'NO_CONSENT'] as const;
export type ReasonCause = (typeof reasonCauses)[number];
export const ReasonCauseEnum = namesOf(reasonCauses);
registerEnumType(ReasonCauseEnum, {
  name: 'ReasonCause',
  description:
    'SHORT: the figure could be better. NO_DATA: nothing is known of it yet. NO_CONSENT: nobody was allowed to look.',
});

/** One of at most four reasons why a score is not higher, worded as on its day. */
@ObjectType({ description: 'One of at most four reasons why a score is not higher, worded as on its day.' })
export class ScoreReason {
  /** Code of the figure. */
  feature!: string;
  @Field(() => ReasonCauseEnum, { description: 'What is wrong.' }) cause!: ReasonCause;
  @Field(() => Int, { description: 'Points short of the best place.' }) pointsLost!: number;
  @Field(() => String, { description: 'The figure; empty where there is none.' }) value!: string;
  @Field(() => Number, {
    nullable: true,
    description:
      'Where the middle half of firms alike begins; null where the score was compared with none, or too few of them know it.',
  })
  peerLow!: number | null;
  @Field(() => Number, { nullable: true, description: 'Where it ends.' }) peerHigh!: number | null;
  @Field(() => String, { description: 'In Chinese.' }) textZh!: string;
  @Field(() => String, { description: 'In English.' }) textEn!: string;
  @Field(() => String, { description: 'What would help, in Chinese.' }) fixZh!: string;
  @Field(() => String, { description: 'What would help, in English.' }) fixEn!: string;
}
