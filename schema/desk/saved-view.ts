import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';

/** The filters and the order of a list, kept under a name. */
@ObjectType({ implements: Node, description: 'The filters and the order of a list, kept under a name.' })
@Entity({ schema: 'app', tableName: 'saved_view' })
export class SavedView extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'viw'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'uuid' }) personId!: Id<'per'>;

  @Field(() => String, { description: 'Which list it is a view of, as the portal calls it: `needs`.' })
  @Property({ type: 'text' })
  list!: string;

  @Field(() => String, { description: 'What its maker calls it: 1 to 60 characters.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'The address’s query that gives the view, without its question mark.' })
  @Property({ type: 'text' })
  query!: string;

  @Field(() => Boolean, { description: 'Whether everybody of the organisation sees it.' })
  @Property({ type: 'boolean' })
  shared!: boolean;

  @Property({ type: 'timestamptz' }) createdAt!: Date;
  @Property({ type: 'timestamptz', nullable: true }) removedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it has been removed: then no list shows it.' })
  removed!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer made it, and so may change it.' })
  mine!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer’s list opens with it.' })
  isDefault!: boolean;
}
