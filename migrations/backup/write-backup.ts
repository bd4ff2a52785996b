import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { FolderFileStore } from '#schema/files/index.ts';
import { BackupError, type Manifest, markOf, type SavedTable, writeManifest } from './manifest.ts';
import { quoted, type TableToSave, tablesToSave } from './saved-tables.ts';

export interface BackupOptions {
  readonly adminUrl: string;
  readonly filesDir: string;
  readonly secretKey: string;
  /** A folder that does not exist yet. */
  readonly to: string;
}

/**
 * Writes everything of one installation into a folder: each table as it was at one instant (one snapshot, nobody waits), and the
 * files that its rows name. The product may be at work meanwhile. A backup that was not finished has another name.
 */
export async function writeBackup({ adminUrl, filesDir, secretKey, to }: BackupOptions): Promise<Manifest> {
  if (existsSync(to)) throw new BackupError(`${to} exists already`);
  const draft = `${to}.part`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(path.join(draft, 'tables'), { recursive: true, mode: 0o700 });
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`begin isolation level repeatable read read only; set local statement_timeout = 0`);
    const manifest = { ...(await describe(client, secretKey)), ...(await save(client, draft)) };
    await saveFiles(manifest.files, new FolderFileStore(filesDir), path.join(draft, 'files'));
    await writeManifest(draft, manifest);
    await rename(draft, to);
    return manifest;
  } finally {
    await client.end();
  }
}

async function describe(client: pg.Client, secretKey: string) {
  const { rows } = await client.query<{ name: string }>('select name from ref.migration order by id');
  const clock = await client.query<{ at: Date }>('select now() as at');
  return {
    format: 1 as const,
    takenAt: clock.rows[0]?.at.toISOString() ?? '',
    migrations: rows.map(({ name }) => name),
    secretKeyMark: markOf(secretKey),
  };
}

async function save(client: pg.Client, folder: string) {
  const tables: SavedTable[] = [];
  for (const table of await tablesToSave(client)) tables.push(await saveTable(client, table, folder));
  const files = await client.query<{ hash: string }>(
    `select distinct encode(sha256, 'hex') as hash from app.stored_file where bytes_deleted_at is null order by 1`,
  );
  return { tables, sequences: await sequences(client), files: files.rows.map(({ hash }) => hash) };
}

async function saveTable(client: pg.Client, table: TableToSave, folder: string): Promise<SavedTable> {
  const file = `tables/${table.name}.copy.gz`;
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const { table: name, columns } = quoted(table);
  const copy = client.query(copyTo(`copy (select ${columns} from ${name}) to stdout`));
  await pipeline(copy, createGzip({ level: 6 }), hashing, createWriteStream(path.join(folder, file)));
  // The rows end before the statement does, whose last word is how many they were: what is asked next is answered after it.
  await client.query('select');
  return { ...table, columns: [...table.columns], file, rows: copy.rowCount, sha256: hash.digest('hex') };
}

async function sequences(client: pg.Client): Promise<Manifest['sequences']> {
  const found = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and n.nspname in ('app', 'auth', 'market') order by 1`,
  );
  const saved: Manifest['sequences'] = [];
  for (const { name } of found.rows) {
    const { rows } = await client.query<{ value: string; is_called: boolean }>(
      `select last_value::text as value, is_called from ${name}`,
    );
    for (const row of rows) saved.push({ name, value: row.value, isCalled: row.is_called });
  }
  return saved;
}

/** The store checks each content against its hash: a backup with a broken file is no backup. */
async function saveFiles(hashes: readonly string[], store: FolderFileStore, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const hash of hashes)
    await writeFile(path.join(folder, hash), await store.get(Buffer.from(hash, 'hex')));
}
