import 'reflect-metadata';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestHouse } from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { tenancyFaults } from './tenancy-faults.ts';

describe('the catalog of the database', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  /** What the catalog test says when something is planted; taken away again. */
  async function planted(sql: string): Promise<string[]> {
    const client = new pg.Client({ connectionString: house.adminUrl });
    await client.connect();
    try {
      await client.query(`begin; ${sql}`);
      return await tenancyFaults(client);
    } finally {
      await client.end();
    }
  }

  it('keeps every tenant’s rows behind forced row-level security, and every definer function shut', async () => {
    expect(await tenancyFaults(house.admin)).toEqual([]);
  });

  it.each([
    ['a table without row-level security', 'create table app.loose (id int)', /loose/],
    [
      'a table whose owner passes its policies',
      'create table app.loose (id int); alter table app.loose enable row level security; create policy p on app.loose using (true)',
      /loose/,
    ],
    [
      'a table without a policy',
      'create table app.loose (id int); alter table app.loose enable row level security; alter table app.loose force row level security',
      /loose.*no policy/,
    ],
    [
      'a definer function that trusts the caller’s search_path',
      `create function market.loose() returns int language sql security definer as 'select 1'; revoke all on function market.loose() from public`,
      /loose.*search_path/,
    ],
    [
      'a definer function that anybody may call',
      `create function app.loose() returns int language sql security definer set search_path = pg_catalog as 'select 1'`,
      /loose.*PUBLIC/,
    ],
    ['an app that may write the market', 'grant update on market.offer to openfloor_app', /offer/],
    ['a worker that may write reference data', 'grant insert on ref.city to openfloor_worker', /city/],
    ['an app that may read secrets', 'grant select on auth.session to openfloor_app', /session/],
    [
      'an app that may read a partition past its policy',
      'grant select on series.reading_rest to openfloor_app',
      /reading_rest/,
    ],
    ['a role that passes row-level security', 'alter role openfloor_worker bypassrls', /openfloor_worker/],
    [
      'a gatherer of holds that may read',
      'grant select on app.reservation to openfloor_batcher',
      /batcher may select/,
    ],
    [
      'a gatherer of holds with a second door',
      'grant execute on function market.settle(uuid, text) to openfloor_batcher',
      /settle.*batcher/,
    ],
    ['an app that owns a table', 'alter table app.site owner to openfloor_app', /openfloor_app/],
  ])('would not pass with %s', async (_, sql, said) => {
    expect((await planted(sql)).join('\n')).toMatch(said);
  });
});
