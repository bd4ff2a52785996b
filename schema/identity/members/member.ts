import { Field, ObjectType } from 'type-graphql';
import { RoleEnum } from '../../kernel/enums.ts';
import { Node } from '../../kernel/node.ts';
import type { Role } from '../../kernel/permissions.ts';
import { Person } from '../person.ts';

/** A colleague: a membership of the organisation acted for, known by its person's id. */
@ObjectType({ implements: Node, description: 'A member of the organisation acted for.' })
export class Member extends Node {
  @Field(() => [RoleEnum], { description: 'What they may do; empty when they are no member any more.' })
  roles!: Role[];

  @Field(() => Date, { nullable: true, description: 'Since when; null when they are no member any more.' })
  since!: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who; null when they are no member any more.' })
  person?: Person | null;

  @Field(() => Boolean, { description: 'Whether this is the viewer.' })
  isViewer?: boolean;

  @Field(() => Boolean, { description: 'Whether they have set up a second factor.' })
  hasSecondFactor?: boolean;
}
