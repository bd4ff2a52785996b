import { Field, Int, ObjectType } from 'type-graphql';
import type { Id } from '#schema/kernel/id.ts';
import { Node } from '#schema/kernel/node.ts';
import { DateTimeScalar } from '#schema/kernel/scalars.ts';

/** What sends the readings of a work centre or of one of its machines, by a key of its own. */
@ObjectType({
  implements: Node,
  description: 'What sends the readings of a work centre, or of one of its machines, by a key of its own.',
})
export class Device extends Node {
  override id!: Id<'dev'>;
  workCenterId!: string;
  equipmentId!: string | null;
  @Field(() => String, { description: 'What the firm calls it, unique among those that may send.' })
  name!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Planned run time of one piece in milliseconds, for counts that bring none of their own.',
  })
  cycleMs!: number | null;
  @Field(() => DateTimeScalar, { description: 'Since when.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked, if it was.' })
  revokedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its last batch was taken.' })
  lastSeenAt!: Date | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'By how many milliseconds its clock was ahead of ours then; negative when it was behind. Beyond 300,000 nothing is taken.',
  })
  driftMs!: number | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when the key before the present one still counts beside it; null where there is none.',
  })
  previousKeyUntil!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'The signing key: once, in the answer that made it, and null ever after.',
  })
  secret?: string | null;
}
