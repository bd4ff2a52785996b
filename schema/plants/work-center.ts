import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CurrencyCode } from '../kernel/currencies.ts';
import { MeasureEnum } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import type { Measure } from '../kernel/measure.ts';
import { Node } from '../kernel/node.ts';

/**
 * A group of like machines with one process (ISA-95 work center). Its capacity is counted in base units of its measure:
 * minutes, grams, cm², mm, pieces; screens show hours, kilograms, m², metres, pieces.
 */
@Entity({ schema: 'app', tableName: 'work_center' })
@ObjectType({
  implements: Node,
  description: 'A group of like machines with one process, as its owner sees it.',
})
export class WorkCenter extends Node {
  @PrimaryKey({ type: 'uuid' })
  override id!: Id<'wkc'>;

  @Property({ type: 'uuid' })
  organisationId!: Id<'org'>;

  @Property({ type: 'uuid' })
  siteId!: Id<'sit'>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Code as in the ERP; capacity sheets name it.' })
  code!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name as people say it.' })
  name!: string;

  @Property({ type: 'text' })
  processCode!: string;

  @Property({ type: 'text[]' })
  materialCodes!: string[];

  @Property({ type: 'text' })
  @Field(() => MeasureEnum, { description: 'What its capacity is counted in.' })
  measure!: Measure;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Like machines that work side by side.' })
  parallelMachines!: number;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description:
      'Whether the machines that its calendar counts are those of its equipment which run or stand by.',
  })
  machinesFromEquipment!: boolean;

  /** Usual price of one shown unit (hour, kilogram …), major units, net. */
  @Property({ columnType: 'numeric(20,8)', type: 'string' })
  rate!: string;

  @Property({ columnType: 'char(3)', type: 'string' })
  currency!: CurrencyCode;

  @Property({ type: new BigIntType('bigint') })
  setupAmount!: bigint;

  @Property({ type: new BigIntType('bigint') })
  minimumBlock!: bigint;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
