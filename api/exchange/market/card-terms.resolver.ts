import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { OfferCard } from '#schema/exchange/index.ts';
import { unitPriceOf } from '#schema/kernel/values.ts';
import { listStandards, Standard } from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import {
  FenceType,
  PricePoint,
  PriceStepType,
  RecurrenceType,
  shownCurve,
  shownRecurrence,
  shownSteps,
} from '../offers/offer-terms.types.ts';

/** On which terms a card's offer is sold: what every reader of the card may know. */
@Resolver(() => OfferCard)
export class CardTermsResolver {
  @FieldResolver(() => Int, { description: 'Nothing is sold that lies within so many days from today.' })
  fenceDays(@Root() { terms }: OfferCard): number {
    return terms.fenceDays;
  }
  @FieldResolver(() => [FenceType], {
    description: 'Days within the window that are not sold.',
  })
  fences(@Root() { terms }: OfferCard): readonly FenceType[] {
    return terms.fences ?? [];
  }
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The most of perWeek that one buyer may have, in hundredths of a per cent; null for all.',
  })
  exposureBps(@Root() { terms }: OfferCard): number | null {
    return terms.exposureBps ?? null;
  }
  @FieldResolver(() => RecurrenceType, {
    nullable: true,
    description: 'Only these hours of each week; null for all.',
  })
  recurrence(@Root() { terms }: OfferCard): RecurrenceType | null {
    return shownRecurrence(terms);
  }
  @FieldResolver(() => [PriceStepType], {
    description: 'More or less than the unit price, by lead time and by band.',
  })
  priceSteps(@Root() { terms }: OfferCard): PriceStepType[] {
    return shownSteps(terms.priceSteps);
  }
  @FieldResolver(() => [PricePoint], {
    description: 'The price over lead time, ready to be drawn.',
  })
  priceCurve(@Root() card: OfferCard): PricePoint[] {
    return shownCurve(card.terms.priceSteps, unitPriceOf(card.unitPriceAmount, card.currency, card.measure));
  }
  @FieldResolver(() => [Standard], {
    description: 'What buyers may count on throughout the window.',
  })
  async standards(@Root() { terms }: OfferCard, @Ctx() { query }: Context): Promise<Standard[]> {
    const codes = terms.standards ?? [];
    return codes.length === 0 ? [] : (await listStandards(query)).filter(({ code }) => codes.includes(code));
  }
}
