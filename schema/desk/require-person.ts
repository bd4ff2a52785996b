import type { Actor, PersonActor } from '../kernel/actor.ts';
import { Fault } from '../kernel/fault.ts';

/** A desk is a person's: a program has none. */
export function requirePerson(actor: Actor): PersonActor {
  if (actor.kind !== 'person') throw new Fault('FORBIDDEN', 'Saved views belong to people.');
  return actor;
}
