import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { FolderFileStore } from '#schema/files/index.ts';
import { migrate } from '../migrate.ts';
import { migrationsList } from '../migrations-list.ts';
import { BackupError, type Manifest, markOf, readManifest, type SavedTable } from './manifest.ts';
import { quoted } from './saved-tables.ts';
import { prepareTarget } from './target-database.ts';

export interface RestoreOptions {
  readonly adminUrl: string;
  readonly filesDir: string;
  readonly secretKey: string;
  readonly from: string;
  /** Sets a database with data aside under another name instead of refusing. */
  readonly replace?: boolean;
  /** Goes on although what was sealed under another SECRET_KEY can then no longer be opened. */
  readonly withoutSecrets?: boolean;
}

/**
 * Brings a backup back into an empty database: checks every byte first, then makes the tables of the backup's version, fills them in
 * one transaction, and goes on to this version. Sessions are over; what no consumer has recorded is dispatched anew.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Manifest> {
  const { adminUrl, filesDir, from } = options;
  const manifest = await readManifest(from);
  checkVersion(manifest);
  checkKey(manifest, options);
  await checkContents(from, manifest);
  await prepareTarget(adminUrl, options.replace ?? false);
  await migrate(adminUrl, { to: manifest.migrations.at(-1) ?? '', withoutReference: true });
  await fill(adminUrl, from, manifest);
  await migrate(adminUrl);
  const store = new FolderFileStore(filesDir);
  for (const hash of manifest.files) await store.put(await readFile(path.join(from, 'files', hash)));
  return manifest;
}

function checkVersion({ migrations }: Manifest): void {
  const known = migrationsList.map(({ name }) => name);
  const unknown = migrations.find((name, index) => known[index] !== name);
  if (unknown) throw new BackupError(`The backup is of another or a newer version: it knows ${unknown}`);
}

function checkKey({ secretKeyMark }: Manifest, { secretKey, withoutSecrets }: RestoreOptions): void {
  if (secretKeyMark === markOf(secretKey) || withoutSecrets) return;
  throw new BackupError(
    'The backup was sealed under another SECRET_KEY. Set that key; or give --without-secrets, and second factors and webhook keys must be set up again',
  );
}

async function checkContents(folder: string, { tables, files }: Manifest): Promise<void> {
  for (const { file, sha256 } of tables) await checkHash(path.join(folder, file), sha256);
  for (const hash of files) await checkHash(path.join(folder, 'files', hash), hash);
}

async function checkHash(file: string, wanted: string): Promise<void> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  } catch {
    throw new BackupError(`${file} is missing from the backup`);
  }
  if (hash.digest('hex') !== wanted) throw new BackupError(`${file} is not what was written`);
}

async function fill(adminUrl: string, folder: string, manifest: Manifest): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin; set local statement_timeout = 0');
    // Migrations may have written rows of their own: the backup holds them too.
    await client.query(`truncate ${manifest.tables.map((table) => quoted(table).table).join(', ')} cascade`);
    await setTriggers(client, manifest.tables, 'disable');
    for (const table of manifest.tables) await fillTable(client, folder, table);
    // What may be checked at the end of a transaction is checked now: a table with checks to come cannot be altered.
    await client.query('set constraints all immediate');
    await setTriggers(client, manifest.tables, 'enable');
    for (const { name, value, isCalled } of manifest.sequences)
      await client.query('select setval($1::regclass, $2::bigint, $3)', [name, value, isCalled]);
    await client.query(`update app.outbox o set dispatched_at = null
      where not exists (select from app.consumption c where c.event_id = o.id)`);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Triggers rest meanwhile: what they would write lies in the backup too. */
async function setTriggers(
  client: pg.Client,
  tables: readonly SavedTable[],
  to: 'disable' | 'enable',
): Promise<void> {
  for (const table of tables) await client.query(`alter table ${quoted(table).table} ${to} trigger user`);
}

async function fillTable(client: pg.Client, folder: string, saved: SavedTable): Promise<void> {
  const { table, columns } = quoted(saved);
  const copy = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
  await pipeline(createReadStream(path.join(folder, saved.file)), createGunzip(), copy);
  if (copy.rowCount !== saved.rows)
    throw new BackupError(`${saved.name}: ${copy.rowCount} rows instead of ${saved.rows}`);
}
