import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { Node } from '../../kernel/node.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import type { UnitCode } from '../../kernel/units.ts';

const awardStates = ['AWAITING_APPROVAL', 'FINAL', 'REJECTED'] as const;
export type AwardState = (typeof awardStates)[number];
export const AwardStateEnum = namesOf(awardStates);
registerEnumType(AwardStateEnum, {
  name: 'AwardState',
  description:
    'AWAITING_APPROVAL: above what its maker may spend alone; nobody outside knows of it. FINAL: sold. REJECTED: nothing came of it.',
});

/** Who may have a limit, and approve. */
export const approverRoles = ['OWNER', 'BUYER', 'FINANCE'] as const;
export type ApproverRole = (typeof approverRoles)[number];
export const ApproverRoleEnum = namesOf(approverRoles);
registerEnumType(ApproverRoleEnum, {
  name: 'ApproverRole',
  description: 'A role that may have a limit up to which it awards and approves.',
});

/** A decision who gets what of a request. */
@ObjectType({
  implements: Node,
  description: 'A decision who gets what of a request; known to the buyer alone.',
})
export class Award extends Node {
  override id!: Id<'awd'>;
  @Field(() => String, { description: 'Human number.' }) number!: string;
  rfqId!: Id<'rfq'>;
  buyerId!: string;
  @Field(() => AwardStateEnum, { description: 'Where it stands.' }) state!: AwardState;
  @Field(() => Boolean, { description: 'Whether everybody who got nothing has lost with it.' })
  closes!: boolean;
  netMinor!: bigint;
  currency!: CurrencyCode;
  decidedBy!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' }) decidedAt!: Date;
  approvedBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became final or was rejected.' })
  settledAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was rejected.' }) reason!: string | null;
}

/** So much of a line to one quote. */
@ObjectType({ description: 'So much of one line to one quote.' })
export class AwardLine {
  awardId!: string;
  bidderId!: string;
  sellerId!: string | null;
  quoteId!: string;
  rfqLineId!: string;
  quantityValue!: string;
  unit!: UnitCode;
  netMinor!: bigint;
  currency!: CurrencyCode;
  @Field(() => Boolean, { name: 'final', description: 'Whether it is sold.' }) isFinal!: boolean;
  reservationId!: string | null;
}

/** Up to what a role awards without asking. */
@ObjectType({ description: 'Up to what a role awards without a second person, net of VAT.' })
export class ApprovalLimit {
  @Field(() => ApproverRoleEnum, { description: 'The role.' }) role!: ApproverRole;
  limitMinor!: bigint;
}
