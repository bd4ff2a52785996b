import type { Actor, PersonActor } from '../kernel/actor.ts';
import { Fault } from '../kernel/fault.ts';

/**
 * The person who acts: what concerns a person's own ways in is asked of no role, so that also somebody may do it of whom the
 * organisation still wants a second factor. FORBIDDEN to programs.
 */
export function requirePerson(actor: Actor): PersonActor {
  if (actor.kind === 'person') return actor;
  throw actor.kind === 'public'
    ? new Fault('UNAUTHENTICATED', 'Sign in first.')
    : new Fault('FORBIDDEN', 'Only a person can do this.');
}
