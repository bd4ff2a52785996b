import { createHmac, randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { migrationsList } from './migrations-list.ts';
import { loadReference } from './reference/load-reference.ts';

/** Roles that log in; the two definers only own functions. */
const LOGINS = {
  migrator: 'openfloor_migrator',
  app: 'openfloor_app',
  worker: 'openfloor_worker',
  /** Holds of many callers in one transaction: one function, and nothing else. */
  batcher: 'openfloor_batcher',
} as const;
const SCHEMAS = ['app', 'market', 'ref', 'auth'];
const MIGRATION_LOCK = 7_410_026n;

export type LoginRole = keyof typeof LOGINS;

/**
 * The URL by which a role logs in. Its password is derived from the administrator's, so that every process which may
 * know DATABASE_URL can work it out and no second secret has to be kept.
 */
export function roleUrl(adminUrl: string, role: LoginRole): string {
  const url = new URL(adminUrl);
  url.username = LOGINS[role];
  url.password = rolePassword(adminUrl, role);
  return url.href;
}

function rolePassword(adminUrl: string, role: LoginRole): string {
  const secret = decodeURIComponent(new URL(adminUrl).password);
  return createHmac('sha256', `openfloor roles ${secret}`).update(LOGINS[role]).digest('base64url');
}

/** How far to go: to one migration, and without the reference data of this version. Both only for a restore. */
export interface MigrateOptions {
  readonly to?: string;
  readonly withoutReference?: boolean;
}

/** Makes roles, schemas, tables and reference data what this version needs. Safe to call from several processes at once. */
export async function migrate(
  adminUrl: string,
  { to, withoutReference = false }: MigrateOptions = {},
): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await prepareRoles(admin, adminUrl);
    await prepareSchemas(admin);
    await runMigrations(roleUrl(adminUrl, 'migrator'), to);
    if (!withoutReference) await loadReference(roleUrl(adminUrl, 'migrator'));
  } finally {
    await admin.end();
  }
}

const triesMax = 20;

/**
 * Roles belong to the cluster, and advisory locks to one database of it: processes that prepare two databases at once meet in the
 * catalog, where the later one is told so and tries again.
 */
async function prepareRoles(admin: pg.Client, adminUrl: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await makeRoles(admin, adminUrl);
    } catch (error) {
      await admin.query('rollback');
      if (tries === triesMax || !(error instanceof pg.DatabaseError) || !isCatalogRace(error)) throw error;
      await pause(randomInt(20, 100));
    }
  }
}

/** "tuple concurrently updated", "role already exists", or the same found by an index. */
function isCatalogRace({ code, message }: pg.DatabaseError): boolean {
  return code === '42710' || code === '23505' || (code === 'XX000' && /concurrently/.test(message));
}

async function makeRoles(admin: pg.Client, adminUrl: string): Promise<void> {
  await admin.query('begin');
  for (const role of Object.keys(LOGINS) as LoginRole[]) {
    await ensureRole(admin, LOGINS[role], `login password ${pg.escapeLiteral(rolePassword(adminUrl, role))}`);
  }
  await ensureRole(admin, 'exchange_definer', 'nologin bypassrls');
  await ensureRole(admin, 'auth_definer', 'nologin');
  await admin.query('grant exchange_definer, auth_definer to openfloor_migrator');
  await admin.query('commit');
}

async function ensureRole(admin: pg.Client, name: string, attributes: string): Promise<void> {
  const known = await admin.query('select 1 from pg_roles where rolname = $1', [name]);
  if (known.rowCount === 0) await admin.query(`create role ${name} ${attributes}`);
  else if (attributes.startsWith('login')) await admin.query(`alter role ${name} ${attributes}`);
}

/** What the roles may do with a database as a whole; a copy of one does not carry it along. */
export async function grantDatabase(admin: pg.Client, name: string): Promise<void> {
  const database = pg.escapeIdentifier(name);
  await admin.query(`revoke all on database ${database} from public`);
  await admin.query(
    `grant connect on database ${database} to openfloor_app, openfloor_worker, openfloor_batcher`,
  );
  await admin.query(`grant connect, create, temporary on database ${database} to openfloor_migrator`);
  // The queue library makes its schema `if not exists`, which asks for the right even where it exists, and bulk adds use
  // temporary tables.
  await admin.query(`grant create, temporary on database ${database} to openfloor_worker`);
}

async function prepareSchemas(admin: pg.Client): Promise<void> {
  await grantDatabase(admin, String((await admin.query('select current_database() as name')).rows[0].name));
  for (const schema of SCHEMAS) {
    await admin.query(`create schema if not exists ${schema} authorization openfloor_migrator`);
    await admin.query(
      `grant usage on schema ${schema} to openfloor_app, openfloor_worker, exchange_definer, auth_definer`,
    );
  }
  await admin.query('grant usage on schema market to openfloor_batcher');
  await admin.query('grant create on schema app, market to exchange_definer');
  await admin.query('grant create on schema auth to auth_definer');
  await admin.query('create schema if not exists bullmq authorization openfloor_worker');
}

async function runMigrations(migratorUrl: string, to: string | undefined): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: migratorUrl,
    extensions: [Migrator],
    entities: [],
    discovery: { warnWhenNoEntities: false },
    logger: () => {},
    migrations: {
      migrationsList,
      schema: 'ref',
      tableName: 'migration',
      snapshot: false,
      transactional: true,
    },
  });
  try {
    await orm.migrator.up(to === undefined ? {} : { to });
  } finally {
    await orm.close(true);
  }
}
