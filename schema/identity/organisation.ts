import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../kernel/calendar/plain-date.ts';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import { DateScalar } from '../kernel/scalars.ts';

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

/** How a firm is taxed: what its invoices carry, and what a buyer can deduct. */
export const taxpayerTypes = ['GENERAL', 'SMALL_SCALE'] as const;
export type TaxpayerType = (typeof taxpayerTypes)[number];
export const TaxpayerTypeEnum = namesOf(taxpayerTypes);
registerEnumType(TaxpayerTypeEnum, {
  name: 'TaxpayerType',
  description: 'General (一般纳税人) or small-scale (小规模纳税人) VAT payer.',
});

/** Size by the standard of 2011 for small and medium-sized enterprises (工信部联企业〔2011〕300号), as the firm declares it. */
export const firmSizes = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type FirmSize = (typeof firmSizes)[number];
export const FirmSizeEnum = namesOf(firmSizes);
registerEnumType(FirmSizeEnum, {
  name: 'FirmSize',
  description: 'Size by the 2011 standard for small and medium-sized enterprises.',
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

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'Whether members need a second factor: without one they may do nothing but set one up.',
  })
  secondFactorRequired: boolean = false;

  @Property({ columnType: 'char(20)', type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Legal Entity Identifier (ISO 17442), check digits verified.',
  })
  lei!: string | null;

  @Property({ columnType: 'char(9)', type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'D-U-N-S number, nine digits.' })
  duns!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'VAT or taxpayer identification number.' })
  vatId!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => TaxpayerTypeEnum, { nullable: true, description: 'How it is taxed; null until it is said.' })
  taxpayerType!: TaxpayerType | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => FirmSizeEnum, { nullable: true, description: 'Size as declared; null until it is.' })
  firmSize!: FirmSize | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which the size was declared.' })
  sizeDeclaredOn!: PlainDate | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Registered address, from large to small.' })
  address!: string | null;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Grows with every change; a change says which one it saw.' })
  version: number = 1;
}
