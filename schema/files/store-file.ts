import { command } from '../kernel/command.ts';
import { newId } from '../kernel/id.ts';
import { refuse } from '../kernel/refusal.ts';
import type { FilePurpose } from './file-purpose.ts';
import type { ImageSize } from './image-size.ts';
import { StoredFile } from './stored-file.ts';

/** A file whose bytes are in the store already, and have been looked at. */
export interface StoreFileInput {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** A sheet, unless told otherwise. */
  readonly purpose?: FilePurpose;
  /** Of a picture. */
  readonly size?: ImageSize | null;
}

/** Control characters, and those that turn the direction of writing: `exe.gpj` must not read as `jpg.exe`. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Notes an uploaded file for the organisation. Refuses a name that is empty, too long, or has control characters. */
export const fileStore = command<StoreFileInput>({
  name: 'fileStore',
  can: 'member',
  whileActing: true,
  async run(tx, input) {
    const name = input.name.trim();
    if (!name || name.length > 255 || unseen.test(name))
      refuse({ code: 'FILE_NAME', message: 'A name of 1 to 255 characters.', path: ['name'] });
    const id = newId<'fil'>();
    tx.em.create(StoredFile, {
      id,
      organisationId: tx.organisationId,
      name,
      mediaType: input.mediaType,
      sizeBytes: BigInt(input.sizeBytes),
      sha256: Buffer.from(input.sha256, 'hex'),
      purpose: input.purpose ?? 'SHEET',
      width: input.size?.width ?? null,
      height: input.size?.height ?? null,
      createdBy: tx.actor.kind === 'person' ? tx.actor.personId : tx.organisationId,
      createdAt: tx.now,
    });
    tx.audit({ type: 'storedFile', id }, { name: [null, name], sha256: [null, input.sha256] });
    return { type: 'fil', id };
  },
});
