import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '#schema/kernel/enums.ts';
import type { Money } from '#schema/kernel/money.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { MoneyType } from '#schema/kernel/values.ts';
import { type DataSource, DataSourceEnum } from '../catalogue/data-field.ts';
import { type StockStage, stockStages } from './month-row.ts';

export const StockStageEnum = namesOf(stockStages);
registerEnumType(StockStageEnum, {
  name: 'StockStage',
  description: 'MATERIAL: raw material. PROGRESS: work in progress. FINISHED: finished goods.',
});

@ObjectType({ description: 'What one kind of stock was worth at the end of a month.' })
export class StockMonth {
  @Field(() => DateScalar, { description: 'First day of the month.' }) month!: string;
  @Field(() => StockStageEnum, { description: 'Which kind.' }) kind!: StockStage;
  @Field(() => MoneyType, { description: 'By the firm’s books, net of VAT.' }) value!: Money;
  @Field(() => DataSourceEnum, { description: 'IMPORTED, or SIMULATED in a demonstration.' })
  source!: DataSource;
}

@ObjectType({ description: 'How many people were paid for a month: a count, and nothing of anybody.' })
export class PayrollMonth {
  @Field(() => DateScalar, { description: 'First day of the month.' }) month!: string;
  @Field(() => Int, { description: 'People.' }) people!: number;
  @Field(() => DataSourceEnum, { description: 'IMPORTED, or SIMULATED in a demonstration.' })
  source!: DataSource;
}

/** What a firm's own books tell month by month, newest first. */
@ObjectType({ description: 'What the firm’s own books tell, of its last months.' })
export class MonthlyBooks {
  @Field(() => [StockMonth], { description: 'Newest month first; a month has up to three kinds.' })
  stock!: StockMonth[];
  @Field(() => [PayrollMonth], { description: 'Newest month first.' }) payroll!: PayrollMonth[];
}
