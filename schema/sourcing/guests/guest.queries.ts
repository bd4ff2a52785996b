import { firmById } from '../../identity/index.ts';
import type { PublicActor } from '../../kernel/actor.ts';
import type { Database } from '../../kernel/database.ts';
import type { Query } from '../../kernel/run-query.ts';
import { runQuery } from '../../kernel/run-query.ts';
import type { RfqNote } from '../bidders/bidder.ts';
import { documentsOfRfq } from '../documents/document.queries.ts';
import type { RfqDocument } from '../documents/document.ts';
import { linesOfVersion, quotesOfRfq, vatRates, versionsOfQuote } from '../quotes/quote.queries.ts';
import type { Quote, QuoteLine, QuoteVersion } from '../quotes/quote.ts';
import { biddersOfRfq, linesOfRfq, notesOfRfq, rfqById } from '../rfq/rfq.queries.ts';
import type { Rfq, RfqLine } from '../rfq/rfq.ts';
import { findGuestLink, type GuestLinkState, guestActor, maskedEmail } from './guest-link.ts';

/** All that a link shows, read at once as its holder. */
export interface GuestRoomRow {
  readonly state: GuestLinkState;
  readonly bidderId: string;
  readonly guestName: string;
  readonly sentTo: string;
  readonly buyerName: string;
  readonly buyerNameEn: string | null;
  readonly linkExpiresAt: Date;
  readonly rfq: Rfq | null;
  readonly ndaAccepted: boolean;
  readonly declined: boolean;
  readonly lines: readonly RfqLine[];
  readonly notes: readonly RfqNote[];
  readonly documents: readonly RfqDocument[];
  readonly quote: Quote | null;
  readonly quotedLines: readonly QuoteLine[];
  readonly quotedVersion: QuoteVersion | null;
  readonly vatRates: readonly { readonly taxpayerType: string; readonly bps: number }[];
}

/** What a link leads to; nothing where it leads nowhere. A link that is dead says why, and shows nothing of the request. */
export async function findGuestRoom(
  database: Database,
  token: string,
  origin: PublicActor['origin'],
): Promise<GuestRoomRow | undefined> {
  const link = await findGuestLink(database, token);
  if (!link) return undefined;
  const asHolder = guestActor(link, origin);
  return await runQuery(database, asHolder, async (query) => {
    const buyer = await firmById(query, link.buyerId);
    const head = {
      state: link.state,
      bidderId: link.bidderId,
      guestName: link.guestName ?? '',
      sentTo: maskedEmail(link.guestEmail),
      buyerName: buyer?.name ?? '',
      buyerNameEn: buyer?.nameEn ?? null,
      linkExpiresAt: link.linkExpiresAt,
    };
    return { ...head, ...(link.state === 'OPEN' ? await roomOf(query, link.rfqId) : emptyRoom) };
  });
}

const emptyRoom = {
  rfq: null,
  ndaAccepted: false,
  declined: false,
  lines: [],
  notes: [],
  documents: [],
  quote: null,
  quotedLines: [],
  quotedVersion: null,
  vatRates: [],
} as const;

async function roomOf(query: Query, rfqId: string) {
  const rfq = (await rfqById(query, rfqId)) ?? null;
  const [bidder] = await biddersOfRfq(query, rfqId);
  const [quote = null] = await quotesOfRfq(query, rfqId);
  const versions = quote ? await versionsOfQuote(query, quote.id) : [];
  return {
    rfq,
    ndaAccepted: bidder?.ndaAcceptedAt !== null && bidder !== undefined,
    declined: bidder?.state === 'DECLINED',
    lines: await linesOfRfq(query, rfqId),
    notes: await notesOfRfq(query, rfqId),
    documents: await documentsOfRfq(query, rfqId),
    quote,
    quotedLines: quote ? await linesOfVersion(query, quote.id, quote.liveVersion) : [],
    quotedVersion: versions.at(-1) ?? null,
    vatRates: await vatRates(query),
  };
}
