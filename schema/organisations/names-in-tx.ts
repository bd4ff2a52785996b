import sql from 'sql-template-tag';
import type { Tx } from '../kernel/tx.ts';

/** A firm as the market shows it, inside a command. */
export async function firmInTx(tx: Tx, id: string): Promise<{ name: string } | undefined> {
  return await tx.row<{ name: string }>(sql`select name from market.firm where id = ${id}::uuid`);
}

/** The name of the person who acts. */
export async function personInTx(tx: Tx): Promise<string> {
  const found = await tx.row<{ name: string }>(sql`select name from app.person where id = app.person()`);
  return found?.name ?? '';
}
