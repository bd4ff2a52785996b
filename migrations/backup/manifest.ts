import { createHash, createHmac } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const tableShape = z.object({
  name: z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/),
  columns: z.array(z.string()),
  rows: z.number().int().nonnegative(),
  file: z.string().regex(/^tables\/[a-z_.0-9]+\.copy\.gz$/),
  sha256: hash,
});

const manifestShape = z.object({
  format: z.literal(1),
  /** When the snapshot was taken, by the database's clock. */
  takenAt: z.iso.datetime({ offset: true }),
  /** The migrations that had been run, in order. */
  migrations: z.array(z.string()).min(1),
  /** Tells whether a SECRET_KEY is the one that seals what lies in here, without telling the key. */
  secretKeyMark: hash,
  tables: z.array(tableShape),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
  /** Contents of uploaded files, by their SHA-256. */
  files: z.array(hash),
});

/** What a backup holds, and by which hashes it is known to be whole. */
export type Manifest = z.infer<typeof manifestShape>;
export type SavedTable = z.infer<typeof tableShape>;

/** A backup that is not to be used; nothing has been changed. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/** Two keys have the same mark only when they are the same. */
export function markOf(secretKey: string): string {
  return createHmac('sha256', secretKey).update('openfloor backup').digest('hex');
}

/** Written last: a folder without it is no backup. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  await writeFile(path.join(folder, 'manifest.json'), text);
  await writeFile(path.join(folder, 'manifest.sha256'), `${sha256Of(Buffer.from(text))}  manifest.json\n`);
}

/** Reads the manifest; throws {@link BackupError} when it is absent, changed, or of another format. */
export async function readManifest(folder: string): Promise<Manifest> {
  const read = (name: string) =>
    readFile(path.join(folder, name)).catch(() => {
      throw new BackupError(`${folder} is no backup: it has no ${name}`);
    });
  const text = await read('manifest.json');
  const [said] = String(await read('manifest.sha256')).split(' ');
  if (said !== sha256Of(text)) throw new BackupError('manifest.json is not what was written');
  const parsed = manifestShape.safeParse(JSON.parse(String(text)));
  if (!parsed.success) throw new BackupError('manifest.json is of a format that this version does not know');
  return parsed.data;
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
