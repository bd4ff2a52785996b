import sql from 'sql-template-tag';
import type { PersonActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { Fault } from '../kernel/fault.ts';
import { Gatherer } from '../kernel/gatherer.ts';
import type { Id } from '../kernel/id.ts';
import type { Role } from '../kernel/permissions.ts';
import { refuse } from '../kernel/refusal.ts';
import { direct, hashOf, newToken } from './direct.ts';
import type { Locale } from './person.ts';
import { coarseAddress, placeOf, shortUserAgent, unknownVisitor, type Visitor } from './visitor.ts';

/** How long a session lives unused, and at most. */
export const sessionIdleHours = 4;
export const sessionHoursDefault = 12;

/** Who a session token speaks for. */
export interface Session {
  readonly actor: PersonActor;
  readonly locale: Locale;
  /** The organisation demands a second factor and this person has none: nothing is theirs but to set one up. */
  readonly mustAddSecondFactor: boolean;
}

/** How a session begins. */
export interface SessionStart {
  readonly personId: string;
  readonly withSecondFactor: boolean;
  readonly hours?: number;
  readonly visitor?: Visitor;
}

/**
 * Opens a session for a person who has proved who they are: the answer is the token, which is kept nowhere but in the caller's
 * cookie; the table holds its SHA-256. Refuses NO_ORGANISATION to whoever belongs to none any more.
 */
export async function startSession(database: Database, start: SessionStart): Promise<string> {
  const { personId, withSecondFactor, hours = sessionHoursDefault, visitor = unknownVisitor } = start;
  const token = newToken();
  const [opened] = await direct<{ session: string | null }>(
    database,
    sql`select auth.session_open(${hashOf(token)}, ${personId}::uuid, make_interval(hours => ${hours}),
      ${shortUserAgent(visitor)}, ${coarseAddress(visitor)}, ${withSecondFactor}) as session`,
  );
  if (!opened?.session)
    refuse({ code: 'NO_ORGANISATION', message: 'You belong to no organisation any more.', path: ['email'] });
  await direct(database, sql`select auth.place_note(${personId}::uuid, ${placeOf(visitor)})`);
  return token;
}

interface FoundSession {
  readonly sessionId: Id<'ses'> | null;
  readonly personId: Id<'per'>;
  readonly organisationId: Id<'org'>;
  readonly roles: Role[];
  readonly locale: Locale;
  readonly isOperator: boolean;
  readonly supportActId: string | null;
  readonly mustAddSecondFactor: boolean;
}

const lookups = new WeakMap<Database, Gatherer<string, FoundSession>>();

/** Requests that come in one instant ask together. */
function lookupOf(database: Database): Gatherer<string, FoundSession> {
  const known = lookups.get(database);
  if (known) return known;
  const made = new Gatherer<string, FoundSession>({ most: 64, lanes: 4 }, (tokens) =>
    direct<FoundSession>(
      database,
      sql`select * from auth.sessions_find(${tokens.map(hashOf)}::bytea[], make_interval(hours => ${sessionIdleHours}))`,
    ),
  );
  lookups.set(database, made);
  return made;
}

/** The session of a token, or nothing when it has ended, was idle too long or never was. */
export async function findSession(database: Database, token: string): Promise<Session | undefined> {
  const found = await lookupOf(database).ask(token);
  if (found.sessionId === null) return undefined;
  const {
    locale,
    mustAddSecondFactor,
    supportActId,
    roles,
    sessionId,
    personId,
    organisationId,
    isOperator,
  } = found;
  const actor: PersonActor = {
    kind: 'person',
    sessionId,
    personId,
    organisationId,
    isOperator,
    roles: mustAddSecondFactor ? [] : roles,
    supportActId: supportActId ?? undefined,
  };
  return { actor, locale, mustAddSecondFactor };
}

/** A new token for the same session, after its person has proved once more who they are; nothing where it has ended. */
export async function rotateSession(
  database: Database,
  token: string,
  withSecondFactor: boolean,
): Promise<string | undefined> {
  const fresh = newToken();
  const [answer] = await direct<{ rotated: boolean }>(
    database,
    sql`select auth.session_rotate(${hashOf(token)}, ${hashOf(fresh)}, ${withSecondFactor}) as rotated`,
  );
  return answer?.rotated ? fresh : undefined;
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
