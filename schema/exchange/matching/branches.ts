import sql, { raw, type Sql } from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import { listProcesses } from '../../plants/index.ts';
import { below, topsOf } from '../market/search/spread-codes.ts';

/** Rows `s` of the search under one process and all its special cases, as the indexes have them. */
export interface Branches {
  /** By the first or the second step of the tree: as the indexes of prices have it. */
  readonly ofTree: Sql;
  /** As the indexes by city have it: a column, and each code of it that has to be walked. */
  readonly column: Sql;
  readonly codes: readonly string[];
}

export async function branchesUnder(query: Query, processCode: string): Promise<Branches> {
  const codes = below(await listProcesses(query), [processCode]);
  const { roots, groups, isAll } = topsOf([processCode]);
  const top = roots ? sql`s.process_root = ${roots[0]}` : sql`s.process_group = ${groups?.[0]}`;
  const ofTree = isAll ? top : sql`${top} and s.process_code = any (${[...codes]}::text[])`;
  return roots && isAll
    ? { ofTree, column: raw('process_root'), codes: roots }
    : { ofTree, column: raw('process_code'), codes };
}
