import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import {
  CostPart,
  capacityRequestById,
  cardById,
  LandedCost,
  Match,
  MatchChange,
  OfferCard,
} from '#schema/exchange/index.ts';
import { currencyOf } from '#schema/kernel/currencies.ts';
import { decimalOf, roundTo } from '#schema/kernel/decimal.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { DateScalar, DecimalScalar } from '#schema/kernel/scalars.ts';
import { MoneyType, QuantityType, shown } from '#schema/kernel/values.ts';
import type { Context } from '../../context.ts';

@ObjectType({ description: 'One week of a plan.' })
export class PlannedWeek {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
  @Field(() => QuantityType, { description: 'How much of it.' }) quantity!: Quantity;
}

@Resolver(() => Match)
export class MatchResolver {
  @FieldResolver(() => OfferCard, { description: 'The offer.' })
  async offer(@Root() match: Match, @Ctx() { query }: Context): Promise<OfferCard | undefined> {
    return await cardById(query, match.offerId);
  }

  @FieldResolver(() => LandedCost, {
    nullable: true,
    description: 'What it would cost, delivered; none where no plan can be made.',
  })
  async landedCost(@Root() match: Match, @Ctx() { query }: Context): Promise<LandedCost | null> {
    const [card, request] = [
      await cardById(query, match.offerId),
      await capacityRequestById(query, match.requestId),
    ];
    if (match.landedMinor === null || !card || !request) return null;
    const { currency } = card;
    return {
      minor: match.landedMinor,
      weightedMinor: match.weightedMinor,
      currency,
      pieces: request.pieces,
      parts: match.parts.map((part) => ({ ...part, currency })),
    };
  }

  @FieldResolver(() => [MatchChange], {
    description: 'For an offer that does not fit: each single change of the need that would make it fit.',
  })
  async changes(@Root() match: Match, @Ctx() { query }: Context): Promise<MatchChange[]> {
    const card = await cardById(query, match.offerId);
    return card ? match.changes.map((change) => ({ ...change, currency: card.currency })) : [];
  }

  @FieldResolver(() => [PlannedWeek], { description: 'Which weeks it would take.' })
  async plan(@Root() match: Match, @Ctx() { query }: Context): Promise<PlannedWeek[]> {
    const card = await cardById(query, match.offerId);
    return card
      ? match.plan.map(({ weekStart, amount }) => ({
          weekStart,
          quantity: shown(BigInt(amount), card.measure),
        }))
      : [];
  }
}

@Resolver(() => LandedCost)
export class LandedCostResolver {
  @FieldResolver(() => MoneyType, { description: 'The whole.' })
  total(@Root() cost: LandedCost): Money {
    return money(cost.minor, cost.currency);
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'The whole by the weights of the need, by which offers are put in order; of a match alone.',
  })
  weighted(@Root() { weightedMinor, currency }: LandedCost): Money | null {
    return weightedMinor === undefined || weightedMinor === null ? null : money(weightedMinor, currency);
  }

  @FieldResolver(() => DecimalScalar, { description: 'The whole by pieces, major units, to four places.' })
  perPiece(@Root() { minor, currency, pieces }: LandedCost): string {
    const divisor = decimalOf(BigInt(pieces) * 10n ** BigInt(currencyOf(currency).exponent));
    return roundTo(decimalOf(minor).div(divisor), 4, 'HALF_UP').toFixed();
  }
}

@Resolver(() => CostPart)
export class CostPartResolver {
  @FieldResolver(() => MoneyType, { description: 'How much.' })
  amount(@Root() part: CostPart): Money {
    return money(BigInt(part.minor), part.currency);
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'How much by the weights of the need; of a match alone.',
  })
  weighted(@Root() part: CostPart): Money | null {
    return part.weighted === undefined ? null : money(BigInt(part.weighted), part.currency);
  }
}

@Resolver(() => MatchChange)
export class MatchChangeResolver {
  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'What the offer would cost then, landed; both together, where two share the need.',
  })
  landedCost(@Root() { landedMinor, currency }: MatchChange): Money | null {
    return currency ? money(BigInt(landedMinor), currency) : null;
  }
}
