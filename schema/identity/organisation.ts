import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';

/** What a firm does on the platform; a financier states its kind of institution. */
export const organisationKinds = [
  'MANUFACTURER',
  'SUPPLIER',
  'BUYER',
  'BRAND',
  'CARRIER',
  'BANK',
  'INSURER',
  'LESSOR',
  'TRUST',
  'SECURITIES_FIRM',
  'FUND',
  'OPERATOR',
  'REGULATOR',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
export const OrganisationKindEnum = namesOf(organisationKinds);
registerEnumType(OrganisationKindEnum, {
  name: 'OrganisationKind',
  description: 'What a firm does on the platform.',
});

/** A legal entity, known by its Unified Social Credit Code (GB 32100-2015). One row per code on the whole platform. */
@Entity({ schema: 'app', tableName: 'organisation' })
@ObjectType({ implements: Node, description: 'A legal entity, as its own members see it.' })
export class Organisation extends Node {
  @PrimaryKey({ type: 'uuid' })
  override id!: Id<'org'>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Registered name.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name in English, if it has one.' })
  nameEn!: string | null;

  @Property({ columnType: 'char(18)', type: 'string' })
  @Field(() => String, {
    description: 'Unified Social Credit Code, 18 characters, both check characters verified.',
  })
  creditCode!: string;

  @Property({ type: 'text[]' })
  @Field(() => [OrganisationKindEnum], { description: 'What it does on the platform.' })
  kinds!: OrganisationKind[];

  @Property({ type: 'text' })
  cityCode!: string;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'integer' })
  version: number = 1;
}
