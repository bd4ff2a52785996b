import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Id } from '../kernel/id.ts';
import { idField, Node } from '../kernel/node.ts';

/** One consumer's failure at one event: it was tried as often as it is, and given up. */
@ObjectType({ description: 'Work that could not be done, and was given up.' })
export class JobFailure {
  @Field(() => ID, idField)
  id!: Id<'jfl'>;

  @Field(() => String, {
    nullable: true,
    description: 'The firm whose work it was; null where it was nobody’s.',
  })
  firmName!: string | null;

  @Field(() => String, { nullable: true, description: 'The request that it came from; log lines carry it.' })
  requestId!: string | null;

  @Field(() => String, { description: 'What happened, in English, for developers.' })
  reason!: string;

  @Field(() => Int, { description: 'How often it was given up, tried again by hand in between.' })
  times!: number;

  @Field(() => Date, { description: 'When it was given up last.' })
  lastAt!: Date;

  causeId!: string;
}

/** Failures of one consumer with one code whose reasons differ in ids and numbers alone. */
@ObjectType({
  implements: Node,
  description: 'Failures of one kind: their reasons differ in ids, times and numbers alone.',
})
export class JobFailureCause extends Node {
  override id!: Id<'cau'>;

  @Field(() => String, { description: 'Who could not do it: the consumer’s name.' })
  consumer!: string;

  @Field(() => String, { description: 'Stable code; screens translate by it.' })
  code!: string;

  @Field(() => String, { description: 'The reason without what varies.' })
  cause!: string;

  @Field(() => Int, { description: 'How many wait for somebody to decide.' })
  open!: number;

  @Field(() => Int, { description: 'How many are being tried again.' })
  retrying!: number;

  @Field(() => Int, { description: 'How many firms are concerned.' })
  firms!: number;

  @Field(() => Date, { description: 'When the first was given up.' })
  firstAt!: Date;

  @Field(() => Date, { description: 'When the latest was given up.' })
  lastAt!: Date;
}
