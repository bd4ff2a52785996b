import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { testDatabase } from '#test/harness/database.ts';

export interface DemoDatabase {
  readonly adminUrl: string;
  readonly filesDir: string;
  /** Rows as the superuser sees them: to count, across all firms. */
  rows<Row>(statement: string): Promise<Row[]>;
  end(): Promise<void>;
}

/** A database whose clock of the rules starts at `instant`, and a folder for its files. */
export async function demoDatabase(instant: string): Promise<DemoDatabase> {
  const { adminUrl } = await testDatabase();
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('insert into ref.clock_offset (distance) values ($1::timestamptz - clock_timestamp())', [
    instant,
  ]);
  return {
    adminUrl,
    filesDir: mkdtempSync(path.join(os.tmpdir(), 'openfloor-demo-')),
    rows: async <Row>(statement: string) => (await client.query(statement)).rows as Row[],
    end: () => client.end(),
  };
}

/** How many rows every table of the product has. */
export async function tableCounts({ rows }: DemoDatabase): Promise<Record<string, number>> {
  const tables = await rows<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('app', 'market', 'auth') order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [found] = await rows<{ count: string }>(`select count(*) from ${name}`);
    counts[name] = Number(found?.count);
  }
  return counts;
}
