import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { Node } from '../../kernel/node.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import type { StateTable } from '../../kernel/state-table.ts';
import type { UnitCode } from '../../kernel/units.ts';

export const callOffStates = ['ASKED', 'CONFIRMED', 'DECLINED', 'CANCELLED'] as const;
export type CallOffState = (typeof callOffStates)[number];
export const CallOffStateEnum = namesOf(callOffStates);
registerEnumType(CallOffStateEnum, {
  name: 'CallOffState',
  description:
    'ASKED waits for the supplier and counts against the agreement at once. CONFIRMED is an order. DECLINED and CANCELLED are given back to the agreement.',
});

const callOffActions = ['CONFIRM', 'DECLINE', 'CANCEL', 'REPEAT'] as const;
export type CallOffAction = (typeof callOffActions)[number];
export const CallOffActionEnum = namesOf(callOffActions);
registerEnumType(CallOffActionEnum, {
  name: 'CallOffAction',
  description: 'What the viewer’s firm can do with a call-off now. REPEAT calls the same lines off again.',
});

/** What the supplier can do. */
export const sellerCallOffTable: StateTable<CallOffState, CallOffAction> = {
  ASKED: { CONFIRM: 'CONFIRMED', DECLINE: 'DECLINED' },
  CONFIRMED: {},
  DECLINED: {},
  CANCELLED: {},
};
/** What the buyer can do; repeating one changes nothing of it. */
export const buyerCallOffTable: StateTable<CallOffState, CallOffAction> = {
  ASKED: { CANCEL: 'CANCELLED', REPEAT: 'ASKED' },
  CONFIRMED: { CANCEL: 'CANCELLED', REPEAT: 'CONFIRMED' },
  DECLINED: { REPEAT: 'DECLINED' },
  CANCELLED: { REPEAT: 'CANCELLED' },
};

/** One order against an agreement. */
@ObjectType({
  implements: Node,
  description: 'One order against a framework agreement, as its two firms see it.',
})
export class CallOff extends Node {
  override id!: Id<'cof'>;
  @Field(() => String, { description: 'Human number.' }) number!: string;
  frameworkId!: string;
  buyerId!: string;
  sellerId!: string;
  @Field(() => CallOffStateEnum, { description: 'Where it stands.' }) state!: CallOffState;
  @Field(() => DateScalar, { description: 'The day on which the buyer wants it.' }) wantedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day that the supplier has confirmed.' })
  promisedOn!: string | null;
  deliverToCityCode!: string;
  @Field(() => String, { nullable: true, description: 'What else the supplier must know.' }) note!:
    | string
    | null;
  netMinor!: bigint;
  vatMinor!: bigint;
  feeMinor!: bigint;
  currency!: CurrencyCode;
  repeatsId!: string | null;
  @Field(() => String, { description: 'Who placed it.' }) placedBy!: string;
  @Field(() => DateTimeScalar, { description: 'When it was placed.' }) placedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who confirmed or declined it.' }) answeredBy!:
    | string
    | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was confirmed or declined.' })
  answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who cancelled it.' }) cancelledBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was declined or cancelled.' }) reason!:
    | string
    | null;
}

/** So many of one line of the agreement. */
@ObjectType({ description: 'So many of one line of the agreement, at the price of this quantity.' })
export class CallOffLine {
  callOffId!: string;
  frameworkLineId!: string;
  quantityValue!: string;
  unit!: UnitCode;
  unitPriceAmount!: string;
  netMinor!: bigint;
  currency!: CurrencyCode;
}
