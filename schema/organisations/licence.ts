import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../kernel/calendar/plain-date.ts';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import { DateScalar } from '../kernel/scalars.ts';
import { type LicenceState, licenceStates } from './licence.rules.ts';

export const LicenceStateEnum = namesOf(licenceStates);
registerEnumType(LicenceStateEnum, {
  name: 'LicenceState',
  description: 'Whether a licence is in force today, by Chinese time: EXPIRING from 60 days before its end.',
});

/** A kind of licence or certificate, from the reference list. */
@ObjectType({ description: 'A kind of licence or certificate.' })
export class LicenceKind {
  @Field(() => ID, { description: 'Stable code.' }) code!: string;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
}

/** A licence, permit or certificate of a firm, with its document. A newer one replaces it; it is never edited. */
@Entity({ schema: 'app', tableName: 'licence' })
@ObjectType({ implements: Node, description: 'A licence, permit or certificate, with its document.' })
export class Licence extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'lic'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'text' }) kindCode!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Number as printed.' })
  number!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who issued it.' })
  issuer!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day on which it is valid.' })
  validFrom!: PlainDate;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it is valid; null without an end.',
  })
  validUntil!: PlainDate | null;

  @Property({ type: 'uuid' }) documentId!: Id<'fil'>;
  @Property({ type: 'uuid', nullable: true }) replacedBy!: Id<'lic'> | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the firm took it back; null while it stands.' })
  withdrawnAt!: Date | null;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => LicenceStateEnum, { description: 'Whether it is in force today.' })
  state?: LicenceState;
}
