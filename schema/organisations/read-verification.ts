import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { noteFor } from './note-for.ts';
import { lockCase } from './verification.locks.ts';

@InputType()
export class VerificationReadInput extends CommandInput {
  @Field(() => ID) caseId!: string;
}

/** Notes, in the firm's book and the operator's, that a person of the operator's reads what the firm has declared and brought. */
export const verificationRead = command<VerificationReadInput>({
  name: 'verificationRead',
  can: 'operator:verify',
  async run(tx, input) {
    const { organisationId } = await lockCase(tx, input.caseId);
    const subject = { type: 'verification', id: organisationId };
    tx.audit(subject);
    await noteFor(tx, organisationId, 'verificationRead', subject, {}, null);
    return { type: 'ver', id: organisationId };
  },
});

/** Notes, in the firm's book and the operator's, that a person of the operator's reads a document of the firm's. */
export const verificationDocumentRead = command<{ firmId: string; fileId: string; name: string }>({
  name: 'verificationDocumentRead',
  can: 'operator:verify',
  async run(tx, { firmId, fileId, name }) {
    const subject = { type: 'storedFile', id: fileId };
    const changes = { name: [null, name] };
    tx.audit(subject, changes);
    await noteFor(tx, firmId, 'verificationDocumentRead', subject, changes, null);
    return { type: 'fil', id: fileId };
  },
});
