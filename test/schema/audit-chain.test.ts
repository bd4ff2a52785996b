import 'reflect-metadata';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkAudit, sealAudit, verifyAudit } from '#schema/audit/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('the sealed book', () => {
  let house: given.TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());
  const pool = () => house.workerDatabase.pool;

  /** As whoever owns the database and means ill: past triggers and policies. */
  async function asSuperuser(text: string, values: unknown[] = []): Promise<void> {
    const client = new pg.Client({ connectionString: house.adminUrl });
    await client.connect();
    try {
      await client.query('set session_replication_role = replica');
      await client.query(text, values);
    } finally {
      await client.end();
    }
  }
  const entries = async () =>
    (await house.admin.query<{ id: string }>('select id from app.audit_entry order by id')).rows.map(
      ({ id }) => id,
    );
  let ids: string[];
  beforeEach(async () => {
    await house.admin.query('truncate app.audit_entry, app.audit_pending, app.audit_batch, app.audit_check');
    for (let i = 0; i < 3; i++) await given.givenFirm(house);
    await sealAudit(pool());
    await given.givenFirm(house);
    await sealAudit(pool());
    ids = await entries();
  });

  it('holds when nobody has touched it, batch after batch', async () => {
    expect(await verifyAudit(pool())).toMatchObject({ batches: 2, entries: ids.length, fault: undefined });
    await given.givenFirm(house);
    // What waits to be sealed is no fault.
    expect((await verifyAudit(pool())).fault).toBeUndefined();
  });

  it.each([
    ['an act is turned into another', `update app.audit_entry set command = 'siteCreate' where id = $1`],
    [
      'one figure of a change is another',
      `update app.audit_entry set changes = changes || '{"x": [null, 1]}' where id = $1`,
    ],
    [
      'it is said to have been another time',
      `update app.audit_entry set at = at - interval '1 second' where id = $1`,
    ],
    [
      'it is put into another firm’s book',
      'update app.audit_entry set organisation_id = uuidv7() where id = $1',
    ],
  ])('names the first line that is not as it was when %s', async (_, text) => {
    await asSuperuser(text, [ids[1]]);
    expect((await verifyAudit(pool())).fault).toEqual({ fault: 'ENTRY_CHANGED', batch: 1n, entryId: ids[1] });
  });

  it('notices a line that is gone, in any batch', async () => {
    await asSuperuser('delete from app.audit_entry where id = $1', [ids.at(-1)]);
    expect((await verifyAudit(pool())).fault).toEqual({
      fault: 'ENTRY_MISSING',
      batch: 2n,
      entryId: ids.at(-1),
    });
  });

  it('notices two lines that have changed places', async () => {
    await asSuperuser(
      `update app.audit_entry e set (command, changes, subject_id) = (select o.command, o.changes, o.subject_id from app.audit_entry o
         where o.id = case e.id when $1::uuid then $2::uuid else $1::uuid end) where e.id in ($1, $2)`,
      [ids[0], ids[1]],
    );
    expect((await verifyAudit(pool())).fault).toMatchObject({ fault: 'ENTRY_CHANGED', entryId: ids[0] });
  });

  it('notices a line slipped in behind the seal, and one taken away before it', async () => {
    await asSuperuser(`insert into app.audit_entry (actor, command) values ('person', 'forged')`);
    expect((await verifyAudit(pool())).fault).toMatchObject({ fault: 'ENTRY_UNKNOWN' });
    await asSuperuser(`delete from app.audit_entry where command = 'forged'`);
    await given.givenFirm(house);
    await asSuperuser('delete from app.audit_entry where id = $1', [(await entries()).at(-1)]);
    expect((await verifyAudit(pool())).fault).toMatchObject({ fault: 'UNSEALED_MISSING' });
  });

  it('notices a batch that is sealed anew, left out, or put in another’s place', async () => {
    await asSuperuser(
      `update app.audit_batch set entry_ids = entry_ids[2:], leaves = leaves[2:] where number = 1`,
    );
    expect((await verifyAudit(pool())).fault).toMatchObject({ fault: 'SEAL_CHANGED', batch: 1n });
    await asSuperuser('delete from app.audit_batch where number = 1');
    expect((await verifyAudit(pool())).fault).toMatchObject({ fault: 'BATCH_MISSING', batch: 2n });
  });

  it('is sealed once, however many seal at the same time', async () => {
    for (let i = 0; i < 4; i++) await given.givenFirm(house);
    await Promise.all([1, 2, 3].map(() => sealAudit(pool())));
    await sealAudit(pool());
    const all = await entries();
    expect(await verifyAudit(pool())).toMatchObject({ entries: all.length, fault: undefined });
  });

  it('is checked on from where the last check stopped, and a fault stays to be seen', async () => {
    expect(await checkAudit(pool())).toMatchObject({ batches: 2, fault: undefined });
    expect(await checkAudit(pool())).toMatchObject({ batches: 0, fault: undefined });
    await given.givenFirm(house);
    await sealAudit(pool());
    await asSuperuser('delete from app.audit_entry where id = $1', [(await entries()).at(-1)]);
    expect((await checkAudit(pool())).fault).toMatchObject({ fault: 'ENTRY_MISSING', batch: 3n });
    const { rows } = await house.database.pool.query('select fault from app.audit_chain()');
    expect(rows).toEqual([{ fault: 'ENTRY_MISSING' }]);
  });

  it.each(['openfloor_app', 'openfloor_worker', 'exchange_definer', 'auth_definer'])(
    'can be rewritten by no role of the product: %s',
    async (role) => {
      const { rows } = await house.admin.query(
        `select p from unnest(array['update', 'delete', 'truncate']) p where has_table_privilege($1, 'app.audit_entry', p)`,
        [role],
      );
      expect(rows).toEqual([]);
    },
  );
});
