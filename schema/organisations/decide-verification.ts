import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { encodeId } from '../kernel/id.ts';
import { invariant } from '../kernel/invariant.ts';
import { refuse } from '../kernel/refusal.ts';
import { assertTransition } from '../kernel/state-table.ts';
import type { Tx } from '../kernel/tx.ts';
import { noteFor } from './note-for.ts';
import { type LockedCase, lockCase } from './verification.locks.ts';
import { type Proposal, verificationTable } from './verification.rules.ts';
import { ProposalEnum } from './verification.ts';

@InputType({ description: 'A firm in the operator’s queue.' })
export class VerificationClaimInput extends CommandInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string;
}
@InputType({ description: 'What is to become of the case, and why.' })
export class VerificationProposeInput extends VerificationClaimInput {
  @Field(() => ProposalEnum, { description: 'Approve, return to the firm, or suspend.' }) action!: Proposal;
  @Field(() => String, {
    nullable: true,
    description: 'Why: 5 to 500 characters; an approval needs none. The firm reads it.',
  })
  reason?: string | null;
}
@InputType({ description: 'The second pair of eyes agrees.' })
export class VerificationConfirmInput extends VerificationClaimInput {}
@InputType({ description: 'The second pair of eyes does not agree.' })
export class VerificationSendBackInput extends VerificationClaimInput {
  @Field(() => String, { description: 'Why: 5 to 500 characters.' }) reason!: string;
}

const subjectOf = (found: LockedCase) => ({ type: 'verification', id: found.organisationId });
const outcomeOf = (found: LockedCase) => ({ type: 'ver', id: found.organisationId });

/** Takes a case for half an hour, so that two do not read it at once. Refuses CASE_CLAIMED while somebody else has it. */
export const verificationClaim = command<VerificationClaimInput>({
  name: 'verificationClaim',
  can: 'operator:verify',
  async run(tx, input) {
    const found = await lockCase(tx, input.caseId);
    refuseClaimed(found, personOf(tx));
    await tx.rows(sql`
      update app.verification set claimed_by = app.person(), claimed_at = app.clock(), version = version + 1
      where organisation_id = ${found.organisationId}::uuid`);
    tx.audit(subjectOf(found), { claimedBy: [wirePerson(found.claimedBy), wirePerson(personOf(tx))] });
    return outcomeOf(found);
  },
});

/** Proposes a decision. Refuses CASE_CLAIMED, WRONG_STATE, ALREADY_PROPOSED, REASON_MISSING and, to approve, DOCUMENT_MISSING. */
export const verificationPropose = command<VerificationProposeInput>({
  name: 'verificationPropose',
  can: 'operator:verify',
  async run(tx, input) {
    const found = await lockCase(tx, input.caseId);
    const reason = input.reason?.trim() || null;
    refuseClaimed(found, personOf(tx));
    assertTransition(verificationTable, found.state, input.action);
    if (found.proposedAction)
      refuse({ code: 'ALREADY_PROPOSED', message: 'A proposal waits for a second pair of eyes.' });
    if (input.action === 'APPROVE' && !found.documentId)
      refuse({ code: 'DOCUMENT_MISSING', message: 'Nothing is verified without its business licence.' });
    checkReason(reason, input.action !== 'APPROVE');
    await tx.rows(sql`
      update app.verification set proposed_action = ${input.action}, proposed_by = app.person(), proposed_at = app.clock(),
        reason = ${reason}, claimed_by = null, claimed_at = null, version = version + 1
      where organisation_id = ${found.organisationId}::uuid`);
    tx.audit(subjectOf(found), { proposedAction: [null, input.action] }, reason ?? undefined);
    return outcomeOf(found);
  },
});

/**
 * Confirms what another person of the operator's has proposed; the firm is told. Refuses SAME_PERSON, NOTHING_PROPOSED: of two who
 * confirm at once the second finds nothing to confirm.
 */
export const verificationConfirm = command<VerificationConfirmInput>({
  name: 'verificationConfirm',
  can: 'operator:verify',
  async run(tx, input) {
    const found = await lockCase(tx, input.caseId);
    const action = proposalOfAnother(tx, found);
    const state = assertTransition(verificationTable, found.state, action);
    await tx.rows(sql`
      update app.verification set state = ${state}, decided_at = app.clock(), verified_since = case when ${state} = 'VERIFIED' then app.clock() end,
        claimed_by = null, claimed_at = null, proposed_action = null, proposed_by = null, proposed_at = null, version = version + 1
      where organisation_id = ${found.organisationId}::uuid`);
    const changes = { state: [found.state, state] };
    tx.audit(
      subjectOf(found),
      { ...changes, proposedBy: [wirePerson(found.proposedBy), null] },
      found.reason ?? undefined,
    );
    await noteFor(tx, found.organisationId, 'verificationConfirm', subjectOf(found), changes, found.reason);
    tx.emit('verification.decided.v1', { subjectId: found.organisationId, state });
    return outcomeOf(found);
  },
});

/** Sends a proposal of another person back to the queue. Refuses as verificationConfirm does, and REASON_MISSING. */
export const verificationSendBack = command<VerificationSendBackInput>({
  name: 'verificationSendBack',
  can: 'operator:verify',
  async run(tx, input) {
    const found = await lockCase(tx, input.caseId);
    const action = proposalOfAnother(tx, found);
    const reason = input.reason.trim();
    checkReason(reason, true);
    await tx.rows(sql`
      update app.verification set proposed_action = null, proposed_by = null, proposed_at = null, reason = ${reason}, version = version + 1
      where organisation_id = ${found.organisationId}::uuid`);
    tx.audit(subjectOf(found), { proposedAction: [action, null] }, reason);
    return outcomeOf(found);
  },
});

function wirePerson(id: string | null): string | null {
  return id && encodeId('per', id);
}

function personOf(tx: Tx): string {
  invariant(tx.actor.kind === 'person', 'operator permissions are for persons');
  return tx.actor.personId;
}

function refuseClaimed(found: LockedCase, personId: string): void {
  if (found.claimedBy && found.claimedBy !== personId)
    refuse({ code: 'CASE_CLAIMED', message: 'Somebody else has taken this case.', path: ['caseId'] });
}

function proposalOfAnother(tx: Tx, found: LockedCase): Proposal {
  if (!found.proposedAction)
    refuse({
      code: 'NOTHING_PROPOSED',
      message: 'Nothing is proposed, or it is decided already.',
      path: ['caseId'],
    });
  if (found.proposedBy === personOf(tx))
    refuse({
      code: 'SAME_PERSON',
      message: 'Who proposes cannot decide: a second person must look.',
      path: ['caseId'],
    });
  return found.proposedAction;
}

function checkReason(reason: string | null, isNeeded: boolean): void {
  if (reason === null || reason === '') {
    if (isNeeded) refuse({ code: 'REASON_MISSING', message: 'Say why.', path: ['reason'] });
    return;
  }
  if (reason.length < 5 || reason.length > 500)
    refuse({
      code: 'REASON_LENGTH',
      message: 'A reason has 5 to 500 characters.',
      path: ['reason'],
      params: { least: 5, most: 500 },
    });
}
