import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  type FirmSize,
  FirmSizeEnum,
  type OrganisationKind,
  OrganisationKindEnum,
  type TaxpayerType,
  TaxpayerTypeEnum,
} from '../identity/index.ts';
import { namesOf } from '../kernel/enums.ts';
import { DateScalar } from '../kernel/scalars.ts';
import {
  type AutomaticCheck,
  type CheckCode,
  checkCodes,
  type Likeness,
  type Proposal,
  proposals,
  type VerificationState,
  verificationStates,
} from './verification.rules.ts';

export const VerificationStateEnum = namesOf(verificationStates);
registerEnumType(VerificationStateEnum, {
  name: 'VerificationState',
  description: 'How far the operator’s check of a firm has come.',
});
export const ProposalEnum = namesOf(proposals);
registerEnumType(ProposalEnum, {
  name: 'VerificationProposal',
  description: 'What an operator’s person proposes and a second one confirms.',
});
export const CheckCodeEnum = namesOf(checkCodes);
registerEnumType(CheckCodeEnum, { name: 'VerificationCheck', description: 'What is compared by itself.' });

/** The check of a firm as the firm sees it. Who of the operator's people does what is not told. */
@Entity({ schema: 'app', tableName: 'verification' })
@ObjectType({ description: 'How far the operator’s check of the firm has come.' })
export class Verification {
  @PrimaryKey({ type: 'uuid' }) organisationId!: string;

  @Property({ type: 'text' })
  @Field(() => VerificationStateEnum, { description: 'The state.' })
  state!: VerificationState;

  @Property({ type: 'uuid', nullable: true }) documentId!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the firm last applied.' })
  appliedAt!: Date | null;

  @Property({ type: 'uuid', nullable: true }) appliedBy!: string | null;
  @Property({ type: 'uuid', nullable: true }) claimedBy!: string | null;
  @Property({ type: 'timestamptz', nullable: true }) claimedAt!: Date | null;
  @Property({ type: 'text', nullable: true }) proposedAction!: Proposal | null;
  @Property({ type: 'uuid', nullable: true }) proposedBy!: string | null;
  @Property({ type: 'timestamptz', nullable: true }) proposedAt!: Date | null;

  @Property({ type: 'text', nullable: true }) reason!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'Since when it is verified; null while it is not.' })
  verifiedSince!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the operator last decided.' })
  decidedAt!: Date | null;

  @Property({ type: 'integer' }) version: number = 1;
}

/** Another firm that has something in common with this one. */
@ObjectType({ description: 'Another firm that has something in common with this one.' })
export class FirmLikeness implements Omit<Likeness, 'kind'> {
  otherId!: string;
  @Field(() => String, { description: 'Name of the other firm.' }) otherName!: string;
  @Field(() => String, { description: 'What of the other firm’s is alike.' }) found!: string;
  @Field(() => Float, { description: 'How alike, 0 to 1; 1 is the same.' }) likeness!: number;
}

/** One automatic check, with its evidence. */
@ObjectType({ description: 'One automatic check. It never decides: people look at its evidence.' })
export class VerificationCheckResult implements AutomaticCheck {
  @Field(() => CheckCodeEnum, { description: 'What was compared.' }) code!: CheckCode;
  @Field(() => Boolean, { description: 'Whether there is nothing to look at.' }) passed!: boolean;
  @Field(() => String, { nullable: true, description: 'What was found, where it is not another firm.' })
  found!: string | null;
  @Field(() => [FirmLikeness], { description: 'Other firms with the same or nearly the same.' })
  likenesses!: (Likeness & FirmLikeness)[];
}

/** A firm in the operator's queue: what the market shows of it, and how far its check has come. */
@ObjectType({ description: 'A firm in the operator’s queue.' })
export class VerificationCase {
  id!: string;
  @Field(() => String, { description: 'Registered name.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Name in English.' }) nameEn!: string | null;
  @Field(() => String, { description: 'Unified Social Credit Code.' }) creditCode!: string;
  @Field(() => [OrganisationKindEnum], { description: 'What it does here.' }) kinds!: OrganisationKind[];
  @Field(() => VerificationStateEnum, { description: 'How far its check has come.' })
  state!: VerificationState;
  @Field(() => Date, { nullable: true, description: 'When the firm last applied.' }) appliedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Since when it is verified.' })
  verifiedSince!: Date | null;
  @Field(() => ProposalEnum, {
    nullable: true,
    description: 'What is proposed and waits for a second pair of eyes.',
  })
  proposedAction!: Proposal | null;
  cityCode!: string;
  claimedBy!: string | null;
  proposedBy!: string | null;
}

/** What a firm declares, its applicant, and what is compared: read by an operator's person, noted in the firm's book. */
@ObjectType({
  description:
    'What a firm has declared and brought, and what was compared. Each reading is noted in the firm’s book.',
})
export class VerificationFile {
  id!: string;
  @Field(() => String, { nullable: true, description: 'Legal Entity Identifier.' }) lei!: string | null;
  @Field(() => String, { nullable: true, description: 'D-U-N-S number.' }) duns!: string | null;
  @Field(() => String, { nullable: true, description: 'VAT or taxpayer identification number.' }) vatId!:
    | string
    | null;
  @Field(() => TaxpayerTypeEnum, { nullable: true, description: 'How it is taxed.' })
  taxpayerType!: TaxpayerType | null;
  @Field(() => FirmSizeEnum, { nullable: true, description: 'Declared size.' }) firmSize!: FirmSize | null;
  @Field(() => DateScalar, { nullable: true, description: 'When the size was declared.' }) sizeDeclaredOn!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Registered address.' }) address!: string | null;
  @Field(() => Date, { description: 'When the firm registered.' }) createdAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who applied.' }) applicant!: string | null;
  @Field(() => String, { nullable: true, description: 'The applicant’s address.' }) email!: string | null;
  @Field(() => String, { nullable: true, description: 'Reason of the proposal or of the last decision.' })
  reason!: string | null;
  documentId!: string | null;
  @Field(() => [VerificationCheckResult], { description: 'The automatic checks.' })
  checks!: VerificationCheckResult[];
  @Field(() => Int, { description: 'Grows with every step; a step says which one it saw.' }) version!: number;
}
