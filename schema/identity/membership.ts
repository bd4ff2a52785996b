import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { RoleEnum } from '../kernel/enums.ts';
import type { Role } from '../kernel/permissions.ts';
import { Firm } from './firm.ts';

/** That a person acts for an organisation, and as what. */
@Entity({ schema: 'app', tableName: 'membership' })
@ObjectType({ description: 'That a person acts for an organisation, and as what.' })
export class Membership {
  @PrimaryKey({ type: 'uuid' })
  organisationId!: string;

  @PrimaryKey({ type: 'uuid' })
  personId!: string;

  @Property({ type: 'text[]' })
  @Field(() => [RoleEnum], { description: 'What the person may do there.' })
  roles!: Role[];

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => Firm, { description: 'The organisation acted for.' })
  organisation?: Firm;

  @Field(() => Boolean, { description: 'Whether this session acts for it now.' })
  current?: boolean;
}
