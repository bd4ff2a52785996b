import pg from 'pg';
import { BackupError } from './manifest.ts';

/**
 * Makes sure that there is an empty database to restore into. One that has tables of ours is refused, or set aside under another
 * name, which asks that nobody is connected to it.
 */
export async function prepareTarget(adminUrl: string, replace: boolean): Promise<void> {
  const name = decodeURIComponent(new URL(adminUrl).pathname.slice(1));
  const admin = new pg.Client({ connectionString: onMaintenance(adminUrl) });
  await admin.connect();
  try {
    const found = await admin.query('select 1 from pg_database where datname = $1', [name]);
    const state = found.rowCount ? await stateOf(adminUrl) : 'absent';
    if (state === 'bare') return;
    if (state === 'inhabited' && !replace)
      throw new BackupError(`The database ${name} has data. Give --replace to keep it aside and restore`);
    if (state !== 'absent') await setAside(admin, name);
    await admin.query(`create database ${pg.escapeIdentifier(name)} template template0`);
  } finally {
    await admin.end();
  }
}

function onMaintenance(adminUrl: string): string {
  return Object.assign(new URL(adminUrl), { pathname: '/postgres' }).href;
}

/** Bare: no table of ours. Deserted: tables and no firm, as a restore that was cut short leaves them. */
async function stateOf(adminUrl: string): Promise<'bare' | 'deserted' | 'inhabited'> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('app.organisation') is not null as there`,
    );
    if (!rows[0]?.there) return 'bare';
    const firms = await client.query('select 1 from app.organisation limit 1');
    return firms.rowCount ? 'inhabited' : 'deserted';
  } finally {
    await client.end();
  }
}

async function setAside(admin: pg.Client, name: string): Promise<void> {
  const { rows } = await admin.query<{ stamp: string }>(`select to_char(now(), 'YYYYMMDDHH24MISS') as stamp`);
  const aside = pg.escapeIdentifier(`${name}_before_${rows[0]?.stamp}`);
  try {
    await admin.query(`alter database ${pg.escapeIdentifier(name)} rename to ${aside}`);
  } catch {
    throw new BackupError('Openfloor is still running on this database: stop it first');
  }
}
