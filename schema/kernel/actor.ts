import type { Id } from './id.ts';
import { type Permission, permits, type Role } from './permissions.ts';

/** A person who has signed in, acting for one organisation. */
export interface PersonActor {
  readonly kind: 'person';
  readonly personId: Id<'per'>;
  readonly organisationId: Id<'org'>;
  readonly roles: readonly Role[];
}

/** The product itself, doing an organisation's work: a job, a schedule. */
export interface SystemActor {
  readonly kind: 'system';
  readonly organisationId: Id<'org'>;
}

/** Somebody unknown; `client` says from where (a hash of the address), so that keys of strangers do not meet. */
export interface PublicActor {
  readonly kind: 'public';
  readonly client: string;
}

export type Actor = PersonActor | SystemActor | PublicActor;

/** Whether the actor may run a command that asks for `permission`. */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'person' ? permits(actor.roles, permission) : permission === 'public';
}

/** The session variables that row-level security reads; an absent one is the empty string. */
export function sessionVariables(
  actor: Actor,
): Record<'app.organisation' | 'app.person' | 'app.client' | 'app.grant' | 'app.operator', string> {
  return {
    'app.organisation': actor.kind === 'public' ? '' : actor.organisationId,
    'app.person': actor.kind === 'person' ? actor.personId : '',
    'app.client': actor.kind === 'public' ? actor.client : '',
    'app.grant': '',
    'app.operator': '',
  };
}
