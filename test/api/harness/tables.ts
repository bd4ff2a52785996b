import type { TestApi } from './open-test-api.ts';

/**
 * Rows and checksum of every table that holds anybody's data, by name; those without a row are left out. Equal before and after: nothing
 * has changed. Who has asked how often is counted also where the answer is no. Asked a thousand times a run: tables that no row was ever
 * written to, most of them in a test, are passed over by their size, and rows are hashed as they are.
 */
export async function checksums({ admin }: Pick<TestApi, 'admin'>): Promise<Record<string, string>> {
  const { rows: tables } = await admin.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('app', 'market') and c.relkind in ('r', 'p') and c.relname <> 'hold_probe'
      and (c.relkind = 'p' or pg_relation_size(c.oid) > 0) order by 1`);
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::int as rows, sum(hash_record_extended(t, 0)) as sum from ${name} t`,
  );
  const { rows } = await admin.query<{ name: string; rows: number; sum: string }>(parts.join(' union all '));
  return Object.fromEntries(
    rows.flatMap(({ name, rows: count, sum }) => (count > 0 ? [[name, `${count} ${sum}`]] : [])),
  );
}
