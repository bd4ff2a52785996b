import sql from 'sql-template-tag';
import { notFound } from '../../kernel/fault.ts';
import { encodeId, type Id, uuidOf } from '../../kernel/id.ts';
import type { Tx } from '../../kernel/tx.ts';
import { bidderOf, type LockedRfq, lockRfq, type OwnBidder } from '../sourcing.locks.ts';
import type { QuoteState } from './quote.ts';

/** As much of a quote as the rules of its commands ask. */
export interface LockedQuote {
  readonly id: Id<'quo'>;
  readonly rfqId: string;
  readonly buyerId: string;
  readonly sellerId: string | null;
  readonly bidderId: string;
  readonly state: QuoteState;
  readonly liveVersion: number;
  readonly lastVersion: number;
  readonly validUntil: Date;
}

const columns = sql`id, rfq_id, buyer_id, seller_id, bidder_id, case when state in ('SUBMITTED', 'COUNTERED') and valid_until <= app.clock() then 'EXPIRED' else state end as state,
  live_version, valid_until, (select max(v.version) from app.quote_version v where v.quote_id = quote.id) as last_version`;

async function rfqOf(tx: Tx, id: string | undefined, side: 'buyer_id' | 'seller_id'): Promise<string> {
  const found = id
    ? await tx.row<{ rfqId: string }>(
        side === 'buyer_id'
          ? sql`select rfq_id from app.quote where id = ${id}::uuid and buyer_id = app.organisation()`
          : sql`select rfq_id from app.quote where id = ${id}::uuid and seller_id = app.organisation()`,
      )
    : undefined;
  if (!found) throw notFound(['quoteId']);
  return found.rfqId;
}

/** A quote of the actor's, locked after its request; NOT_FOUND for anybody else's. */
export async function requireOwnQuote(tx: Tx, wire: string): Promise<LockedQuote & { bidder: OwnBidder }> {
  const id = uuidOf('quo', wire);
  const bidder = await bidderOf(tx, await rfqOf(tx, id, 'seller_id'));
  const found = await tx.row<LockedQuote>(
    sql`select ${columns} from app.quote where id = ${id}::uuid for update`,
  );
  if (!found || !bidder) throw notFound(['quoteId']);
  return { ...found, bidder };
}

/** A quote that the actor may see as its buyer, locked after its request; NOT_FOUND also while it is sealed. */
export async function requireSeenQuote(tx: Tx, wire: string): Promise<LockedQuote & { rfq: LockedRfq }> {
  const id = uuidOf('quo', wire);
  const rfq = await lockRfq(tx, encodeId('rfq', await rfqOf(tx, id, 'buyer_id')), 'quoteId');
  const found = await tx.row<LockedQuote>(
    sql`select ${columns} from app.quote where id = ${id}::uuid and buyer_id = app.organisation()`,
  );
  if (!found) throw notFound(['quoteId']);
  return { ...found, rfq };
}
