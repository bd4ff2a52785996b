import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { FileStore } from './files/index.ts';
import { settleOwnTasks } from './inbox/index.ts';
import { type Database, openPool } from './kernel/database.ts';
import { Secrets } from './kernel/secrets.ts';
import './sheets.ts';
import { slices } from './slices.ts';

/** Every class that is a table. */
export const entities = slices.flatMap((slice) => slice.entities ?? []);

/** How to reach a database and the files beside it. */
export interface DatabaseOptions {
  readonly url: string;
  /** How the door of gathered holds is reached; without it each hold is a transaction of its own. */
  readonly batcherUrl?: string | undefined;
  readonly files: FileStore;
  /** At least 16 characters; the same in every process of one installation. */
  readonly secretKey: string;
  /** Connections of each of the two pools. */
  readonly poolSize?: number;
}

/** While one transaction of holds is committed the next is worked out. */
const holdLanes = 2;

/** Opens both doors as one login role; nothing is connected before the first use. */
export async function openDatabase({
  url,
  batcherUrl,
  files,
  secretKey,
  poolSize = 10,
}: DatabaseOptions): Promise<Database> {
  const orm = (await MikroORM.init({
    clientUrl: url,
    entities,
    pool: { min: 0, max: poolSize },
    driverOptions: {
      onPoolCreated: preparePool,
      options: '-c statement_timeout=10s -c lock_timeout=5s -c idle_in_transaction_session_timeout=30s',
    },
    discovery: { warnWhenNoEntities: false },
    allowGlobalContext: false,
    ensureDatabase: false,
    connect: false,
  } as Parameters<typeof MikroORM.init>[0])) as MikroORM;
  const holdPool = batcherUrl === undefined ? undefined : openPool(batcherUrl, holdLanes);
  return {
    orm,
    files,
    secrets: new Secrets(secretKey),
    pool: openPool(url, poolSize),
    holdPool,
    beforeCommit: settleOwnTasks,
  };
}

/** Counters are bigint in both doors; everything else the entity manager reads in its own way. */
function preparePool(pool: pg.Pool & { options: { types?: { setTypeParser?: SetTypeParser } } }): void {
  pool.options.types?.setTypeParser?.(pg.types.builtins.INT8, BigInt);
  pool.on('connect', releaseWhenDead);
}

type SetTypeParser = (oid: number, parser: (text: string) => unknown) => void;

/**
 * The query builder gives a connection back only after a rollback that succeeds, and on a dead one none does: without this, each
 * connection that dies in a transaction is lost to the pool, and ten of them are the whole pool.
 */
function releaseWhenDead(client: pg.PoolClient): void {
  client.once('end', () => {
    const { release } = client;
    if (!release) return;
    client.release = () => {};
    try {
      release.call(client, true);
    } catch {
      // It lay idle: the pool has dropped it by itself.
    }
  });
}

/** Closes both pools. */
export async function closeDatabase(database: Database): Promise<void> {
  await Promise.allSettled([database.orm.close(true), database.pool.end(), database.holdPool?.end()]);
}
