import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Migration } from '@mikro-orm/migrations';
import { projectRoot } from '#config/project-root.ts';

/** Hand-written SQL, in order. A file that has been released is never edited: the next change is the next file. */
const FILES = ['0001_kernel', '0002_identity', '0003_plants', '0004_exchange', '0005_exchange_functions'];

export const migrationsList = FILES.map((name) => ({ name, class: sqlMigration(name) }));

function sqlMigration(name: string) {
  return class extends Migration {
    override async up(): Promise<void> {
      this.addSql(readFileSync(join(projectRoot, 'migrations/sql', `${name}.sql`), 'utf8'));
    }
  };
}
