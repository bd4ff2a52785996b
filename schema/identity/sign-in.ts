import sql from 'sql-template-tag';
import type { Database } from '../kernel/database.ts';
import { problem, Refusal } from '../kernel/refusal.ts';
import { direct, hashOf, newToken } from './direct.ts';
import { accountTriesMax, addressCount, throughDoor, wrongGuess } from './doors.ts';
import { verifyPassword } from './password.ts';
import { sessionHoursDefault, startSession } from './session.ts';
import { placeOf, unknownVisitor, type Visitor } from './visitor.ts';

/** How long somebody has to show their second factor after the password. */
export const signInStepMinutes = 10;

/** The password was right; the second factor is still to be shown. `step` is the token of the half-open sign-in: no session. */
export class SecondFactorNeeded extends Refusal {
  override name = 'SecondFactorNeeded';
  readonly step: string;

  constructor(step: string) {
    super([problem({ code: 'SECOND_FACTOR_NEEDED', message: 'Show your second factor.', path: ['code'] })]);
    this.step = step;
  }
}

interface Account {
  readonly personId: string;
  readonly passwordHash: string;
  readonly hasSecondFactor: boolean;
}

/**
 * Checks e-mail and password and opens a session; gives its token. Refuses SIGN_IN_FAILED alike for unknown accounts and wrong
 * passwords, TOO_MANY_ATTEMPTS after ten of an account's or a hundred of an address's, SECOND_FACTOR_NEEDED where there is one. Whoever
 * comes from where they have signed in before has a count of their own: strangers cannot shut them out.
 */
export async function openSession(
  database: Database,
  credentials: { readonly email: string; readonly password: string },
  hours = sessionHoursDefault,
  visitor: Visitor = unknownVisitor,
): Promise<string> {
  const email = credentials.email.trim().toLowerCase();
  const door = {
    name: 'sign-in',
    field: 'password',
    account: { subject: await accountSubject(database, email, visitor), most: accountTriesMax },
    address: addressCount(visitor),
  } as const;
  return await throughDoor(database, door, async () => {
    const { personId, hasSecondFactor } = await checkCredentials(database, { ...credentials, email });
    if (hasSecondFactor) throw new SecondFactorNeeded(await openStep(database, personId));
    return await startSession(database, { personId, withSecondFactor: false, hours, visitor });
  });
}

async function accountSubject(database: Database, email: string, visitor: Visitor): Promise<string> {
  const place = placeOf(visitor);
  const [answer] = await direct<{ known: boolean }>(
    database,
    sql`select auth.place_is_known(${email}, ${place}) as known`,
  );
  return answer?.known ? `account ${email} at ${place}` : `account ${email}`;
}

async function checkCredentials(
  database: Database,
  { email, password }: { email: string; password: string },
): Promise<Account> {
  const [account] = await direct<Account>(database, sql`select * from auth.credential_find(${email})`);
  const matches = await verifyPassword(password, account?.passwordHash);
  if (!account || !matches)
    wrongGuess({ code: 'SIGN_IN_FAILED', message: 'E-mail or password is wrong.', path: ['password'] });
  return account;
}

async function openStep(database: Database, personId: string): Promise<string> {
  const token = newToken();
  await direct(
    database,
    sql`select auth.sign_in_step_open(${hashOf(token)}, ${personId}::uuid, make_interval(mins => ${signInStepMinutes}))`,
  );
  return token;
}
