import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';

/** What may be new in a request. */
export const rfqChangeKinds = [
  'ADDENDUM',
  'QUESTION',
  'ANSWER',
  'DOCUMENT',
  'REVISION',
  'DUE_MOVED',
  'QUOTED',
  'COUNTERED',
  'DECLINED',
  'AWARDED',
  'LOST',
] as const;
export type RfqChangeKind = (typeof rfqChangeKinds)[number];
export const RfqChangeKindEnum = namesOf(rfqChangeKinds);
registerEnumType(RfqChangeKindEnum, {
  name: 'RfqChangeKind',
  description:
    'What is new in a request. REVISION is a document of a kind and name that was there at another revision; AWARDED and LOST are of the viewer’s quote, or of all where the viewer asks.',
});

/** Something that somebody else did in a request since the viewer last said that they had looked. */
@ObjectType({ description: 'Something that somebody else did in a request since the viewer last looked.' })
export class RfqChange {
  @Field(() => RfqChangeKindEnum, { description: 'What.' }) kind!: RfqChangeKind;
  @Field(() => DateTimeScalar, {
    description: 'Since when the viewer can see it: a sealed quote since the due time.',
  })
  at!: Date;
  /** Whose it is: the buyer, or the bidder. None for a guest. */
  firmId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who did it: a person’s name, or a guest’s firm; null where nobody’s name is kept.',
  })
  who!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its first 80 characters; a document by name and revision.',
  })
  what!: string | null;
  @Field(() => Int, { nullable: true, description: 'The version of a quote.' }) version!: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The due time now, where it was moved.' })
  dueAt!: Date | null;
}
