import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

/** Bytes by their SHA-256. */
export interface ByteStore {
  put(bytes: Uint8Array): Promise<Buffer>;
  get(sha256: Buffer): Promise<Buffer>;
}

/** Told of every statement that goes through the two doors: tests count them, logs measure them. */
export type StatementObserver = (text: string) => void;

/** The two pools behind the two doors: entities for commands, plain rows for queries. */
export interface Database {
  readonly orm: MikroORM;
  readonly pool: pg.Pool;
  /** Where the bytes of files lie. */
  readonly files: ByteStore;
  observe?: StatementObserver | undefined;
}

const PARSERS = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, BigInt],
  [pg.types.builtins.DATE, String],
  [pg.types.builtins.NUMERIC, String],
  [pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text)],
]);

/** A pool whose rows carry the values of the house: bigint counters, plain dates, decimal strings. */
export function openPool(url: string, size: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types: { getTypeParser: (oid, format) => PARSERS.get(oid) ?? pg.types.getTypeParser(oid, format) },
    options: '-c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s',
    connectionTimeoutMillis: 5_000,
  });
  // A connection that breaks while idle is replaced at its next use; without a listener it would end the process.
  pool.on('error', () => {});
  // One that breaks while it is lent out says so by its next answer; its event, unheard, would end the process too.
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}
