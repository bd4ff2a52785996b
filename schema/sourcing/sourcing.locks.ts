import sql from 'sql-template-tag';
import type { CurrencyCode } from '../kernel/currencies.ts';
import { notFound } from '../kernel/fault.ts';
import { type Id, uuidOf } from '../kernel/id.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';
import type { FrameworkState, LadderStep } from './frameworks/framework.ts';
import type { QuoteSide } from './quotes/quote.ts';
import type { RfqState } from './rfq/rfq.ts';

/** As much of a request as the rules of its commands ask. */
export interface LockedRfq {
  readonly id: Id<'rfq'>;
  readonly state: RfqState;
  readonly isSealed: boolean;
  readonly dueAt: Date;
  readonly currency: string;
  readonly title: string;
  readonly requestId: string | null;
  readonly audience: string;
}

/**
 * Every row lock that sourcing takes from TypeScript: the request, before anything else; the database's functions go on from there with
 * award, quotes by id, centre-days. The caller's own request, or NOT_FOUND.
 */
export async function lockRfq(tx: Tx, wire: string, argument = 'rfqId'): Promise<LockedRfq> {
  const id = uuidOf('rfq', wire);
  const found =
    id &&
    (await tx.row<LockedRfq>(sql`
      select id, case when state = 'OPEN' and due_at <= app.clock() then 'DUE' else state end as state, is_sealed, due_at, currency, title, request_id, audience
      from app.rfq where id = ${id}::uuid and organisation_id = app.organisation() for update`));
  if (!found) throw notFound([argument]);
  // A command's rows bring instants as text.
  return { ...found, dueAt: new Date(found.dueAt) };
}

/** The bidder row of the actor's in a request, while the request is held as it is. */
export interface OwnBidder {
  readonly id: Id<'bid'>;
  readonly rfqId: Id<'rfq'>;
  readonly buyerId: string;
  readonly sellerId: string | null;
  readonly state: string;
  readonly rfqState: RfqState;
  readonly isSealed: boolean;
  readonly dueAt: Date;
  readonly currency: string;
  readonly ndaText: string | null;
  readonly ndaAcceptedAt: Date | null;
}

/** Holds the request against its own end and gives the actor's bidder row; NOT_FOUND where it has none. */
export async function requireBidder(tx: Tx, wire: string, argument = 'rfqId'): Promise<OwnBidder> {
  const id = uuidOf('rfq', wire);
  const found = id && (await bidderOf(tx, id));
  if (!found) throw notFound([argument]);
  return found;
}

/** As {@link requireBidder}, for an id from the database. */
export async function bidderOf(tx: Tx, rfqId: string): Promise<OwnBidder | undefined> {
  return await tx.row<OwnBidder>(sql`
    select b.id, b.rfq_id, b.buyer_id, b.seller_id, b.state, h.state as rfq_state, h.is_sealed, h.due_at, r.currency, r.nda_text, b.nda_accepted_at
    from market.hold_rfq(${rfqId}::uuid) h join app.rfq r on r.id = ${rfqId}::uuid join app.rfq_bidder b on b.rfq_id = r.id
    where b.asked_at is not null and (b.seller_id = app.organisation() or b.id = app.guest())`);
}

/** Refuses DUE_PASSED after the due time, RFQ_ENDED for a request that is over. */
export function refuseUnlessOpen(rfqState: RfqState, path: readonly string[] = ['rfqId']): void {
  if (rfqState === 'DUE')
    refuse({ code: 'DUE_PASSED', message: 'The due time of this request has passed.', path });
  if (rfqState !== 'OPEN')
    refuse({ code: 'RFQ_ENDED', message: 'This request is over.', path, params: { state: rfqState } });
}

/** As much of an agreement as the rules of its commands ask. */
export interface LockedFramework {
  readonly id: Id<'fwk'>;
  readonly buyerId: string;
  readonly sellerId: string;
  readonly side: QuoteSide;
  readonly proposedBy: QuoteSide;
  readonly state: FrameworkState;
  readonly currency: CurrencyCode;
  readonly vatIncluded: boolean;
  readonly vatBps: number;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly mostMinor: bigint | null;
  readonly calledMinor: bigint;
  readonly ladder: readonly LadderStep[];
}

/** An agreement of the actor's, locked: what is called off of it is decided one after the other. NOT_FOUND for anybody else's. */
export async function lockFramework(
  tx: Tx,
  wire: string,
  argument = 'frameworkId',
): Promise<LockedFramework> {
  const id = uuidOf('fwk', wire);
  const found =
    id &&
    (await tx.row<LockedFramework>(sql`
      select id, buyer_id, seller_id, case when buyer_id = app.organisation() then 'BUYER' else 'SELLER' end as side, proposed_by,
        case when state = 'ACTIVE' and valid_until <= (app.clock() at time zone 'Asia/Shanghai')::date then 'OVER' else state end as state,
        currency, vat_included, vat_bps, valid_from::text, valid_until::text, most_minor, called_minor, ladder
      from app.framework where id = ${id}::uuid and (buyer_id = app.organisation() or seller_id = app.organisation()) for update`));
  if (!found) throw notFound([argument]);
  return found;
}
