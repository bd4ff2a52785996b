import { notFound } from './fault.ts';
import { type Id, uuidOf } from './id.ts';

/** The UUID of an id as it came in; another kind of id, or none, is answered as an absent thing is. */
export function requireId<Prefix extends string>(prefix: Prefix, wire: string, argument: string): Id<Prefix> {
  const uuid = uuidOf(prefix, wire);
  if (!uuid) throw notFound([argument]);
  return uuid;
}
