import sql from 'sql-template-tag';
import { refuse } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';

/** Gives a person their way in. EMAIL_TAKEN when somebody signs in with the address already. */
export async function createCredential(
  tx: Tx,
  personId: string,
  email: string,
  passwordHash: string,
): Promise<void> {
  try {
    await tx.rows(sql`select auth.credential_create(${personId}::uuid, ${email}, ${passwordHash})`);
  } catch (error) {
    // The driver's own error: this statement does not go through the entity manager.
    if (!(error instanceof Error && 'code' in error && error.code === '23505')) throw error;
    refuse({ code: 'EMAIL_TAKEN', message: 'Somebody signs in with this address already.', path: ['email'] });
  }
}
