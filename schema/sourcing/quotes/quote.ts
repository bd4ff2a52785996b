import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type TaxpayerType, TaxpayerTypeEnum } from '../../identity/index.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { Node } from '../../kernel/node.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import type { StateTable } from '../../kernel/state-table.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { type Incoterm, IncotermEnum } from '../incoterm.ts';

export const quoteStates = ['SUBMITTED', 'COUNTERED', 'WITHDRAWN', 'EXPIRED', 'LOST', 'AWARDED'] as const;
export type QuoteState = (typeof quoteStates)[number];
export const QuoteStateEnum = namesOf(quoteStates);
registerEnumType(QuoteStateEnum, {
  name: 'QuoteState',
  description:
    'SUBMITTED: the supplier’s word stands. COUNTERED: the buyer’s does, and waits for the supplier. The others are over: WITHDRAWN, EXPIRED, LOST, AWARDED.',
});

export const firmnesses = ['INDICATIVE', 'HELD'] as const;
export type Firmness = (typeof firmnesses)[number];
export const FirmnessEnum = namesOf(firmnesses);
registerEnumType(FirmnessEnum, {
  name: 'Firmness',
  description:
    'INDICATIVE holds nothing. HELD keeps capacity of the supplier’s own work centres free until the quote ends.',
});

const quoteSides = ['SELLER', 'BUYER'] as const;
export type QuoteSide = (typeof quoteSides)[number];
export const QuoteSideEnum = namesOf(quoteSides);
registerEnumType(QuoteSideEnum, { name: 'QuoteSide', description: 'Who proposes a version of a quote.' });

const versionOutcomes = ['LIVE', 'REPLACED', 'ACCEPTED', 'DECLINED'] as const;
export type VersionOutcome = (typeof versionOutcomes)[number];
export const VersionOutcomeEnum = namesOf(versionOutcomes);
registerEnumType(VersionOutcomeEnum, {
  name: 'VersionOutcome',
  description: 'What became of a version: one is LIVE; a counter-offer ends ACCEPTED, DECLINED or REPLACED.',
});

const quoteActions = ['WITHDRAW', 'REVISE', 'COUNTER', 'ACCEPT', 'REFUSE', 'AWARD'] as const;
export type QuoteAction = (typeof quoteActions)[number];
export const QuoteActionEnum = namesOf(quoteActions);
registerEnumType(QuoteActionEnum, {
  name: 'QuoteAction',
  description: 'What the viewer’s firm can do with a quote now. ACCEPT and REFUSE answer a counter-offer.',
});

