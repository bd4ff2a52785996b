import sql from 'sql-template-tag';
import { may, personOf } from '../kernel/actor.ts';
import { Fault } from '../kernel/fault.ts';
import type { Tx } from '../kernel/tx.ts';
import type { QuoteSide } from './quotes/quote.ts';

/** Who says it, in words that the other firm may read: a person's name, or API. A firm cannot look up another's people. */
export async function speakerOf(tx: Tx): Promise<string> {
  const person = await tx.row<{ name: string }>(
    sql`select name from app.person where id = ${personOf(tx.actor)}::uuid`,
  );
  return person?.name ?? 'API';
}

/** FORBIDDEN for somebody who agrees things, and neither buys nor sells as this side does. */
export function requireSide(tx: Tx, side: QuoteSide): void {
  if (!may(tx.actor, side === 'BUYER' ? 'rfq:write' : 'quote:write'))
    throw new Fault('FORBIDDEN', 'Your role does not allow this.');
}
