import { FieldResolver, Resolver, Root } from 'type-graphql';
import { formatAmount, type Money } from '#schema/kernel/money.ts';
import { DecimalScalar } from '#schema/kernel/scalars.ts';
import { MoneyType } from '#schema/kernel/values.ts';

@Resolver(() => MoneyType)
export class MoneyResolver {
  @FieldResolver(() => DecimalScalar, { description: 'Major units (yuan) with the currency’s decimals.' })
  amount(@Root() money: Money): string {
    return formatAmount(money);
  }
}
