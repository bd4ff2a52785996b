import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';

/** Where the bytes of files lie, by their own hash: the same content is kept once, and a name can be neither guessed nor forged. */
export interface FileStore {
  /** Keeps the bytes durably and answers their SHA-256. */
  put(bytes: Uint8Array): Promise<Buffer>;
  /** The bytes of a hash; throws when they are not there or are no longer what they were. */
  get(sha256: Buffer): Promise<Buffer>;
  /** Deletes bytes that were not put again since; those that are not there are gone already. */
  forget(sha256: Buffer, putBefore: Date): Promise<void>;
}

/** A store on a folder. A file appears under its name only when it is whole. */
export class FolderFileStore implements FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(bytes: Uint8Array): Promise<Buffer> {
    const hash = createHash('sha256').update(bytes).digest();
    const target = this.#pathOf(hash);
    await mkdir(path.dirname(target), { recursive: true });
    const draft = `${target}.${process.pid}.${process.hrtime.bigint()}.part`;
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
    return hash;
  }

  async get(sha256: Buffer): Promise<Buffer> {
    const bytes = await readFile(this.#pathOf(sha256));
    if (!createHash('sha256').update(bytes).digest().equals(sha256))
      throw new Error('A stored file is not what it was');
    return bytes;
  }

  async forget(sha256: Buffer, putBefore: Date): Promise<void> {
    const target = this.#pathOf(sha256);
    const aside = `${target}.${process.pid}.${process.hrtime.bigint()}.gone`;
    try {
      await rename(target, aside);
    } catch (error) {
      if (isAbsent(error)) return;
      throw error;
    }
    // Somebody who puts the same bytes at this moment has renamed a new file to this name: its row is about to be written.
    const { mtime } = await stat(aside);
    if (mtime < putBefore) await unlink(aside);
    else await rename(aside, target);
  }

  #pathOf(sha256: Buffer): string {
    const name = sha256.toString('hex');
    return path.join(this.#folder, name.slice(0, 2), name);
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
