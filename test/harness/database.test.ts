import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { testDatabase } from './database.ts';

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

describe('a database for a test file', () => {
  it('is migrated, and a world of its own', async () => {
    const [one, other] = await Promise.all([testDatabase(), testDatabase()]);

    await ask(one.adminUrl, 'create table public.only_here (id int)');

    expect(await ask(one.adminUrl, `select count(*)::int from ref.migration`)).toBeGreaterThan(0);
    expect(await ask(other.adminUrl, `select to_regclass('public.only_here')`)).toBeNull();
  });

  it('is entered as the roles of production, which pass no row-level security', async () => {
    const { appUrl, workerUrl } = await testDatabase();
    const privileges = `select rolsuper or rolbypassrls from pg_roles where rolname = current_user`;

    expect(await ask(appUrl, privileges)).toBe(false);
    expect(await ask(workerUrl, privileges)).toBe(false);
  });

  it('is there in well under a second', async () => {
    const began = performance.now();
    await testDatabase();

    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
