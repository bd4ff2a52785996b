import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { buyerTable } from '../rfq/rfq.ts';
import { partsOfRfq, sourceProblems } from '../sources/require-sources.ts';
import { lockRfq } from '../sourcing.locks.ts';

/** Fired for every bidder that is asked to quote. */
export const bidderAsked = 'rfq.asked.v1';

@InputType({ description: 'Firms to ask for a quote.' })
export class RfqInviteInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => [ID], { description: 'Firms, as the market shows them: 1 to 100.' }) firmIds!: string[];
}

/**
 * Asks more firms. Those that are asked already stay as they are. Refuses BIDDER_SELF, WRONG_STATE, SOURCE_NOT_APPROVED for a part that wants
 * approved sources.
 */
export const rfqInvite = command<RfqInviteInput>({
  name: 'rfqInvite',
  can: 'rfq:write',
  async run(tx, input) {
    const rfq = await lockRfq(tx, input.rfqId);
    const firms = await requireFirms(tx, input.firmIds);
    assertTransition(buyerTable, rfq.state, 'INVITE');
    const parts = await partsOfRfq(tx, rfq.id);
    refuseAny(await sourceProblems(tx, parts, firms, (index) => ['firmIds', String(index)]));
    await inviteFirms(tx, { id: rfq.id, isOpen: rfq.state === 'OPEN' }, firms, 'INVITED');
    tx.emit('rfq.invited.v1', { subjectId: rfq.id });
    tx.audit({ type: 'rfq', id: rfq.id }, { invited: [null, firms.length] });
    return { type: 'rfq', id: rfq.id };
  },
});

/** The firms that are named, all of the market and none the caller's own. */
export async function requireFirms(
  tx: Tx,
  wires: readonly string[],
  path: readonly string[] = ['firmIds'],
): Promise<string[]> {
  const ids = [...new Set(wires)].map((wire) => uuidOf('org', wire) ?? '');
  if (ids.includes('')) throw notFound(path);
  if (ids.some((id) => id === tx.organisationId))
    refuse({ code: 'BIDDER_SELF', message: 'You cannot ask yourself.', path });
  const known = await tx.rows(sql`select id from market.firm where id = any (${ids}::uuid[])`);
  if (known.length < ids.length) throw notFound(path);
  return ids;
}

/** Adds bidders that are not there yet; of an open request they are told at once. */
export async function inviteFirms(
  tx: Tx,
  rfq: { readonly id: string; readonly isOpen: boolean },
  firmIds: readonly string[],
  origin: 'INVITED' | 'MATCHED',
): Promise<void> {
  const rows = firmIds.map(() => newId<'bid'>());
  const added = await tx.rows<{ id: string; sellerId: string }>(sql`
    insert into app.rfq_bidder (id, rfq_id, buyer_id, seller_id, origin, state, asked_at, created_at)
    select x.id, ${rfq.id}::uuid, ${tx.organisationId}::uuid, x.firm, ${origin}, 'ASKED', ${rfq.isOpen ? tx.now : null}::timestamptz, ${tx.now}
    from unnest(${rows}::uuid[], ${[...firmIds]}::uuid[]) as x (id, firm)
    on conflict (rfq_id, seller_id) do nothing returning id, seller_id`);
  if (rfq.isOpen) for (const { id, sellerId } of added) emitAsked(tx, rfq.id, id, sellerId);
}

/** Tells that a bidder may quote now: a firm in its inbox, a guest by mail. */
export function emitAsked(tx: Tx, rfqId: string, bidderId: string, sellerId: string | null): void {
  tx.emit(bidderAsked, { subjectId: bidderId, rfqId, buyerId: tx.organisationId, sellerId });
}

/** Tells every firm that was asked: an event each, by which its own people hear of it. */
export async function tellBidders(
  tx: Tx,
  rfqId: string,
  event: string,
  more: Record<string, unknown> = {},
): Promise<void> {
  const bidders = await tx.rows<{ id: string; sellerId: string | null }>(sql`
    select id, seller_id from app.rfq_bidder where rfq_id = ${rfqId}::uuid and asked_at is not null and state <> 'REVOKED' and seller_id is not null`);
  for (const { id, sellerId } of bidders)
    tx.emit(event, { subjectId: id, rfqId, buyerId: tx.organisationId, sellerId, ...more });
}
