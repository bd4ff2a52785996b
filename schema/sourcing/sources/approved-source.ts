import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { Node } from '../../kernel/node.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';

export const sourceStates = ['APPROVED', 'NOT_YET', 'EXPIRED', 'WITHDRAWN'] as const;
export type SourceState = (typeof sourceStates)[number];
export const SourceStateEnum = namesOf(sourceStates);
registerEnumType(SourceStateEnum, {
  name: 'SourceState',
  description:
    'Whether an approval holds today: NOT_YET before its first day, EXPIRED after its last, WITHDRAWN by somebody.',
});

const blockReasons = ['NEVER_APPROVED', 'NOT_YET', 'EXPIRED', 'WITHDRAWN'] as const;
export type BlockReason = (typeof blockReasons)[number];
export const BlockReasonEnum = namesOf(blockReasons);
registerEnumType(BlockReasonEnum, {
  name: 'BlockReason',
  description: 'Why a firm may not make a part that wants approved sources.',
});

/** That a firm may make a part, or one step of it. */
@ObjectType({
  implements: Node,
  description:
    'That a firm is approved for a part, or for one step of it; known to the firm that has approved alone.',
})
export class ApprovedSource extends Node {
  override id!: Id<'aps'>;
  @Field(() => String, { description: 'The part, by one’s own number.' }) partNumber!: string;
  processCode!: string | null;
  firmId!: string;
  @Field(() => SourceStateEnum, { description: 'Whether it holds today, by the database’s clock.' })
  state!: SourceState;
  @Field(() => String, { description: 'By what it was approved: a sample, an audit, a customer’s letter.' })
  reason!: string;
  @Field(() => DateScalar, { description: 'It holds from this day on.' }) validFrom!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'It holds before this day; null: until it is withdrawn.',
  })
  validUntil!: string | null;
  @Field(() => String, { description: 'Who approved it.' }) approvedBy!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) approvedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who withdrew it.' }) withdrawnBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' }) withdrawReason!:
    | string
    | null;
}

/** Whether a part is made by approved firms alone. */
@ObjectType({ description: 'Whether a part is made by approved firms alone.' })
export class SourceDemand {
  @Field(() => String, { description: 'The part, by one’s own number.' }) partNumber!: string;
  @Field(() => Boolean, { name: 'demanded', description: 'Whether it is.' }) isDemanded!: boolean;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => String, { description: 'Who said so.' }) changedBy!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) changedAt!: Date;
}

@InputType({ description: 'A firm to approve for a part.' })
export class ApprovedSourceAddInput extends CommandInput {
  @Field(() => String, { description: 'The part, by one’s own number: 1 to 60 characters.' })
  partNumber!: string;
  @Field(() => ID, { nullable: true, description: 'One step of it; every step unless told.' })
  processCode?: string | null;
  @Field(() => ID, { description: 'The firm, as the market shows it.' }) firmId!: string;
  @Field(() => String, { description: 'By what it is approved: 1 to 500 characters.' }) reason!: string;
  @Field(() => DateScalar, { description: 'It holds from this day on.' }) validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: 'It holds before this day.' }) validUntil?:
    | string
    | null;
}
@InputType({ description: 'An approval to withdraw.' })
export class ApprovedSourceWithdrawInput extends CommandInput {
  @Field(() => ID, { description: 'The approval.' }) sourceId!: string;
  @Field(() => String, { description: 'Why: 1 to 500 characters.' }) reason!: string;
}
@InputType({ description: 'Whether a part is made by approved firms alone.' })
export class OrganisationSourceDemandSetInput extends CommandInput {
  @Field(() => String, { description: 'The part, by one’s own number: 1 to 60 characters.' })
  partNumber!: string;
  @Field(() => Boolean, { description: 'Whether it is.' }) demanded!: boolean;
  @Field(() => String, { description: 'Why: 1 to 500 characters.' }) reason!: string;
}
