import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { CapacityOffer, fencesOf, type Grade, GradeEnum } from '#schema/exchange/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { unitPriceOf } from '#schema/kernel/values.ts';
import type { Context } from '../../context.ts';
import { subjectOf } from './capacity-offer.resolver.ts';
import {
  FenceType,
  PricePoint,
  PriceStepType,
  RecurrenceType,
  shownCurve,
  shownRecurrence,
  shownSteps,
} from './offer-terms.types.ts';

@ObjectType({ description: 'How an offer follows what is free.' })
export class Follow {
  @Field(() => Int, { description: 'How much of what is free, in hundredths of a per cent.' })
  shareBps!: number;
  @Field(() => Int, { description: 'Only of days at least so far ahead.' }) beyondDays!: number;
}

/** The terms of an offer as its owner set them. */
@Resolver(() => CapacityOffer)
export class OwnTermsResolver {
  @FieldResolver(() => GradeEnum, { description: 'What members see of its weeks.' })
  memberGrade(@Root() offer: CapacityOffer): Grade {
    return offer.memberGrade;
  }
  @FieldResolver(() => GradeEnum, {
    description: 'What named partners see; NOTHING: no more than every member.',
  })
  partnerGrade(@Root() offer: CapacityOffer): Grade {
    return offer.partnerGrade;
  }
  @FieldResolver(() => GradeEnum, { description: 'What anybody sees without signing in.' })
  publicGrade(@Root() offer: CapacityOffer): Grade {
    return offer.publicGrade;
  }
  @FieldResolver(() => [FenceType], {
    description: 'Days within the window that are not sold.',
  })
  fences(@Root() offer: CapacityOffer): FenceType[] {
    return fencesOf(offer.fencedDays);
  }
  @FieldResolver(() => Follow, {
    nullable: true,
    description: 'What share of the free capacity it follows; null for a fixed amount.',
  })
  follow(@Root() { shareBps, beyondDays }: CapacityOffer): Follow | null {
    return shareBps === null || beyondDays === null ? null : { shareBps, beyondDays };
  }
  @FieldResolver(() => RecurrenceType, {
    nullable: true,
    description: 'Only these hours of each week; null for all.',
  })
  recurrence(@Root() { weekdays, shiftStarts, shiftEnds }: CapacityOffer): RecurrenceType | null {
    return shownRecurrence({
      ...(weekdays ? { weekdays } : {}),
      ...(shiftStarts === null ? {} : { shiftStarts }),
      ...(shiftEnds === null ? {} : { shiftEnds }),
    });
  }
  @FieldResolver(() => [PriceStepType], {
    description: 'More or less than the unit price, by lead time and by band.',
  })
  priceSteps(@Root() offer: CapacityOffer): PriceStepType[] {
    return shownSteps(offer.priceSteps);
  }
  @FieldResolver(() => [PricePoint], {
    description: 'The price over lead time, ready to be drawn.',
  })
  async priceCurve(@Root() offer: CapacityOffer, @Ctx() { query }: Context): Promise<PricePoint[]> {
    const { measure } = await subjectOf(query, offer);
    return shownCurve(offer.priceSteps, unitPriceOf(offer.unitPriceAmount, offer.currency, measure));
  }
  @FieldResolver(() => [ID], { description: 'Certificates that buyers may count on.' })
  certificateIds(@Root() offer: CapacityOffer): string[] {
    return offer.certificateIds.map((id) => encodeId('cer', id));
  }
}
