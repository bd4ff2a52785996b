import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { grantDatabase, roleUrl } from '#migrations/migrate.ts';

export interface TestDatabase {
  /** Superuser: only to arrange what no role may, never to test with; it passes row-level security. */
  adminUrl: string;
  appUrl: string;
  workerUrl: string;
  name: string;
}

/**
 * Its files at once: a log of each page takes twice as long, and is for clusters that may lose power. The kernel copies them, and shares their
 * blocks where the file system can.
 */
async function copyTemplate(admin: pg.Client, name: string, template: string): Promise<void> {
  await admin.query('set file_copy_method = clone');
  for (let attempt = 0; ; attempt += 1) {
    try {
      await admin.query(`create database ${name} template ${template} strategy file_copy`);
      return;
    } catch (error) {
      // 55006: somebody has a session on the template, for instance the other test process copying it.
      const isBusy = error instanceof pg.DatabaseError && error.code === '55006';
      if (!isBusy || attempt >= 50) throw error;
      await pause(100);
    }
  }
}

/** A database of this test file's own: migrated, or a copy of another. It needs no clean-up: the next run drops it. */
export async function testDatabase(template = inject('templateName')): Promise<TestDatabase> {
  const name = `t_${inject('runPid')}_${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const admin = new pg.Client({ connectionString: inject('adminUrl') });
  await admin.connect();
  try {
    await copyTemplate(admin, name, template);
    await grantDatabase(admin, name);
  } finally {
    await admin.end();
  }
  const adminUrl = Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).href;
  return { adminUrl, appUrl: roleUrl(adminUrl, 'app'), workerUrl: roleUrl(adminUrl, 'worker'), name };
}
