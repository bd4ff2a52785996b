import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Secrets } from './secrets.ts';
import type { Tx } from './tx.ts';

/** Bytes by their SHA-256. */
export interface ByteStore {
  put(bytes: Uint8Array): Promise<Buffer>;
  get(sha256: Buffer): Promise<Buffer>;
  forget(sha256: Buffer, putBefore: Date): Promise<void>;
}

/** Told of every statement that goes through the two doors: tests count them, logs measure them. */
export type StatementObserver = (text: string) => void;

/** How one command went: for logs and figures. No input, and no person. */
export interface CommandReport {
  readonly command: string;
  readonly outcome: 'done' | 'replayed' | 'refused' | 'fault' | 'bug';
  readonly tries: number;
  readonly durationMs: number;
  readonly requestId: string | undefined;
}

/** The two pools behind the two doors: entities for commands, plain rows for queries. */
export interface Database {
  readonly orm: MikroORM;
  readonly pool: pg.Pool;
  /** Where holds of many callers go in one transaction: a role that may do nothing else. Absent where nobody gathers them. */
  readonly holdPool?: pg.Pool | undefined;
  /** Where the bytes of files lie. */
  readonly files: ByteStore;
  /** What must be read again, and tokens that need not be kept. */
  readonly secrets: Secrets;
  /** What follows from a command within its own transaction, after all that it has changed. */
  readonly beforeCommit?: (tx: Tx, command: string) => Promise<void>;
  observe?: StatementObserver | undefined;
  /** Told of every command that has ended, however. */
  report?: ((facts: CommandReport) => void) | undefined;
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
