import type { TestApi } from './open-test-api.ts';

/** Rows and checksum of every table that holds anybody's data, by name. Equal before and after: nothing has changed. */
export async function checksums({ admin }: TestApi): Promise<Record<string, string>> {
  const { rows: tables } = await admin.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('app', 'market') order by 1`);
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${name} t`,
  );
  const { rows } = await admin.query<{ name: string; sum: string }>(parts.join(' union all '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}
