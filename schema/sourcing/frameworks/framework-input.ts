import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { CurrencyCodeScalar, DateScalar, DecimalScalar, UnitCodeScalar } from '../../kernel/scalars.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { type QuoteSide, QuoteSideEnum } from '../quotes/quote.ts';
import { PriceTierInput } from '../quotes/quote-input.ts';

@InputType({ description: 'One step of what cancelling costs.' })
export class LadderStepInput {
  @Field(() => Int, {
    description: 'With so many days of notice or more: 0 to 365, falling from step to step.',
  })
  days!: number;
  @Field(() => Int, {
    description: 'This share of what is cancelled, basis points; never less with less notice.',
  })
  bps!: number;
}

@InputType({ description: 'One item of an agreement.' })
export class FrameworkLineInput {
  @Field(() => String, { description: 'What is bought, 1 to 200 characters.' }) item!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The buyer’s number of the part, at most 60 characters.',
  })
  partNumber?: string | null;
  @Field(() => ID, { nullable: true, description: 'The process, where it is one of the taxonomy.' })
  processCode?: string | null;
  @Field(() => UnitCodeScalar, { description: 'The unit of its quantities and prices (UNECE Rec 20).' })
  unit!: UnitCode;
  @Field(() => DecimalScalar, { description: 'Price of one, in the agreement’s currency.' })
  unitPrice!: string;
  @Field(() => [PriceTierInput], {
    nullable: true,
    description: 'Unit prices from larger call-offs on; none may be dearer than for fewer.',
  })
  tiers?: PriceTierInput[] | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How many the buyer means to call off at least.',
  })
  least?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'How many can be called off in all.' })
  most?: string | null;
  @Field(() => Int, { description: 'Days from a call-off to its delivery, 0 to 730.' }) leadDays!: number;
}

@InputType({ description: 'An agreement to propose to another firm.' })
export class FrameworkProposeInput extends CommandInput {
  @Field(() => ID, { description: 'The other firm, as the market shows it.' }) firmId!: string;
  @Field(() => QuoteSideEnum, { description: 'What the proposer’s firm is in it.' }) side!: QuoteSide;
  @Field(() => String, { description: 'What it is about, 1 to 200 characters.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Further terms, at most 4,000 characters.' })
  terms?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The final award of the proposer’s that it is agreed from; the other firm has won in it.',
  })
  awardId?: string | null;
  @Field(() => CurrencyCodeScalar, { description: 'All its prices are in this currency.' })
  currency!: CurrencyCode;
  @Field(() => Boolean, { description: 'Whether the prices include VAT.' }) vatIncluded!: boolean;
  @Field(() => Int, { description: 'Rate of VAT, basis points.' }) vatBps!: number;
  @Field(() => Int, { description: 'Days from delivery to payment, 0 to 365.' }) paymentDays!: number;
  @Field(() => DateScalar, { description: 'It can be called off from this day on.' }) validFrom!: string;
  @Field(() => DateScalar, { description: 'It can be called off before this day: within five years.' })
  validUntil!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Meant to be called off at least, net of VAT.' })
  leastAmount?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Can be called off in all, net of VAT.' })
  mostAmount?: string | null;
  @Field(() => [LadderStepInput], {
    nullable: true,
    description: 'What cancelling a confirmed call-off costs, longest notice first; the last step is 0 days.',
  })
  ladder?: LadderStepInput[] | null;
  @Field(() => [FrameworkLineInput], {
    description: 'The items: 1 to 100. Each has a most, unless the whole agreement has one.',
  })
  lines!: FrameworkLineInput[];
}

@InputType({ description: 'A proposed agreement to accept.' })
export class FrameworkAcceptInput extends CommandInput {
  @Field(() => ID, { description: 'The agreement.' }) frameworkId!: string;
}
@InputType({ description: 'A proposed agreement to decline.' })
export class FrameworkDeclineInput extends CommandInput {
  @Field(() => ID, { description: 'The agreement.' }) frameworkId!: string;
  @Field(() => String, { description: 'Why; the other firm reads it. 1 to 500 characters.' }) reason!: string;
}
@InputType({ description: 'A proposal to take back, or an agreement to end.' })
export class FrameworkEndInput extends FrameworkDeclineInput {}
