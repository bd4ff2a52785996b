import { createHash, randomBytes } from 'node:crypto';
import sql from 'sql-template-tag';
import type { PersonActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { Fault } from '../kernel/fault.ts';
import type { Role } from '../kernel/permissions.ts';
import { refuse } from '../kernel/refusal.ts';
import { OpenQuery } from '../kernel/run-query.ts';
import { verifyPassword } from './password.ts';
import type { Locale } from './person.ts';

/** How long a session lives unused, and at most. */
export const sessionIdleHours = 4;
export const sessionHoursDefault = 12;

/** Who a session token speaks for. */
export interface Session {
  readonly actor: PersonActor;
  readonly locale: Locale;
}

/**
 * Checks e-mail and password and opens a session: the answer is the token, which is kept nowhere but in the caller's cookie;
 * the table holds its SHA-256. Refuses SIGN_IN_FAILED alike for unknown accounts and wrong passwords, ACCOUNT_LOCKED after ten.
 */
export async function openSession(
  database: Database,
  credentials: { email: string; password: string },
  hours = sessionHoursDefault,
): Promise<string> {
  const [account] = await direct<{ personId: string; passwordHash: string; locked: boolean }>(
    database,
    sql`select * from auth.credential_find(${credentials.email.trim()})`,
  );
  if (account?.locked) {
    refuse({
      code: 'ACCOUNT_LOCKED',
      message: 'Too many wrong passwords; try again in 15 minutes.',
      path: ['password'],
      params: { minutes: 15 },
    });
  }
  const matches = await verifyPassword(credentials.password, account?.passwordHash);
  if (account)
    await direct(database, sql`select auth.credential_tried(${account.personId}::uuid, ${matches})`);
  if (!account || !matches) {
    refuse({ code: 'SIGN_IN_FAILED', message: 'E-mail or password is wrong.', path: ['password'] });
  }
  const token = randomBytes(32).toString('base64url');
  await direct(
    database,
    sql`select auth.session_open(${hashOf(token)}, ${account.personId}::uuid, make_interval(hours => ${hours}))`,
  );
  return token;
}

/** The session of a token, or nothing when it has ended, was idle too long or never was. */
export async function findSession(database: Database, token: string): Promise<Session | undefined> {
  const [found] = await direct<{ personId: string; organisationId: string; roles: Role[]; locale: Locale }>(
    database,
    sql`select * from auth.session_find(${hashOf(token)}, make_interval(hours => ${sessionIdleHours}))`,
  );
  if (!found) return undefined;
  const { locale, ...actor } = found;
  return { actor: { kind: 'person', ...actor }, locale };
}

/** Ends a session for good. */
export async function closeSession(database: Database, token: string): Promise<void> {
  await direct(database, sql`select auth.session_close(${hashOf(token)})`);
}

/** Lets the session act for another organisation of its person; NOT_FOUND where they are no member. */
export async function switchOrganisation(
  database: Database,
  token: string,
  organisationId: string,
): Promise<void> {
  const [answer] = await direct<{ switched: boolean }>(
    database,
    sql`select auth.session_switch(${hashOf(token)}, ${organisationId}::uuid) as switched`,
  );
  if (!answer?.switched)
    throw new Fault('NOT_FOUND', 'No such organisation, or you are no member of it.', {
      path: 'organisationId',
    });
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The secrets' own functions, outside of any organisation's transaction: they commit by themselves. */
async function direct<Row>(database: Database, statement: ReturnType<typeof sql>): Promise<Row[]> {
  database.observe?.(statement.text);
  const answer = await database.pool.query<unknown[]>({
    text: statement.text,
    values: statement.values,
    rowMode: 'array',
  });
  return OpenQuery.objects<Row>(answer);
}
