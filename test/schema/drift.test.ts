import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestHouse } from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

interface Column {
  readonly column_name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** One writing for each type: MikroORM says `timestamptz`, `bigint`, `char(3)`; the catalog says it at length. */
const written = (type: string) =>
  type
    .replace(/^timestamptz(\(\d\))?$/, 'timestamp with time zone')
    .replace(/^(int|int4)(\[\])?$/, 'integer$2')
    .replace(/^char\((\d+)\)$/, 'character($1)')
    .replace(/^numeric\((\d+), ?(\d+)\)$/, 'numeric($1,$2)');

describe('entities and tables', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  const columnsOf = async (schema: string, table: string): Promise<Map<string, Column>> => {
    const { rows } = await house.admin.query<Column>(
      `select a.attname as column_name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
       from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped`,
      [`${schema}.${table}`],
    );
    return new Map(rows.map((row) => [row.column_name, row]));
  };

  it('agree on every column: name, type, and whether it may be empty', async () => {
    const drift: string[] = [];
    let columns = 0;
    for (const meta of house.database.orm.getMetadata().getAll().values()) {
      const table = await columnsOf(meta.schema ?? '', meta.tableName);
      for (const property of meta.props) {
        const [name = ''] = property.fieldNames ?? [];
        if (!name) continue;
        columns += 1;
        const found = table.get(name);
        table.delete(name);
        const type = written(property.columnTypes?.[0] ?? '');
        const nullable = property.nullable ?? false;
        if (!found) drift.push(`${meta.className}.${property.name}: no column ${meta.tableName}.${name}`);
        else if (found.type !== type)
          drift.push(`${meta.className}.${property.name}: ${type}, in the table ${found.type}`);
        else if (found.nullable !== nullable)
          drift.push(
            `${meta.className}.${property.name}: nullable ${nullable}, in the table ${found.nullable}`,
          );
      }
      for (const [name, column] of table)
        drift.push(`${meta.tableName}.${name} ${column.type}: no property of ${meta.className}`);
    }
    expect(drift).toEqual([]);
    expect(columns).toBeGreaterThan(90);
  });
});
