import type pg from 'pg';

/** A table as a backup sees it. */
export interface TableToSave {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Sessions end with a restore; the rest is made by migrations, or belongs to the clock of tests. */
const LEFT_OUT = ['auth.session', 'ref.migration', 'ref.clock_offset'];
const SCHEMAS = ['ref', 'app', 'auth', 'market'];

/** Every table of the product, one in partitions as one, those that are pointed at before those that point, unless that is judged at the end. The queues are built anew from the outbox. */
export async function tablesToSave(client: pg.ClientBase): Promise<TableToSave[]> {
  const { rows } = await client.query<TableToSave & { needs: string[] }>(
    `select n.nspname || '.' || c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       coalesce((select array_agg(distinct fn.nspname || '.' || f.relname) from pg_constraint k
        join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and not k.condeferred and k.confrelid <> c.oid), '{}') as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind in ('r', 'p') and not (n.nspname || '.' || c.relname = any ($2))
     order by array_position($1, n.nspname::text), 1`,
    [SCHEMAS, LEFT_OUT],
  );
  return inOrder(rows);
}

function inOrder(tables: readonly (TableToSave & { needs: string[] })[]): TableToSave[] {
  const waiting = new Map(tables.map((table) => [table.name, table]));
  const placed: TableToSave[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ needs }) => !needs.some((name) => waiting.has(name)));
    if (ready.length === 0)
      throw new Error(`Tables point at each other in a circle: ${[...waiting.keys()].join(', ')}`);
    for (const { name, columns } of ready) {
      waiting.delete(name);
      placed.push({ name, columns });
    }
  }
  return placed;
}

/** Names of a table and its columns as SQL writes them. */
export function quoted({ name, columns }: TableToSave): { table: string; columns: string } {
  const identifier = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return { table: name.split('.').map(identifier).join('.'), columns: columns.map(identifier).join(', ') };
}
