import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { secretKey } from '#test/builders/house.ts';
import { testDatabase } from '#test/harness/database.ts';

export interface DemoDatabase {
  readonly adminUrl: string;
  readonly filesDir: string;
  readonly secretKey: string;
  /** Rows as the superuser sees them: to count, across all firms. */
  rows<Row>(statement: string): Promise<Row[]>;
  /** Moves the clock of the rules. */
  setClock(instant: string): Promise<void>;
  end(): Promise<void>;
}

/** A database whose clock of the rules starts at `instant`, and a folder for its files. */
export async function demoDatabase(instant: string): Promise<DemoDatabase> {
  const { adminUrl } = await testDatabase();
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const filesDir = mkdtempSync(path.join(os.tmpdir(), 'openfloor-demo-'));
  const setClock = async (to: string) => {
    await client.query(
      `insert into ref.clock_offset (distance) values ($1::timestamptz - clock_timestamp())
       on conflict (one_row) do update set distance = excluded.distance`,
      [to],
    );
  };
  await setClock(instant);
  return {
    adminUrl,
    filesDir,
    secretKey,
    setClock,
    rows: async <Row>(statement: string) => (await client.query(statement)).rows as Row[],
    end: async () => {
      await client.end();
      rmSync(filesDir, { recursive: true, force: true });
    },
  };
}

/** How many rows every table of the product has, what passes at the door aside. */
export async function tableCounts({ rows }: DemoDatabase): Promise<Record<string, number>> {
  const tables = await rows<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('app', 'market') or tablename = 'credential' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [found] = await rows<{ count: string }>(`select count(*) from ${name}`);
    counts[name] = Number(found?.count);
  }
  return counts;
}
