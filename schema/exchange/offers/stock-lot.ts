import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import type { Measure } from '../../kernel/measure.ts';
import { QuantityInput, QuantityType } from '../../kernel/values.ts';
import type { LotDimension } from '../market/card-terms.ts';

const stockKinds = ['MATERIAL', 'TOOLING', 'GAUGE', 'SPACE'] as const;
export type StockKind = (typeof stockKinds)[number];
export const StockKindEnum = namesOf(stockKinds);
registerEnumType(StockKindEnum, {
  name: 'StockKind',
  description: 'What lies idle: surplus material, tooling, a gauge, warehouse space.',
});

const conditions = ['NEW', 'REMNANT', 'USED'] as const;
export type StockCondition = (typeof conditions)[number];
export const StockConditionEnum = namesOf(conditions);
registerEnumType(StockConditionEnum, {
  name: 'StockCondition',
  description: 'REMNANT: unused, but cut or opened.',
});

@InputType({ description: 'A dimension of a lot.' })
export class LotDimensionInput {
  @Field(() => String, {
    description: 'Which: DIAMETER, LENGTH, as the trade calls it; at most 40 characters.',
  })
  name!: string;
  @Field(() => QuantityInput, { description: 'How large.' }) size!: QuantityInput;
}

@ObjectType('LotDimension', { description: 'A dimension of a lot.' })
export class LotDimensionType {
  @Field(() => String, { description: 'Which.' }) name!: string;
  @Field(() => QuantityType, { description: 'How large.' }) size!: QuantityType;
}

/** What of an offer of STOCK is not the offer's own: the goods. One lot, one offer. */
@Entity({ schema: 'app', tableName: 'stock_lot' })
@ObjectType({ description: 'A lot of stock on sale, as its owner sees it.' })
export class StockLot {
  @PrimaryKey({ type: 'uuid' }) offerId!: Id<'off'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'text' }) @Field(() => StockKindEnum, { description: 'What it is.' }) kind!: StockKind;
  @Property({ type: 'text' }) @Field(() => String, { description: 'As the trade calls it.' }) item!: string;
  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'Of which material.' })
  materialCode!: string | null;
  @Property({ type: 'text' }) measure!: Measure;
  @Property({ type: 'json' }) dimensions!: LotDimension[];
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Heat or batch number.' })
  batchNumber!: string | null;
  @Property({ type: 'text' })
  @Field(() => StockConditionEnum, { description: 'In which condition.' })
  condition!: StockCondition;
  @Property({ type: 'uuid', nullable: true }) certificateFileId!: string | null;
  @Property({ type: 'uuid' }) siteId!: Id<'sit'>;
}
