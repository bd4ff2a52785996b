import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../../kernel/scalars.ts';
import { QuantityInput } from '../../kernel/values.ts';
import { type Incoterm, IncotermEnum } from '../incoterm.ts';
import { type RfqAudience, RfqAudienceEnum } from './rfq.ts';

@InputType({ description: 'One line of a request: so many of an item, wanted within a window.' })
export class RfqLineInput {
  @Field(() => String, { description: 'What is wanted, 1 to 200 characters.' }) item!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The buyer’s number of the part, at most 60 characters.',
  })
  partNumber?: string | null;
  @Field(() => ID, { nullable: true, description: 'The process, where it is one of the taxonomy.' })
  processCode?: string | null;
  @Field(() => QuantityInput, { description: 'How many.' }) quantity!: QuantityInput;
  @Field(() => DateScalar, { description: 'It may arrive from this day on.' }) wantedFrom!: string;
  @Field(() => DateScalar, { description: 'It must have arrived before this day.' }) wantedUntil!: string;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The wished price of one, net of VAT. No bidder ever sees it.',
  })
  targetPrice?: string | null;
}

@InputType({ description: 'A request for quotation; a draft until it is opened.' })
export class RfqCreateInput extends CommandInput {
  @Field(() => String, { description: 'What it is, 1 to 200 characters.' }) title!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What else bidders must know, at most 4,000 characters.',
  })
  note?: string | null;
  @Field(() => RfqAudienceEnum, { description: 'Who may quote. MATCHED wants a need.' })
  audience!: RfqAudience;
  @Field(() => Boolean, {
    description: 'Whether nobody but its maker sees a quote before the due time.',
  })
  sealed!: boolean;
  @Field(() => CurrencyCodeScalar, { description: 'Every quote is in this currency.' })
  currency!: CurrencyCode;
  @Field(() => DateTimeScalar, { description: 'Until when quotes are taken: within a year from now.' })
  dueAt!: Date;
  @Field(() => ID, { description: 'Code of the city to deliver to.' }) deliverToCityCode!: string;
  @Field(() => IncotermEnum, {
    nullable: true,
    description: 'By which rule of Incoterms 2020 it is to be delivered.',
  })
  incoterm?: Incoterm | null;
  @Field(() => String, {
    nullable: true,
    description: 'Place that the rule names, at most 100 characters; the city of delivery unless told.',
  })
  incotermPlace?: string | null;
  @Field(() => ID, { nullable: true, description: 'The need that it is for.' }) requestId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What a bidder accepts before the documents open, at most 8,000 characters.',
  })
  ndaText?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'What a year of waiting for money costs the buyer, basis points: terms of payment are compared by it. 500 unless told; no bidder sees it.',
  })
  capitalBps?: number | null;
  @Field(() => [RfqLineInput], { description: 'What is wanted: 1 to 100 lines.' }) lines!: RfqLineInput[];
  @Field(() => [ID], { nullable: true, description: 'Firms to invite, as the market shows them.' })
  firmIds?: string[] | null;
}
