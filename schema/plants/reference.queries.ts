import sql from 'sql-template-tag';
import { problem, type UserError } from '../kernel/refusal.ts';
import type { Query } from '../kernel/run-query.ts';
import type { Tx } from '../kernel/tx.ts';
import type { Material } from './material.ts';
import type { Process } from './process.ts';

/** The whole taxonomy, parents before children; read once per request. */
export function listProcesses(query: Query): Promise<readonly Process[]> {
  const loader = query.loader<'all', readonly Process[]>('processes', async () => [
    await query.rows<Process>(sql`select * from ref.process order by position`),
  ]);
  return loader.load('all');
}

/** All materials, families before their members; read once per request. */
export function listMaterials(query: Query): Promise<readonly Material[]> {
  const loader = query.loader<'all', readonly Material[]>('materials', async () => [
    await query.rows<Material>(sql`select * from ref.material order by position`),
  ]);
  return loader.load('all');
}

/** The process of a code that a foreign key has checked. */
export async function processByCode(query: Query, code: string): Promise<Process | undefined> {
  return (await listProcesses(query)).find((process) => process.code === code);
}

/** The process for a command, or UNKNOWN_PROCESS at `path`. */
export async function checkProcess(
  tx: Tx,
  code: string,
  path: readonly string[],
): Promise<{ process?: Process; problems: UserError[] }> {
  const process = await tx.row<Process>(sql`select * from ref.process where code = ${code}`);
  if (process) return { process, problems: [] };
  return {
    problems: [
      problem({
        code: 'UNKNOWN_PROCESS',
        message: 'This process is not in the taxonomy.',
        path,
        params: { found: code },
      }),
    ],
  };
}

/** UNKNOWN_PROCESS for every code that is none of ours. */
export async function checkProcesses(
  tx: Tx,
  codes: readonly string[],
  path: readonly string[],
): Promise<UserError[]> {
  const checked = await Promise.all([...new Set(codes)].map((code) => checkProcess(tx, code, path)));
  return checked.flatMap(({ problems }) => problems);
}

/** UNKNOWN_MATERIAL for every code that is none of ours. */
export async function checkMaterials(
  tx: Tx,
  codes: readonly string[],
  path: readonly string[],
): Promise<UserError[]> {
  const known = await tx.rows<{ code: string }>(
    sql`select code from ref.material where code = any (${[...codes]}::text[])`,
  );
  const unknown = codes.filter((code) => !known.some((row) => row.code === code));
  return unknown.map((code) =>
    problem({
      code: 'UNKNOWN_MATERIAL',
      message: 'This material is not on the list.',
      path,
      params: { found: code },
    }),
  );
}
