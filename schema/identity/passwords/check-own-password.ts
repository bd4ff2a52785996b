import sql from 'sql-template-tag';
import type { Tx } from '../../kernel/tx.ts';
import { wrongGuess } from '../doors.ts';
import { verifyPassword } from '../password.ts';

/** Refuses WRONG_PASSWORD unless it is the acting person's: a session left open is not enough for what weakens the way in. */
export async function checkOwnPassword(tx: Tx, password: string, field: string): Promise<void> {
  const mine = await tx.row<{ hash: string | null }>(sql`select auth.password_mine() as hash`);
  if (await verifyPassword(password, mine?.hash ?? undefined)) return;
  wrongGuess({ code: 'WRONG_PASSWORD', message: 'This is not your password.', path: [field] });
}
