import type { TestApi } from './open-test-api.ts';

const statements = new WeakMap<TestApi['admin'], Promise<string>>();

/**
 * Rows and checksum of every table that holds anybody's data, by name. Equal before and after: nothing has changed. Who has asked how often is
 * counted also where the answer is no. Asked some thousand times a run: rows are hashed as they are, and the statement is planned once.
 */
export async function checksums({ admin }: TestApi): Promise<Record<string, string>> {
  const statement = statements.get(admin) ?? statementFor(admin);
  statements.set(admin, statement);
  const { rows } = await admin.query<{ name: string; sum: string }>({
    name: 'checksums',
    text: await statement,
  });
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

async function statementFor(admin: TestApi['admin']): Promise<string> {
  const { rows: tables } = await admin.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('app', 'market') and tablename <> 'hold_probe' order by 1`);
  return tables
    .map(
      ({ name }) =>
        `select '${name}' as name, count(*) || ' ' || coalesce(sum(hash_record_extended(t, 0)), 0) as sum from ${name} t`,
    )
    .join(' union all ');
}
