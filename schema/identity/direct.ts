import { createHash, randomBytes } from 'node:crypto';
import type { Sql } from 'sql-template-tag';
import type { Database } from '../kernel/database.ts';
import { OpenQuery } from '../kernel/run-query.ts';

/** Asks the secrets' own functions outside of any organisation's transaction: what they do is committed by itself. */
export async function direct<Row>(database: Database, statement: Sql): Promise<Row[]> {
  database.observe?.(statement.text);
  const answer = await database.pool.query<unknown[]>({
    text: statement.text,
    values: statement.values,
    rowMode: 'array',
  });
  return OpenQuery.objects<Row>(answer);
}

/** What a table keeps of a token. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A token of 256 bits: 43 characters that a cookie and a link can carry. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}
