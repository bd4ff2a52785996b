import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Manifest } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

/** The installation that is backed up, or restored into. */
export interface Installation {
  readonly adminUrl: string;
  readonly filesDir: string;
  readonly secretKey: string;
}

/** `backup <folder>`: answers what to tell the person who asked. */
export async function backup(installation: Installation, args: string[]): Promise<string> {
  const { positionals } = parseArgs({ args, allowPositionals: true, strict: true });
  const to = folderOf(positionals, 'backup');
  const manifest = await writeBackup({ ...installation, to });
  return `${summary(manifest)} → ${to}\nKeep SECRET_KEY apart from it: what is sealed in it opens with that key alone.`;
}

/** `restore <folder> [--replace] [--without-secrets]`. */
export async function restore(installation: Installation, args: string[]): Promise<string> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    strict: true,
    options: { replace: { type: 'boolean' }, 'without-secrets': { type: 'boolean' } },
  });
  const from = folderOf(positionals, 'restore');
  const options = { replace: values.replace ?? false, withoutSecrets: values['without-secrets'] ?? false };
  const manifest = await restoreBackup({ ...installation, from, ...options });
  return `${summary(manifest)} restored as of ${manifest.takenAt}. Everybody signs in anew.`;
}

function folderOf(positionals: string[], verb: string): string {
  const [folder] = positionals;
  if (positionals.length !== 1 || !folder) throw new Error(`Name one folder: ${verb} <folder>`);
  return path.resolve(folder);
}

function summary({ tables, files }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${tables.length} tables, ${rows.toLocaleString('en')} rows, ${files.length} files`;
}
