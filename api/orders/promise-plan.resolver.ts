import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { cardById, LandedCost, OfferCard, Reservation, reservationById } from '#schema/exchange/index.ts';
import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { MoneyType, QuantityType, shown } from '#schema/kernel/values.ts';
import {
  haulsOfPlan,
  linesOfPlan,
  type OwnerAnswer,
  OwnerAnswerEnum,
  ownerAnswerOf,
  type PricedWay,
  PromiseLine,
  PromisePlan,
  PromiseWay,
  PromiseWhy,
} from '#schema/orders/index.ts';
import { Process, processByCode } from '#schema/plants/index.ts';
import type { Context } from '../context.ts';
import { carbonOf, PromiseCarbon } from './promise-carbon.ts';
import { inspectionOf, PromiseInspection } from './promise-inspection.ts';

@ObjectType({ description: 'One week of a step at an offer.' })
export class PromiseWeek {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
  @Field(() => Int, { description: 'Pieces that are begun in it.' }) pieces!: number;
  @Field(() => QuantityType, { description: 'What is held of it, set-up included.' }) quantity!: Quantity;
  @Field(() => QuantityType, { nullable: true, description: 'What of that is set-up; null for none.' })
  setup!: Quantity | null;
}

@Resolver(() => PromisePlan)
export class PromisePlanResolver {
  @FieldResolver(() => ID, { description: 'The plan, to quote it.' })
  id(@Root() plan: PromisePlan): string {
    return encodeId('ppl', plan.id);
  }
  @FieldResolver(() => LandedCost, { description: 'What it costs, delivered, net of VAT.' })
  landedCost(@Root() { totalMinor, currency, quantity, unserved, parts }: PromisePlan): LandedCost {
    return {
      minor: totalMinor,
      currency,
      pieces: Math.max(1, quantity - unserved),
      parts: parts.map((part) => ({ ...part, currency })),
    };
  }
  @FieldResolver(() => MoneyType, {
    description:
      'VAT on it: of services and freight at their own rates where the buyer contracts each step, else of one sale of goods.',
  })
  vat(@Root() { vatMinor, currency }: PromisePlan): Money {
    return money(BigInt(vatMinor), currency);
  }
  @FieldResolver(() => MoneyType, { description: 'What it costs with VAT.' })
  gross(@Root() { totalMinor, vatMinor, currency }: PromisePlan): Money {
    return money(BigInt(totalMinor) + BigInt(vatMinor), currency);
  }
  @FieldResolver(() => Int, { description: 'Days after the wished one; 0 when in time.' })
  lateDays(@Root() { arrivesOn, dueOn }: PromisePlan): number {
    return Math.max(0, daysBetween(plainDate(dueOn), plainDate(arrivesOn)));
  }
  @FieldResolver(() => PromiseCarbon, {
    nullable: true,
    description: 'What it emits, as far as it is known; null where it was never worked out.',
  })
  carbon(@Root() { carbon }: PromisePlan): PromiseCarbon | null {
    return carbon && carbonOf(carbon);
  }
  @FieldResolver(() => [PromiseWay], { description: 'What travels between cities, by step and week.' })
  ways(@Root() { ways, currency }: PromisePlan): PricedWay[] {
    return ways.map((way) => ({ ...way, currency }));
  }
  @FieldResolver(() => [PromiseLine], { description: 'Its steps, each at the offers that do it.' })
  async lines(@Root() plan: PromisePlan, @Ctx() { query }: Context): Promise<PromiseLine[]> {
    return await linesOfPlan(query, plan.id);
  }
  @FieldResolver(() => [PromiseLine], {
    description: 'What is held of carriers for its ways, each with the step whose pieces it carries.',
    // Few of the ways of a plan go by a run.
    complexity: ({ childComplexity }) => 1 + 2 * childComplexity,
  })
  async hauls(@Root() plan: PromisePlan, @Ctx() { query }: Context): Promise<PromiseLine[]> {
    return await haulsOfPlan(query, plan.id);
  }
}

@Resolver(() => PromiseLine)
export class PromiseLineResolver {
  @FieldResolver(() => Process, { nullable: true, description: 'The process.' })
  async process(@Root() line: PromiseLine, @Ctx() { query }: Context): Promise<Process | undefined> {
    return await processByCode(query, line.processCode);
  }
  @FieldResolver(() => OfferCard, {
    nullable: true,
    description: 'The offer; null when it has left the market.',
  })
  async offer(@Root() line: PromiseLine, @Ctx() { query }: Context): Promise<OfferCard | undefined> {
    return await cardById(query, line.offerId);
  }
  @FieldResolver(() => [PromiseWeek], { description: 'Which weeks it takes.' })
  weeks(@Root() { weeks, measure }: PromiseLine): PromiseWeek[] {
    return weeks.map(({ weekStart, pieces, amount, setup }) => ({
      weekStart,
      pieces,
      quantity: shown(BigInt(amount), measure),
      setup: setup === undefined ? null : shown(BigInt(setup), measure),
    }));
  }
  @FieldResolver(() => LandedCost, { description: 'What holding it costs, net of VAT and without freight.' })
  price(@Root() { priceMinor, currency, pieces, parts }: PromiseLine): LandedCost {
    return { minor: priceMinor, currency, pieces, parts: parts.map((part) => ({ ...part, currency })) };
  }
  @FieldResolver(() => PromiseInspection, {
    nullable: true,
    description: 'What is inspected before its pieces go on; null for nothing.',
  })
  inspection(@Root() line: PromiseLine): PromiseInspection | null {
    return inspectionOf(line);
  }
  @FieldResolver(() => Reservation, { nullable: true, description: 'What is held for it.' })
  async reservation(@Root() line: PromiseLine, @Ctx() { query }: Context): Promise<Reservation | undefined> {
    return line.reservationId ? await reservationById(query, line.reservationId) : undefined;
  }
  @FieldResolver(() => OwnerAnswerEnum, {
    nullable: true,
    description: 'What its owner has said who was asked before anything is bought; null where nobody was.',
  })
  async ownerAnswer(@Root() line: PromiseLine, @Ctx() { query }: Context): Promise<OwnerAnswer | null> {
    return line.reservationId ? ownerAnswerOf(await reservationById(query, line.reservationId)) : null;
  }
}

@Resolver(() => PromiseWhy)
export class PromiseWhyResolver {
  @FieldResolver(() => OfferCard, {
    nullable: true,
    description: 'The offer that it speaks of; null when it has left the market.',
  })
  async offer(@Root() { offerId }: PromiseWhy, @Ctx() { query }: Context): Promise<OfferCard | undefined> {
    return offerId ? await cardById(query, offerId) : undefined;
  }
}
