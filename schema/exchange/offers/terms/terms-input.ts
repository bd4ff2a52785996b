import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { CommandInput } from '../../../kernel/command-input.ts';
import { namesOf } from '../../../kernel/enums.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type Band, BandEnum } from '../../market/band.ts';
import { type Grade, GradeEnum } from '../grade.ts';

const stepCauses = ['LEAD_TIME', 'LOAD'] as const;
export type StepCause = (typeof stepCauses)[number];
export const StepCauseEnum = namesOf(stepCauses);
registerEnumType(StepCauseEnum, { name: 'StepCause', description: 'What a price step depends on.' });

@InputType({ description: 'A step of the price curve: more or less than the unit price, under a condition.' })
export class PriceStepInput {
  @Field(() => StepCauseEnum, { description: 'LEAD_TIME wants days, LOAD a band.' }) by!: StepCause;
  @Field(() => Int, {
    nullable: true,
    description: 'LEAD_TIME: for weeks that begin at least so many days ahead.',
  })
  fromDays?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'LEAD_TIME: and fewer than so many; none means without end.',
  })
  untilDays?: number | null;
  @Field(() => BandEnum, { nullable: true, description: 'LOAD: for weeks in this band, FREE or TIGHT.' })
  band?: Band | null;
  @Field(() => Int, {
    description: 'Hundredths of a per cent of the unit price, added; -1000 is a tenth less.',
  })
  changeBps!: number;
}

@InputType({ description: 'Days that are not sold.' })
export class FenceInput {
  @Field(() => DateScalar, { description: 'The first of them.' }) from!: string;
  @Field(() => DateScalar, { description: 'The day after the last.' }) until!: string;
}

/** What may be said of every offer, whatever its class. Everything is optional; left out, all members see bands and nobody else anything. */
@InputType({ description: 'What may be said of every offer, whatever its class.' })
export abstract class OfferTermsInput extends CommandInput {
  @Field(() => GradeEnum, {
    nullable: true,
    description: 'What members see: BAND unless told, YES_NO or NOTHING.',
  })
  memberGrade?: Grade | null;
  @Field(() => GradeEnum, {
    nullable: true,
    description: 'What named partners see: EXACT or BAND; NOTHING unless told: no more than every member.',
  })
  partnerGrade?: Grade | null;
  @Field(() => GradeEnum, {
    nullable: true,
    description: 'What anybody sees: YES_NO, or NOTHING unless told.',
  })
  publicGrade?: Grade | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Firm and city stay unseen until a hold; named partners see them where partnerGrade is not NOTHING.',
  })
  blind?: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Nothing is sold within so many days from today: 0 to 370; 0 unless told.',
  })
  fenceDays?: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The most of perWeek that one buyer may hold or have bought, in hundredths of a per cent: 1 to 9999; all unless told.',
  })
  exposureBps?: number | null;
  @Field(() => [PriceStepInput], {
    nullable: true,
    description:
      'The price by lead time and by load, at most 20 steps; a step of each kind at a time, added.',
  })
  priceSteps?: PriceStepInput[] | null;
}
