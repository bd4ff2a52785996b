import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { type Compared, type ComparedPartKind, type Criterion, comparedParts, criteria } from './compare.ts';

export const ComparedPartKindEnum = namesOf(comparedParts);
registerEnumType(ComparedPartKindEnum, {
  name: 'ComparedPartKind',
  description:
    'A part of what a quote costs the buyer. VAT: what of it the buyer cannot deduct. TERMS: what later payment is worth, below zero.',
});
export const CriterionEnum = namesOf(criteria);
registerEnumType(CriterionEnum, {
  name: 'Criterion',
  description: 'What quotes are compared by. COST is compared among those that offer everything.',
});

/** One part of the cost of a quote. */
@ObjectType({ description: 'One part of what a quote costs the buyer.' })
export class ComparedPart {
  @Field(() => ComparedPartKindEnum, { description: 'What it is.' }) kind!: ComparedPartKind;
  minor!: bigint;
  currency!: CurrencyCode;
}

/** One quote in the comparison sheet. */
@ObjectType({
  description:
    'One live quote in the comparison sheet: as the buyer pays it, net of deductible VAT and of terms.',
})
export class ComparedQuoteRow {
  row!: Compared;
  currency!: CurrencyCode;
  @Field(() => Int, { description: 'Days from the order until the last line has arrived.' })
  leadDays!: number;
  @Field(() => DateScalar, { description: 'The day on which the last line arrives.' }) deliverOn!: string;
  @Field(() => Boolean, { name: 'complete', description: 'Whether it offers all of every line.' })
  isComplete!: boolean;
  @Field(() => [CriterionEnum], { description: 'What it is best in.' }) best!: readonly Criterion[];
}
