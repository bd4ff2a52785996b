import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../kernel/scalars.ts';
import { QuantityInput } from '../../kernel/values.ts';
import { type Incoterm, IncotermEnum } from '../incoterm.ts';
import { type BreakdownKind, BreakdownKindEnum, type Firmness, FirmnessEnum } from './quote.ts';

@InputType({ description: 'A unit price from so many on.' })
export class PriceTierInput {
  @Field(() => DecimalScalar, { description: 'From this quantity on.' }) from!: string;
  @Field(() => DecimalScalar, { description: 'Price of one; no dearer than for fewer.' }) unitPrice!: string;
}
@InputType({ description: 'One part of the price of a piece.' })
export class PiecePartInput {
  @Field(() => BreakdownKindEnum, { description: 'What it pays for.' }) kind!: BreakdownKind;
  @Field(() => DecimalScalar, { description: 'Major units of the request’s currency, of one piece.' })
  amount!: string;
}

@InputType({ description: 'What a quote says of one line.' })
export class QuoteLineInput {
  @Field(() => ID, { description: 'The line of the request.' }) lineId!: string;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How many the supplier would make, in the line’s unit; all of them unless told.',
  })
  quantity?: string | null;
  @Field(() => DecimalScalar, { description: 'Price of one, in the request’s currency.' }) unitPrice!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Set-up, once.' }) setup?: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Tooling, once; it becomes the buyer’s.',
  })
  tooling?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Samples, once.' }) sample?: string | null;
  @Field(() => QuantityInput, {
    nullable: true,
    description:
      'What one piece takes, as the supplier estimates it: minutes, kilograms … Wanted with a work centre.',
  })
  loadPerPiece?: QuantityInput | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Where the supplier would do it; nobody else learns of it. A HELD quote wants one.',
  })
  workCenterId?: string | null;
  @Field(() => Int, { description: 'Days from the order to delivery, 0 to 730.' }) leadDays!: number;
  @Field(() => DateScalar, { description: 'The day on which it arrives; the work is done before.' })
  deliverOn!: string;
  @Field(() => [PiecePartInput], {
    nullable: true,
    description: 'What the price of a piece is made of; the parts add up to it.',
  })
  breakdown?: PiecePartInput[] | null;
  @Field(() => [PriceTierInput], {
    nullable: true,
    description: 'Unit prices from larger quantities on; none may be dearer than for fewer.',
  })
  tiers?: PriceTierInput[] | null;
}

/** What a quote says, whoever makes it. */
@InputType({ description: 'What a quote says.' })
export class QuoteFactsInput extends CommandInput {
  @Field(() => FirmnessEnum, { description: 'Whether it holds capacity until it ends.' }) firmness!: Firmness;
  @Field(() => DateTimeScalar, { description: 'It can be awarded before this time: within a year.' })
  validUntil!: Date;
  @Field(() => Boolean, { description: 'Whether the prices include VAT.' }) vatIncluded!: boolean;
  @Field(() => Int, {
    description: 'Rate of VAT, basis points: one that a taxpayer of the supplier’s kind may charge.',
  })
  vatBps!: number;
  @Field(() => Int, { description: 'Days from delivery to payment, 0 to 365.' }) paymentDays!: number;
  @Field(() => IncotermEnum, {
    nullable: true,
    description: 'By which rule of Incoterms 2020 the prices are meant; as the request wants it unless told.',
  })
  incoterm?: Incoterm | null;
  @Field(() => String, {
    nullable: true,
    description: 'Place that the rule names, at most 100 characters; the city of delivery unless told.',
  })
  incotermPlace?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'By how much unit prices fall each year, basis points.',
  })
  annualReductionBps?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'By which index of which material prices move, at most 500 characters.',
  })
  indexClause?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the supplier departs from what is asked, at most 2,000 characters.',
  })
  deviations?: string | null;
  @Field(() => String, { nullable: true, description: 'Further terms, at most 2,000 characters.' })
  terms?: string | null;
  @Field(() => [QuoteLineInput], { description: 'The lines quoted, each once: 1 to 100.' })
  lines!: QuoteLineInput[];
}

@InputType({ description: 'A quote for a request, or the next version of one.' })
export class QuoteSubmitInput extends QuoteFactsInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
}
