import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';

/** A plant of an organisation (ISA-95 site): its zone says which day it is, its working days where a week's hours go. */
@Entity({ schema: 'app', tableName: 'site' })
@ObjectType({ implements: Node, description: 'A plant: its zone says which day it is there.' })
export class Site extends Node {
  @PrimaryKey({ type: 'uuid' })
  override id!: Id<'sit'>;

  @Property({ type: 'uuid' })
  organisationId!: Id<'org'>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name, unique within the organisation.' })
  name!: string;

  @Property({ type: 'text' })
  cityCode!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;

  @Property({ columnType: 'integer[]', type: 'integer[]' })
  @Field(() => [Int], { description: 'ISO weekdays on which work is done, 1 = Monday.' })
  workingDays!: number[];

  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
