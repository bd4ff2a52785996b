import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Cluster } from './cluster.ts';
import { superuser } from './initialise.ts';

export const databaseName = 'openfloor';

export function urlOf(cluster: Cluster, port: number, database = databaseName): string {
  const password = readFileSync(cluster.passwordFile, 'utf8').trim();
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the server on this port is this very cluster and accepts our password. */
export async function answers(cluster: Cluster, port: number): Promise<boolean> {
  try {
    const [row] = await ask<{ folder: string }>(
      urlOf(cluster, port, 'postgres'),
      `select current_setting('data_directory') as folder`,
    );
    return row?.folder === cluster.data;
  } catch {
    return false;
  }
}

export async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const url = urlOf(cluster, port, 'postgres');
  const found = await ask(url, `select 1 from pg_database where datname = '${databaseName}'`);
  if (found.length === 0) await ask(url, `create database ${databaseName}`);
}
