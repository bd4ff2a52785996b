import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeBackup } from '#migrations/backup/write-backup.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { openSlowRelay } from './slow-relay.ts';

let house: given.TestHouse;
let folder: string;
beforeAll(async () => {
  house = await openTestHouse();
  await given.givenFirm(house);
  folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-backup-'));
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a backup knows how many rows each table has, also where the last words of a statement come late', async () => {
  const relay = await openSlowRelay(house.adminUrl);
  const { tables } = await writeBackup({
    adminUrl: relay.url,
    filesDir: folder,
    secretKey: 'k'.repeat(43),
    to: path.join(folder, 'backup'),
  });
  relay.close();

  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await house.admin.query<{ n: number }>(`select count(*)::int as n from ${name}`);
      return [name, rows[0]?.n];
    }),
  );
  expect(Object.fromEntries(tables.map(({ name, rows }) => [name, rows]))).toEqual(
    Object.fromEntries(counts),
  );
});
