import 'reflect-metadata';
import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetImportCommit } from '#schema/imports/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { forgetSheets } from '#workers/imports/forget-sheets.ts';

describe('the bytes of a sheet', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  let center: given.Center;
  beforeAll(async () => {
    house = await openTestHouse();
    firm = await given.givenFirm(house);
    center = await given.givenWorkCenter(house, firm);
  });
  afterAll(() => house.close());

  const later = () => new Date(Date.now() + 2 * 86_400_000);
  const sheet = (total: number) =>
    given.givenCheckedSheet(house, firm, [{ center: center.code, period: given.monday(1), total }]);
  const pass = (made: given.Made) =>
    house.admin.query('update app.sheet_import set kept_until = app.clock() where id = $1', [made.id]);
  const fileOf = async (made: given.Made) => {
    const { rows } = await house.admin.query<{ sha256: Buffer; gone: boolean; state: string }>(
      `select f.sha256, f.bytes_deleted_at is not null as gone, i.state
       from app.sheet_import i join app.stored_file f on f.id = i.file_id where i.id = $1`,
      [made.id],
    );
    if (!rows[0]) throw new Error('no import');
    return rows[0];
  };

  it('are deleted when their time has passed; the import stays, and is not committed without them', async () => {
    const [past, kept] = [await sheet(8), await sheet(9)];
    await pass(past);

    expect(await forgetSheets(house.workerDatabase, later())).toBe(1);
    const gone = await fileOf(past);
    expect(gone).toMatchObject({ gone: true, state: 'CHECKED' });
    await expect(house.database.files.get(gone.sha256)).rejects.toMatchObject({ code: 'ENOENT' });
    await house.database.files.get((await fileOf(kept)).sha256);
    await expect(
      given.act(house, firm.actor, sheetImportCommit, { importId: past.wire, rows: 'ALL' }),
    ).rejects.toMatchObject({ problems: [{ code: 'IMPORT_FORGOTTEN' }] });
    expect(await forgetSheets(house.workerDatabase, later())).toBe(0);
  });

  it('stay while somebody else keeps the same, in whatever firm', async () => {
    const other = await given.givenFirm(house);
    const past = await sheet(10);
    const { sha256 } = await fileOf(past);
    await given.givenFile(house, other, await house.database.files.get(sha256));
    await pass(past);

    expect(await forgetSheets(house.workerDatabase, later())).toBe(1);
    expect(await fileOf(past)).toMatchObject({ gone: true });
    await house.database.files.get(sha256);
  });

  it('stay when they were put again a moment ago, and are gone when they were not', async () => {
    const bytes = new TextEncoder().encode('put twice');
    const sha256 = await house.database.files.put(bytes);
    const dayAgo = new Date(Date.now() - 86_400_000);
    await house.database.files.forget(sha256, dayAgo);
    expect(await house.database.files.get(sha256)).toEqual(Buffer.from(bytes));

    const name = sha256.toString('hex');
    const old = new Date(Date.now() - 3 * 86_400_000);
    await utimes(path.join(house.dataDir, 'files', name.slice(0, 2), name), old, old);
    await house.database.files.forget(sha256, dayAgo);
    await expect(house.database.files.get(sha256)).rejects.toMatchObject({ code: 'ENOENT' });
    await house.database.files.forget(sha256, dayAgo);
  });
});
