import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { encodeId } from '../kernel/id.ts';
import { assertTransition } from '../kernel/state-table.ts';
import { requireDocument } from './require-document.ts';
import { lockOwnCase } from './verification.locks.ts';
import { verificationTable } from './verification.rules.ts';

@InputType({ description: 'The firm’s application to be verified.' })
export class VerificationApplyInput extends CommandInput {
  @Field(() => ID, {
    description: 'The business licence, a file of the organisation’s: what `POST /files` answered.',
  })
  documentId!: string;
}

/**
 * Puts the firm into the operator's queue with its business licence; while it waits, another document takes the first one's place and
 * what was proposed falls. Refuses WRONG_STATE for a firm that is verified or suspended.
 */
export const verificationApply = command<VerificationApplyInput>({
  name: 'verificationApply',
  can: 'organisation:write',
  async run(tx, input) {
    const documentId = await requireDocument(tx, input.documentId, 'documentId');
    const before = await lockOwnCase(tx);
    const state = assertTransition(verificationTable, before.state, 'APPLY');
    await tx.rows(sql`
      update app.verification set state = ${state}, document_id = ${documentId}::uuid, applied_at = app.clock(), applied_by = app.person(),
        claimed_by = null, claimed_at = null, proposed_action = null, proposed_by = null, proposed_at = null, version = version + 1
      where organisation_id = app.organisation()`);
    tx.audit(
      { type: 'verification', id: before.organisationId },
      {
        state: [before.state, state],
        documentId: [before.documentId && encodeId('fil', before.documentId), input.documentId],
      },
    );
    tx.emit('verification.applied.v1', { subjectId: before.organisationId });
    return { type: 'org', id: before.organisationId };
  },
});
