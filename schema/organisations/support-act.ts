import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { RoleEnum } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import type { Role } from '../kernel/permissions.ts';

/** That a person of the operator's works in a firm for a stated reason and time. The firm sees it, and all that was read and done. */
@Entity({ schema: 'app', tableName: 'support_act' })
@ObjectType({
  implements: Node,
  description: 'A person of the platform’s operator at work in a firm: stated reason, limited time.',
})
export class SupportAct extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'sup'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'uuid' }) operatorOrganisationId!: Id<'org'>;
  @Property({ type: 'uuid' }) personId!: Id<'per'>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name of the person when it began.' })
  personName!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name of the operator when it began.' })
  operatorName!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why, in the person’s own words.' })
  reason!: string;

  @Property({ type: 'text[]' })
  @Field(() => [RoleEnum], { description: 'What may be done besides reading; nothing where it is empty.' })
  roles!: Role[];

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it began.' })
  beganAt!: Date;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it ends by itself, by the database’s clock.' })
  endsAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was ended before its time.' })
  endedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it goes on now.' })
  open?: boolean;
}
