import type { Id } from './id.ts';
import { isOperatorPermission, type Permission, permits, type Role } from './permissions.ts';

/** By which door an act came in. */
export const sources = ['PORTAL', 'API', 'JOB', 'SCHEDULE'] as const;
export type Source = (typeof sources)[number];

/** Which request an act belongs to: from the browser's click through the queue to the last job, one id. */
export interface Origin {
  readonly requestId: string;
  readonly source: Source;
}

interface Acting {
  readonly origin?: Origin | undefined;
}

/** A person who has signed in, acting for one organisation. */
export interface PersonActor extends Acting {
  readonly kind: 'person';
  readonly personId: Id<'per'>;
  readonly organisationId: Id<'org'>;
  readonly roles: readonly Role[];
  /** The session by which they act; absent where none is open, as in a sign-up. */
  readonly sessionId?: Id<'ses'> | undefined;
  /** Whether the organisation acted for runs the platform: only then do `operator:` permissions count. */
  readonly isOperator?: boolean;
  /** An operator's person at work in somebody else's organisation, by this act: stated reason, limited time. */
  readonly supportActId?: string | undefined;
}

/** A program that an organisation has given a key, with the scopes of that key. */
export interface ClientActor extends Acting {
  readonly kind: 'client';
  readonly clientId: Id<'key'>;
  readonly organisationId: Id<'org'>;
  readonly scopes: readonly Permission[];
}

/** The product itself, doing an organisation's work: a job, a schedule. */
export interface SystemActor extends Acting {
  readonly kind: 'system';
  readonly organisationId: Id<'org'>;
}

/** Somebody unknown; `client` says from where (a hash of the address), so that keys of strangers do not meet. */
export interface PublicActor extends Acting {
  readonly kind: 'public';
  readonly client: string;
}

/** Whoever holds a link to one thing of a firm's, and may do with that one thing what the link is for. */
export interface GuestActor extends Acting {
  readonly kind: 'guest';
  /** The row that the link stands for: row-level security shows what belongs to it, and nothing else of anybody. */
  readonly grantId: string;
}

export type Actor = PersonActor | ClientActor | SystemActor | PublicActor | GuestActor;

/** The organisation that is acted for; none for strangers and guests. */
export function organisationOf(actor: Actor): Id<'org'> | null {
  return actor.kind === 'public' || actor.kind === 'guest' ? null : actor.organisationId || null;
}

/** Who comes in, with which keys, and who sees whose data stays the firm's own affair while somebody of the operator's acts for it. */
const closedWhileActing: readonly Permission[] = [
  'people:manage',
  'key:manage',
  'webhook:manage',
  'consent:write',
  'dossier:read',
];

/** Whether the actor may run a command that asks for `permission`. */
export function may(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case 'system':
      return true;
    case 'public':
    case 'guest':
      return permission === 'public';
    case 'client':
      return permission === 'public' || actor.scopes.includes(permission);
    case 'person':
      if (actor.supportActId && closedWhileActing.includes(permission)) return false;
      return (
        permits(actor.roles, permission) && (!isOperatorPermission(permission) || actor.isOperator === true)
      );
  }
}

/** Who did it, where a person did. */
export function personOf(actor: Actor): Id<'per'> | null {
  return actor.kind === 'person' ? actor.personId : null;
}

/** Whose keys an act without organisation or person goes by: a stranger's address, or the product's own. */
function clientOf(actor: Actor): string {
  if (actor.kind === 'public') return actor.client;
  if (actor.kind === 'guest') return `guest ${actor.grantId}`;
  return actor.kind === 'system' && actor.organisationId === '' ? 'system' : '';
}

/** The session variables that row-level security and the book's columns read; an absent one is the empty string. */
export function sessionVariables(actor: Actor) {
  return {
    'app.organisation': organisationOf(actor) ?? '',
    'app.person': personOf(actor) ?? '',
    'app.client': clientOf(actor),
    'app.api_client': actor.kind === 'client' ? actor.clientId : '',
    'app.grant': actor.kind === 'guest' ? actor.grantId : '',
    'app.operator': (actor.kind === 'person' ? actor.supportActId : undefined) ?? '',
    'app.request': actor.origin?.requestId ?? '',
    'app.source': actor.origin?.source ?? '',
  } as const satisfies Record<`app.${string}`, string>;
}
