import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from '#config/project-root.ts';
import { loadPinyin } from './load-pinyin.ts';

/** What one file fills. `after`: positions begin there, where two files share a table. */
interface ReferenceFile {
  readonly table: string;
  readonly file: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly after?: number;
}

/** Table of `ref`, its file, and its columns by the names that the file uses. Parents stand before children in the files. */
const TABLES: readonly ReferenceFile[] = [
  {
    table: 'process',
    file: 'processes',
    columns: {
      code: 'text',
      parentCode: 'text',
      nameZh: 'text',
      nameEn: 'text',
      measure: 'text',
      depth: 'int',
      leaf: 'boolean',
      position: 'int',
    },
  },
  {
    table: 'process',
    file: 'resources',
    columns: {
      code: 'text',
      parentCode: 'text',
      nameZh: 'text',
      nameEn: 'text',
      measure: 'text',
      depth: 'int',
      leaf: 'boolean',
      position: 'int',
      resource: 'text',
    },
    after: 1000,
  },
  {
    table: 'province',
    file: 'provinces',
    columns: { code: 'text', nameZh: 'text', nameEn: 'text', position: 'int' },
  },
  {
    table: 'material',
    file: 'materials',
    columns: { code: 'text', parentCode: 'text', nameZh: 'text', nameEn: 'text', position: 'int' },
  },
  {
    table: 'city',
    file: 'cities',
    columns: {
      code: 'text',
      nameZh: 'text',
      nameEn: 'text',
      latitude: 'numeric',
      longitude: 'numeric',
      timeZone: 'text',
      position: 'int',
    },
  },
  {
    table: 'licence_kind',
    file: 'licence-kinds',
    columns: { code: 'text', nameZh: 'text', nameEn: 'text', position: 'int' },
  },
  {
    table: 'freight_tariff',
    file: 'freight-tariff',
    columns: {
      validFrom: 'date',
      currency: 'text',
      basePerShipmentMinor: 'bigint',
      perKilometreMinor: 'bigint',
      source: 'text',
    },
  },
  {
    table: 'holiday',
    file: 'holidays',
    columns: {
      code: 'text',
      region: 'text',
      date: 'date',
      kind: 'text',
      nameZh: 'text',
      nameEn: 'text',
      statutory: 'boolean',
      certainty: 'text',
      source: 'text',
    },
  },
  {
    table: 'capability_kind',
    file: 'capability-kinds',
    columns: {
      code: 'text',
      nameZh: 'text',
      nameEn: 'text',
      unit: 'text',
      direction: 'text',
      choices: 'text[]',
      position: 'int',
    },
  },
  {
    table: 'cost_rate',
    file: 'cost-rates',
    columns: { code: 'text', validFrom: 'date', bps: 'int', source: 'text', position: 'int' },
  },
  {
    table: 'emission_factor',
    file: 'emission-factors',
    columns: {
      code: 'text',
      kind: 'text',
      milligrams: 'bigint',
      year: 'int',
      source: 'text',
      position: 'int',
    },
  },
  {
    table: 'vat_rate',
    file: 'vat-rates',
    columns: {
      code: 'text',
      taxpayerType: 'text',
      bps: 'int',
      validFrom: 'date',
      validUntil: 'date',
      source: 'text',
      position: 'int',
    },
  },
  {
    table: 'data_field',
    file: 'data-fields',
    columns: {
      code: 'text',
      dataGroup: 'text',
      grain: 'text',
      unit: 'text',
      source: 'text',
      nameZh: 'text',
      nameEn: 'text',
      noteZh: 'text',
      noteEn: 'text',
      position: 'int',
    },
  },
  {
    table: 'credit_model',
    file: 'credit-models',
    columns: {
      code: 'text',
      sha256: 'text',
      guideSha256: 'text',
      servedFrom: 'date',
      artefact: 'jsonb',
      guide: 'jsonb',
      position: 'int',
    },
  },
  {
    table: 'standard',
    file: 'standards',
    columns: { code: 'text', nameZh: 'text', nameEn: 'text', position: 'int' },
  },
];

interface ReferenceRow {
  code?: string;
  parent?: string | null;
  [column: string]: unknown;
}

/** Brings the reference tables in line with the files beside this one: rows are added and changed, never taken away. */
export async function loadReference(migratorUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: migratorUrl });
  await client.connect();
  try {
    for (const { table, file, columns, after = 0 } of TABLES)
      await upsert(client, table, columns, rowsOf(file, after));
    await loadPinyin(client);
  } finally {
    await client.end();
  }
}

function rowsOf(file: string, after: number): ReferenceRow[] {
  const read: unknown = JSON.parse(
    readFileSync(join(projectRoot, 'migrations/reference', `${file}.json`), 'utf8'),
  );
  const rows = (Array.isArray(read) ? read : [read]) as ReferenceRow[];
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const parents = new Set(rows.map((row) => row.parent));
  return rows.map((row, position) => ({
    ...row,
    position: after + position,
    parentCode: row.parent ?? null,
    depth: depthOf(row, byCode),
    leaf: !parents.has(row.code),
  }));
}

function depthOf(row: ReferenceRow, byCode: ReadonlyMap<unknown, ReferenceRow>): number {
  const parent = row.parent ? byCode.get(row.parent) : undefined;
  return parent ? depthOf(parent, byCode) + 1 : 0;
}

async function upsert(
  client: pg.Client,
  table: string,
  columns: Record<string, string>,
  rows: ReferenceRow[],
): Promise<void> {
  const names = Object.keys(columns);
  const snake = names.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const set = snake.slice(1).map((column) => `${column} = excluded.${column}`);
  await client.query(
    `insert into ref.${table} (${snake.join(', ')})
     select ${names.map((name) => `x."${name}"`).join(', ')}
     from jsonb_to_recordset($1) as x (${names.map((name) => `"${name}" ${columns[name]}`).join(', ')})
     on conflict (${snake[0]}) do update set ${set.join(', ')}
     where (${table}.*) is distinct from (excluded.*)`,
    [JSON.stringify(rows)],
  );
}
