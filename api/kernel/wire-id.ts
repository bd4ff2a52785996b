import { notFound } from '#schema/kernel/fault.ts';
import { uuidOf } from '#schema/kernel/id.ts';

/** The UUID of an id argument; another kind of id, or none, is answered as an absent thing is. */
export function requireId(prefix: string, wire: string, argument: string): string {
  const uuid = uuidOf(prefix, wire);
  if (!uuid) throw notFound([argument]);
  return uuid;
}
