import { command } from '../kernel/command.ts';
import { newId } from '../kernel/id.ts';
import { refuse } from '../kernel/refusal.ts';
import { StoredFile } from './stored-file.ts';

/** A file whose bytes are in the store already. */
export interface StoreFileInput {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Notes an uploaded file for the organisation. Refuses a name that is empty, too long, or has control characters. */
export const fileStore = command<StoreFileInput>({
  name: 'fileStore',
  can: 'member',
  async run(tx, input) {
    const name = input.name.trim();
    if (!name || name.length > 255 || /\p{Cc}/u.test(name))
      refuse({ code: 'FILE_NAME', message: 'A name of 1 to 255 characters.', path: ['name'] });
    const id = newId<'fil'>();
    tx.em.create(StoredFile, {
      id,
      organisationId: tx.organisationId,
      name,
      mediaType: input.mediaType,
      sizeBytes: BigInt(input.sizeBytes),
      sha256: Buffer.from(input.sha256, 'hex'),
      createdBy: tx.actor.kind === 'person' ? tx.actor.personId : tx.organisationId,
      createdAt: tx.now,
    });
    tx.audit({ type: 'storedFile', id }, { name: [null, name], sha256: [null, input.sha256] });
    return { type: 'fil', id };
  },
});
