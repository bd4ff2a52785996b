import 'reflect-metadata';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Of } from '#migrations/backup/manifest.ts';
import { restoreBackup } from '#migrations/backup/restore-backup.ts';
import { tablesToSave } from '#migrations/backup/saved-tables.ts';
import { writeBackup } from '#migrations/backup/write-backup.ts';
import { demoPassword, firms } from '#migrations/demo/firms.ts';
import { loadDemo } from '#migrations/demo/load-demo.ts';
import { roleUrl } from '#migrations/migrate.ts';
import { closeDatabase, openDatabase } from '#schema/database.ts';
import { FolderFileStore } from '#schema/files/index.ts';
import { findSession, openSession } from '#schema/identity/index.ts';
import { type DemoDatabase, demoDatabase } from '../demo/demo-database.ts';

let whole: DemoDatabase;
let folder: string;
let targets = 0;

beforeAll(async () => {
  whole = await demoDatabase('2026-11-23T02:00:00Z');
  await loadDemo(whole.adminUrl, whole);
  // Readings of this month, and of one that a new database has no partition for.
  await whole.rows(`insert into app.reading (organisation_id, device_id, at, sequence, kind, good, scrap, received_at)
    select id, uuidv7(), at, 1, 'COUNT', 3, 0, at from app.organisation, unnest(array[now(), '2025-01-05']) at`);
  folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-backup-'));
  await writeBackup({ ...whole, to: path.join(folder, 'good') });
});
afterAll(async () => {
  await whole.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Somewhere to restore into: a database that is not there yet, and an empty folder. */
function target() {
  const name = `${new URL(whole.adminUrl).pathname}_back${++targets}`;
  return {
    adminUrl: Object.assign(new URL(whole.adminUrl), { pathname: name }).href,
    filesDir: mkdtempSync(path.join(folder, 'files-')),
    secretKey: whole.secretKey,
  };
}

/** One checksum a table, whatever the order of its rows. */
async function checksums(adminUrl: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const sums: Record<string, string> = {};
  for (const { name } of await tablesToSave(client)) {
    const { rows } = await client.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${name} t`,
    );
    sums[name] = rows[0]?.sum ?? '';
  }
  await client.end();
  return sums;
}

/** What a restore says when it does not want to; the database must not be there afterwards. */
async function refusal(act: () => Promise<unknown>): Promise<string> {
  return await act().then(
    () => 'restored',
    (error: Error) => error.message,
  );
}

describe('a backup that is brought back', () => {
  it('gives every row of every table again, files with their contents, and people who can sign in', async () => {
    const there = target();

    const manifest = await restoreBackup({ ...there, from: path.join(folder, 'good') });

    const sums = await checksums(there.adminUrl);
    const { 'app.outbox': _is, ...back } = sums;
    const { 'app.outbox': _was, ...before } = await checksums(whole.adminUrl);
    expect(back).toEqual(before);
    expect(Object.keys(sums).length).toBeGreaterThan(20);
    expect(sums['app.reading']).toMatch(/^52 /);
    expect(manifest.files.length).toBeGreaterThan(0);
    const store = new FolderFileStore(there.filesDir);
    for (const hash of manifest.files) expect(sha256Of(await store.get(Buffer.from(hash, 'hex')))).toBe(hash);
    const database = await openDatabase({ ...there, url: roleUrl(there.adminUrl, 'app'), files: store });
    const email = firms[0]?.email ?? '';
    const token = await openSession(database, { email, password: demoPassword });
    expect((await findSession(database, token))?.actor.roles).toEqual(['OWNER']);
    await closeDatabase(database);
  });

  it('dispatches anew what nobody had consumed, and only that', async () => {
    const there = target();
    await restoreBackup({ ...there, from: path.join(folder, 'good') });

    const client = new pg.Client({ connectionString: there.adminUrl });
    await client.connect();
    const { rows } = await client.query<{ wrong: string; waiting: string }>(
      `select count(*) filter (where (dispatched_at is null) = exists (select from app.consumption c where c.event_id = o.id)) as wrong,
         count(*) filter (where dispatched_at is null) as waiting from app.outbox o`,
    );
    await client.end();
    expect(rows[0]?.wrong).toBe('0');
    expect(Number(rows[0]?.waiting)).toBeGreaterThan(0);
  });
});

describe('a restore refuses, and leaves everything as it was', () => {
  it('a database that has data, until it is told to keep it aside', async () => {
    const there = target();
    const again = { ...there, from: path.join(folder, 'good') };
    await restoreBackup(again);

    expect(await refusal(() => restoreBackup(again))).toMatch(/has data\. Give --replace/);

    await restoreBackup({ ...again, replace: true });
    const kept = await whole.rows<{ datname: string }>(
      `select datname from pg_database where datname like '%_back${targets}_before_%'`,
    );
    expect(kept).toHaveLength(1);
  });

  it('a backup of which one byte has changed', async () => {
    const to = path.join(folder, 'changed');
    const manifest = await writeBackup({ ...whole, to });
    appendFileSync(path.join(to, manifest.tables.at(-1)?.file ?? ''), 'x');

    expect(await refusal(() => restoreBackup({ ...target(), from: to }))).toMatch(/not what was written/);
  });

  it('a backup that lacks a file, or whose list was edited', async () => {
    const to = path.join(folder, 'lacking');
    const manifest = await writeBackup({ ...whole, to });
    const list = path.join(to, 'manifest.json');
    rmSync(path.join(to, 'files', manifest.files[0] ?? ''));
    expect(await refusal(() => restoreBackup({ ...target(), from: to }))).toMatch(/missing from the backup/);

    writeFileSync(list, readFileSync(list, 'utf8').replace('"rows": 0', '"rows": 1'));
    expect(await refusal(() => restoreBackup({ ...target(), from: to }))).toMatch(
      /manifest\.json is not what/,
    );
  });

  it('a backup sealed under another key, unless it is to go on without those secrets', async () => {
    const there = { ...target(), secretKey: 'another key of some length' };
    const from = path.join(folder, 'good');

    expect(await refusal(() => restoreBackup({ ...there, from }))).toMatch(/another SECRET_KEY/);

    expect((await restoreBackup({ ...there, from, withoutSecrets: true })).format).toBe(1);
  });

  it('a folder that is no backup, or one that was not finished', async () => {
    expect(await refusal(() => restoreBackup({ ...target(), from: folder }))).toMatch(/no manifest\.json/);
  });
});

describe('a backup refuses', () => {
  it('to write over another one', async () => {
    expect(await refusal(() => writeBackup({ ...whole, to: path.join(folder, 'good') }))).toMatch(
      /exists already/,
    );
  });

  it('to be one when the content of a file is gone: it keeps the name of a draft', async () => {
    const to = path.join(folder, 'torn');

    expect(
      await refusal(() => writeBackup({ ...whole, filesDir: mkdtempSync(path.join(folder, 'empty-')), to })),
    ).toMatch(/ENOENT/);

    expect(existsSync(to)).toBe(false);
  });
});
