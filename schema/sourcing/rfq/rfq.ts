import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { Node } from '../../kernel/node.ts';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import type { StateTable } from '../../kernel/state-table.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { type Incoterm, IncotermEnum } from '../incoterm.ts';

/** What the table keeps; DUE is OPEN after its due time, by the database's clock. */
export const keptRfqStates = ['DRAFT', 'OPEN', 'AWARDED', 'CLOSED', 'CANCELLED'] as const;
export const rfqStates = ['DRAFT', 'OPEN', 'DUE', 'AWARDED', 'CLOSED', 'CANCELLED'] as const;
export type RfqState = (typeof rfqStates)[number];
export const RfqStateEnum = namesOf(rfqStates);
registerEnumType(RfqStateEnum, {
  name: 'RfqState',
  description:
    'DRAFT is known to its buyer alone. OPEN takes quotes until its due time, DUE waits for the award. AWARDED, CLOSED without an award, CANCELLED: over.',
});

export const rfqAudiences = ['INVITED', 'MATCHED', 'MEMBERS'] as const;
export type RfqAudience = (typeof rfqAudiences)[number];
export const RfqAudienceEnum = namesOf(rfqAudiences);
registerEnumType(RfqAudienceEnum, {
  name: 'RfqAudience',
  description:
    'INVITED: firms and guests that are named. MATCHED: besides, every firm whose offer fits the need. MEMBERS: any member may take part.',
});

const rfqActions = [
  'INVITE',
  'OPEN',
  'EXTEND',
  'INFORM',
  'AWARD',
  'CLOSE',
  'CANCEL',
  'ASK',
  'QUOTE',
  'DECLINE',
] as const;
export type RfqAction = (typeof rfqActions)[number];
export const RfqActionEnum = namesOf(rfqActions);
registerEnumType(RfqActionEnum, {
  name: 'RfqAction',
  description: 'What the viewer’s firm can do with a request now: as its buyer, or as one of its bidders.',
});

/** What its buyer can do. A sealed request is not awarded before it is due. */
export const buyerTable: StateTable<RfqState, RfqAction> = {
  DRAFT: { INVITE: 'DRAFT', OPEN: 'OPEN', CANCEL: 'CANCELLED' },
  OPEN: {
    INVITE: 'OPEN',
    EXTEND: 'OPEN',
    INFORM: 'OPEN',
    AWARD: 'AWARDED',
    CLOSE: 'CLOSED',
    CANCEL: 'CANCELLED',
  },
  DUE: { AWARD: 'AWARDED', CLOSE: 'CLOSED', CANCEL: 'CANCELLED' },
  AWARDED: {},
  CLOSED: {},
  CANCELLED: {},
};
/** What a bidder can do. */
export const bidderTable: StateTable<RfqState, RfqAction> = {
  DRAFT: {},
  OPEN: { ASK: 'OPEN', QUOTE: 'OPEN', DECLINE: 'OPEN' },
  DUE: {},
  AWARDED: {},
  CLOSED: {},
  CANCELLED: {},
};

/** A request for quotation. */
@ObjectType({
  implements: Node,
  description: 'A request for quotation, as its buyer or one of its bidders sees it.',
})
export class Rfq extends Node {
  override id!: Id<'rfq'>;
  organisationId!: Id<'org'>;
  @Field(() => String, { description: 'Human number.' }) number!: string;
  @Field(() => String, { description: 'What it is, in the buyer’s words.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'What else bidders must know.' }) note!: string | null;
  @Field(() => RfqStateEnum, { description: 'Where it stands, by the database’s clock.' }) state!: RfqState;
  @Field(() => RfqAudienceEnum, { description: 'Who may quote.' }) audience!: RfqAudience;
  @Field(() => Boolean, {
    name: 'sealed',
    description: 'Whether nobody but its maker sees a quote before the due time.',
  })
  isSealed!: boolean;
  @Field(() => CurrencyCodeScalar, { description: 'Every quote is in this currency.' })
  currency!: CurrencyCode;
  @Field(() => DateTimeScalar, { description: 'Until when quotes are taken.' }) dueAt!: Date;
  deliverToCityCode!: string;
  @Field(() => IncotermEnum, {
    nullable: true,
    description: 'By which rule of Incoterms 2020 it is to be delivered; null where the request says none.',
  })
  incoterm!: Incoterm | null;
  @Field(() => String, {
    nullable: true,
    description: 'Place that the rule names; null: the city of delivery.',
  })
  incotermPlace!: string | null;
  requestId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What a bidder accepts before the documents open; null where they are open to every bidder.',
  })
  ndaText!: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when bidders know of it; null while it is a draft.',
  })
  openedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it lasts.' })
  endedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was closed or cancelled.' })
  endReason!: string | null;
}

/** One line: so many of an item. */
@ObjectType({ description: 'One line of a request: so many of an item, wanted within a window.' })
export class RfqLine {
  @Field(() => ID, { description: 'The line.' }) id!: string;
  rfqId!: string;
  @Field(() => Int, { description: 'Its place, from 1.' }) position!: number;
  @Field(() => String, { description: 'What is wanted.' }) item!: string;
  @Field(() => String, { nullable: true, description: 'The buyer’s number of the part.' }) partNumber!:
    | string
    | null;
  processCode!: string | null;
  quantityValue!: string;
  unit!: UnitCode;
  @Field(() => DateScalar, { description: 'It may arrive from this day on.' }) wantedFrom!: string;
  @Field(() => DateScalar, { description: 'It must have arrived before this day.' }) wantedUntil!: string;
}

/** What any member may know of a request that is open to all. */
@ObjectType({ description: 'A request that is open to every member, before one takes part in it.' })
export class OpenRfq {
  id!: string;
  buyerId!: string;
  @Field(() => String, { description: 'Human number.' }) number!: string;
  @Field(() => String, { description: 'What it is, in the buyer’s words.' }) title!: string;
  processCodes!: string[];
  cityCode!: string;
  @Field(() => Boolean, { name: 'sealed', description: 'Whether quotes stay hidden until the due time.' })
  isSealed!: boolean;
  @Field(() => Boolean, { description: 'Whether an agreement has to be accepted before the documents open.' })
  hasNda!: boolean;
  @Field(() => Int, { description: 'How many lines it has.' }) lineCount!: number;
  @Field(() => DateTimeScalar, { description: 'Until when quotes are taken.' }) dueAt!: Date;
}
