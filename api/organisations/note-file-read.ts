import type { StoredFile } from '#schema/files/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { verificationDocumentRead } from '#schema/organisations/index.ts';
import type { Context } from '../context.ts';
import { noteActingRead } from './acting.ts';

/** A firm's file that goes to a person of the operator's is noted in the firm's book first; a member's own costs nothing. */
export async function noteFileRead(context: Context, file: StoredFile): Promise<void> {
  const { actor, services } = context;
  if (actor.kind !== 'person') return;
  const ids = [encodeId('fil', file.id)];
  if (actor.supportActId)
    return await noteActingRead(context, actor, { screen: 'File', fields: ['file'], ids });
  if (file.organisationId === actor.organisationId) return;
  const input = { firmId: file.organisationId, fileId: file.id, name: file.name };
  await runCommand(
    services.database,
    actor,
    verificationDocumentRead,
    input,
    `file-read:${crypto.randomUUID()}`,
  );
}