/** What its supplier can do. */
export const sellerQuoteTable: StateTable<QuoteState, QuoteAction> = {
  SUBMITTED: { REVISE: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  COUNTERED: { ACCEPT: 'SUBMITTED', REFUSE: 'SUBMITTED', REVISE: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  WITHDRAWN: { REVISE: 'SUBMITTED' },
  EXPIRED: { REVISE: 'SUBMITTED' },
  LOST: {},
  AWARDED: {},
};
/** What its buyer can do. */
export const buyerQuoteTable: StateTable<QuoteState, QuoteAction> = {
  SUBMITTED: { COUNTER: 'COUNTERED', AWARD: 'AWARDED' },
  COUNTERED: { COUNTER: 'COUNTERED' },
  WITHDRAWN: {},
  EXPIRED: {},
  LOST: {},
  AWARDED: {},
};

/** A quote, with its versions. */
@ObjectType({
  implements: Node,
  description: 'A bidder’s quote, as its maker and, once it may, the buyer see it.',
})
export class Quote extends Node {
  override id!: Id<'quo'>;
  @Field(() => String, { description: 'Human number.' }) number!: string;
  rfqId!: Id<'rfq'>;
  buyerId!: string;
  sellerId!: string | null;
  bidderId!: string;
  @Field(() => QuoteStateEnum, { description: 'Where it stands.' }) state!: QuoteState;
  @Field(() => FirmnessEnum, { description: 'Whether it holds capacity.' }) firmness!: Firmness;
  @Field(() => Int, { description: 'Which of its versions is live.' }) liveVersion!: number;
  @Field(() => DateTimeScalar, { description: 'It can be awarded before this time.' }) validUntil!: Date;
  @Field(() => DateTimeScalar, { description: 'When its live word of the supplier’s came.' })
  submittedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it is live.' })
  endedAt!: Date | null;
  currency!: CurrencyCode;
}

/** One word in the chain: a version of the supplier's, or a counter-offer of the buyer's. */
@ObjectType({ description: 'One version of a quote: the supplier’s, or a counter-offer of the buyer’s.' })
export class QuoteVersion {
  quoteId!: string;
  @Field(() => Int, { description: 'Its number, from 1.' }) version!: number;
  @Field(() => QuoteSideEnum, { description: 'Who proposes it.' }) side!: QuoteSide;
  @Field(() => VersionOutcomeEnum, { description: 'What became of it.' }) outcome!: VersionOutcome;
  @Field(() => FirmnessEnum, { description: 'Whether it holds capacity.' }) firmness!: Firmness;
  @Field(() => DateTimeScalar, { description: 'Until when it stands.' }) validUntil!: Date;
  @Field(() => Boolean, { description: 'Whether its prices include VAT.' }) vatIncluded!: boolean;
  @Field(() => Int, { description: 'Rate of VAT, basis points.' }) vatBps!: number;
  @Field(() => TaxpayerTypeEnum, { description: 'By which kind of taxpayer.' }) taxpayerType!: TaxpayerType;
  @Field(() => Int, { description: 'Days from delivery to payment.' }) paymentDays!: number;
  @Field(() => IncotermEnum, {
    nullable: true,
    description: 'By which rule of Incoterms 2020 it is meant; null: as the request wants it.',
  })
  incoterm!: Incoterm | null;
  @Field(() => String, {
    nullable: true,
    description: 'Place that the rule names; null: the city of delivery.',
  })
  incotermPlace!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'By how much unit prices fall each year, basis points.',
  })
  annualReductionBps!: number | null;
  @Field(() => String, { nullable: true, description: 'By which index of which material prices move.' })
  indexClause!: string | null;
  @Field(() => String, { nullable: true, description: 'Where the supplier departs from what is asked.' })
  deviations!: string | null;
  @Field(() => String, { nullable: true, description: 'Further terms.' }) terms!: string | null;
  netMinor!: bigint;
  vatMinor!: bigint;
  currency!: CurrencyCode;
  @Field(() => String, { description: 'Who said it: a person’s name, or a guest’s firm.' }) saidBy!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) createdAt!: Date;
}

/** One part of the cost of a piece. */
export const breakdownKinds = [
  'MATERIAL',
  'LABOUR',
  'MACHINE',
  'OVERHEAD',
  'PROFIT',
  'PACKING',
  'FREIGHT',
] as const;
export type BreakdownKind = (typeof breakdownKinds)[number];
export const BreakdownKindEnum = namesOf(breakdownKinds);
registerEnumType(BreakdownKindEnum, {
  name: 'BreakdownKind',
  description: 'What a part of a piece’s price pays for.',
});

/** A unit price from so many on. */
export interface StoredTier {
  readonly from: string;
  readonly unitPrice: string;
}
/** A part of a piece's price. */
export interface StoredPiecePart {
  readonly kind: BreakdownKind;
  readonly amount: string;
}

/** What a version says of one line. */
@ObjectType({ description: 'What a version says of one line of the request.' })
export class QuoteLine {
  rfqLineId!: string;
  quoteId!: string;
  version!: number;
  quantityValue!: string;
  unit!: UnitCode;
  unitPriceAmount!: string;
  setupMinor!: bigint;
  toolingMinor!: bigint;
  sampleMinor!: bigint;
  loadPerPieceValue!: string | null;
  loadUnit!: UnitCode | null;
  @Field(() => Int, { description: 'Days from the order to delivery.' }) leadDays!: number;
  @Field(() => DateScalar, { description: 'The day on which it arrives.' }) deliverOn!: string;
  storedParts!: StoredPiecePart[];
  storedTiers!: StoredTier[];
  netMinor!: bigint;
  currency!: CurrencyCode;
}
