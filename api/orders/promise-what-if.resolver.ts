import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type CostKind, CostKindEnum, cardById, LandedCost, OfferCard } from '#schema/exchange/index.ts';
import { Job, jobById } from '#schema/jobs/index.ts';
import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { shownUnitOf } from '#schema/kernel/measure.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { MoneyType } from '#schema/kernel/values.ts';
import { PromiseWhatIf, type WhatIfOutcome, WhatIfOutcomeEnum } from '#schema/orders/index.ts';
import type { Context } from '../context.ts';
import { differencesOf } from './what-if-differences.ts';

@ObjectType({ description: 'By how much a part of the cost would differ.' })
export class CostDifference {
  @Field(() => CostKindEnum, { description: 'Which part.' }) kind!: CostKind;
  @Field(() => MoneyType, { description: 'More than in the plan, below zero less; net of VAT.' })
  amount!: Money;
}

@ObjectType({ description: 'A step of a plan with a change, at one offer.' })
export class WhatIfLine {
  @Field(() => ID, { description: 'Code of the step.' }) stepCode!: string;
  @Field(() => String, { description: 'What is done.' }) stepName!: string;
  @Field(() => Int, { description: 'Pieces that would be begun there.' }) pieces!: number;
  offerId!: string;
}

@ObjectType({ description: 'The cheapest plan with a change, and how it differs from the one without.' })
export class WhatIfPlan {
  @Field(() => LandedCost, { description: 'What it would cost, delivered, net of VAT.' })
  landedCost!: LandedCost;
  @Field(() => DateScalar, { description: 'The day on which the last piece would be there.' })
  arrivesOn!: string;
  @Field(() => Int, { description: 'How many factories would take part.' }) factoryCount!: number;
  @Field(() => Int, { description: 'Pieces that would find no room.' }) unserved!: number;
  @Field(() => MoneyType, { description: 'How much more all of it would cost, below zero less; net of VAT.' })
  difference!: Money;
  @Field(() => [CostDifference], { description: 'By part; they add up to the difference.' })
  differences!: CostDifference[];
  @Field(() => Int, { description: 'Days later than in the plan, below zero earlier.' }) daysLater!: number;
  @Field(() => [WhatIfLine], { description: 'Its steps, each at the offers that would do it.' })
  lines!: readonly WhatIfLine[];
}

@Resolver(() => WhatIfLine)
export class WhatIfLineResolver {
  @FieldResolver(() => OfferCard, {
    nullable: true,
    description: 'The offer; null when it has left the market.',
  })
  async offer(@Root() { offerId }: WhatIfLine, @Ctx() { query }: Context): Promise<OfferCard | undefined> {
    return await cardById(query, offerId);
  }
}

@Resolver(() => PromiseWhatIf)
export class PromiseWhatIfResolver {
  @FieldResolver(() => ID, { description: 'To tell it from others.' })
  id(@Root() { id }: PromiseWhatIf): string {
    return encodeId('pwi', id);
  }
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Unit of the amount where capacity changes: what the offer is priced in.',
  })
  unit(@Root() { change, measure }: PromiseWhatIf): string | null {
    return change === 'CAPACITY' && measure ? shownUnitOf(measure) : null;
  }
  @FieldResolver(() => OfferCard, {
    nullable: true,
    description: 'The offer that changes; null when it has left the market, or none does.',
  })
  async offer(@Root() { offerId }: PromiseWhatIf, @Ctx() { query }: Context): Promise<OfferCard | undefined> {
    return offerId ? await cardById(query, offerId) : undefined;
  }
  @FieldResolver(() => Job, { nullable: true, description: 'The search for it.' })
  async job(@Root() { jobId }: PromiseWhatIf, @Ctx() { query }: Context): Promise<Job | undefined> {
    return await jobById(query, jobId);
  }
  @FieldResolver(() => WhatIfOutcomeEnum, {
    nullable: true,
    description: 'What came of it; null while it is worked out.',
  })
  outcome(@Root() { answer }: PromiseWhatIf): WhatIfOutcome | null {
    return answer?.outcome ?? null;
  }
  @FieldResolver(() => WhatIfPlan, {
    nullable: true,
    description: 'The plan with the change, where there is one.',
  })
  plan(@Root() { answer, base, currency, quantity }: PromiseWhatIf): WhatIfPlan | null {
    const plan = answer?.plan;
    if (!plan) return null;
    return {
      landedCost: {
        minor: BigInt(plan.totalMinor),
        currency,
        pieces: Math.max(1, quantity - plan.unserved),
        parts: plan.parts.map((part) => ({ ...part, currency })),
      },
      arrivesOn: plan.arrivesOn,
      factoryCount: plan.factoryCount,
      unserved: plan.unserved,
      difference: money(BigInt(plan.totalMinor) - BigInt(base.totalMinor), currency),
      differences: differencesOf(base.parts, plan.parts, currency),
      daysLater: daysBetween(plainDate(base.arrivesOn), plainDate(plan.arrivesOn)),
      lines: plan.lines,
    };
  }
}
