import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { Node } from '../../kernel/node.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import type { EditedDay } from './edited-day.ts';

const editBuckets = ['DAY', 'WEEK'] as const;
export type EditBucket = (typeof editBuckets)[number];
export const EditBucketEnum = namesOf(editBuckets);
registerEnumType(EditBucketEnum, {
  name: 'EditBucket',
  description: 'What one edited cell is: a day, or a week whose figure is spread over its working days.',
});

/** Many cells of the board changed at once by one person, for one reason. */
@Entity({ schema: 'app', tableName: 'capacity_edit' })
@ObjectType({ implements: Node, description: 'Many cells of the board changed at once, for one reason.' })
export class CapacityEdit extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'ced'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'text' })
  @Field(() => EditBucketEnum, { description: 'What its cells were.' })
  bucket!: EditBucket;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why, in the words of who did it.' })
  reason!: string;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many cells it changed.' })
  cellCount!: number;
  /** What each day was and became; none once it can no longer be taken back. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true }) days!: EditedDay[] | null;
  @Property({ type: 'uuid', nullable: true }) editedBy!: string | null;
  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When.' })
  editedAt!: Date;
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  undoneAt!: Date | null;
  @Property({ type: 'uuid', nullable: true }) undoneBy!: string | null;
}
