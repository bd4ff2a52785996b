import sql from 'sql-template-tag';
import type { Database } from '../../kernel/database.ts';
import { refuse } from '../../kernel/refusal.ts';
import { direct, hashOf } from '../direct.ts';
import { accountTriesMax, addressCount, throughDoor, wrongGuess } from '../doors.ts';
import { startSession } from '../session.ts';
import type { Visitor } from '../visitor.ts';
import { recoveryHash } from './recovery-codes.ts';
import { stepsOfCode } from './totp.ts';

/** Who has shown the password, and is asked for the second factor. */
export interface SignInStep {
  readonly personId: string;
  readonly hasPasskey: boolean;
}

/** The half-open sign-in of a token, as long as it lives. */
export async function findSignInStep(database: Database, token: string): Promise<SignInStep | undefined> {
  const [found] = await direct<SignInStep>(
    database,
    sql`select * from auth.sign_in_step_find(${hashOf(token)})`,
  );
  return found;
}

/**
 * Ends a half-open sign-in with a code of the authenticator or a recovery code, and opens the session; gives its token. No code is
 * taken twice. Refuses SIGN_IN_STEP_OVER when the password was too long ago, WRONG_CODE, TOO_MANY_ATTEMPTS.
 */
export async function completeSignIn(
  database: Database,
  { step, code }: { readonly step: string; readonly code: string },
  { hours, visitor }: { readonly hours: number; readonly visitor: Visitor },
): Promise<string> {
  const found = await findSignInStep(database, step);
  if (!found) refuseOver();
  const { personId } = found;
  const door = {
    name: 'second-factor',
    field: 'code',
    account: { subject: `person ${personId}`, most: accountTriesMax },
    address: addressCount(visitor),
  } as const;
  return await throughDoor(database, door, async () => {
    if (!((await isTotpTaken(database, personId, code)) || (await isRecoveryTaken(database, personId, code))))
      wrongGuess({ code: 'WRONG_CODE', message: 'This is not the code.', path: ['code'] });
    const [closed] = await direct<{ closed: boolean }>(
      database,
      sql`select auth.sign_in_step_close(${hashOf(step)}) as closed`,
    );
    if (!closed?.closed) refuseOver();
    return await startSession(database, { personId, withSecondFactor: true, hours, visitor });
  });
}

function refuseOver(): never {
  refuse({ code: 'SIGN_IN_STEP_OVER', message: 'Sign in again with your password.', path: ['code'] });
}

async function isTotpTaken(database: Database, personId: string, code: string): Promise<boolean> {
  const [found] = await direct<{ seed: Buffer; confirmedAt: Date | null; now: Date }>(
    database,
    sql`select seed, confirmed_at, app.clock() as now from auth.totp_find(${personId}::uuid)`,
  );
  if (!found?.confirmedAt) return false;
  for (const step of stepsOfCode(database.secrets.open('totp', found.seed), code, found.now)) {
    const [answer] = await direct<{ taken: boolean }>(
      database,
      sql`select auth.totp_take(${personId}::uuid, ${step}::bigint) as taken`,
    );
    if (answer?.taken) return true;
  }
  return false;
}

async function isRecoveryTaken(database: Database, personId: string, code: string): Promise<boolean> {
  const [answer] = await direct<{ taken: boolean }>(
    database,
    sql`select auth.recovery_code_take(${personId}::uuid, ${recoveryHash(database.secrets, code)}) as taken`,
  );
  return answer?.taken ?? false;
}
