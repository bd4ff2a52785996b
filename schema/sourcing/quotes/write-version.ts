import sql from 'sql-template-tag';
import type { TaxpayerType } from '../../identity/index.ts';
import { personOf } from '../../kernel/actor.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { Incoterm } from '../incoterm.ts';
import type { Firmness, QuoteSide } from './quote.ts';
import type { ReadLine } from './read-quote-line.ts';

/** Whose version it is, and of which quote. */
export interface VersionOf {
  readonly quoteId: string;
  readonly buyerId: string;
  readonly sellerId: string | null;
  readonly bidderId: string;
  readonly version: number;
  readonly side: QuoteSide;
  readonly saidBy: string;
}

/** What a version says besides its lines. */
export interface VersionFacts {
  readonly firmness: Firmness;
  readonly validUntil: Date;
  readonly vatIncluded: boolean;
  readonly vatBps: number;
  readonly taxpayerType: TaxpayerType;
  readonly paymentDays: number;
  readonly incoterm?: Incoterm | null;
  readonly incotermPlace?: string | null;
  readonly annualReductionBps?: number | null;
  readonly indexClause?: string | null;
  readonly deviations?: string | null;
  readonly terms?: string | null;
}

type KeptLine = Omit<ReadLine, 'plan'>;

/** Writes the next link of the chain, live; the one before has been ended by the caller. */
export async function writeVersion(
  tx: Tx,
  of: VersionOf,
  facts: VersionFacts,
  lines: readonly KeptLine[],
): Promise<void> {
  const sum = (pick: (line: KeptLine) => bigint) => lines.reduce((all, line) => all + pick(line), 0n);
  await tx.rows(sql`
    insert into app.quote_version (quote_id, version, buyer_id, seller_id, bidder_id, side, outcome, firmness, valid_until, vat_included, vat_bps, taxpayer_type,
      payment_days, incoterm, incoterm_place, annual_reduction_bps, index_clause, deviations, terms, net_minor, vat_minor, said_by, said_by_id, created_at)
    values (${of.quoteId}::uuid, ${of.version}, ${of.buyerId}::uuid, ${of.sellerId}::uuid, ${of.bidderId}::uuid, ${of.side}, 'LIVE', ${facts.firmness},
      ${facts.validUntil}, ${facts.vatIncluded}, ${facts.vatBps}, ${facts.taxpayerType}, ${facts.paymentDays}, ${facts.incoterm ?? null}, ${facts.incotermPlace?.trim() || null}, ${facts.annualReductionBps ?? null},
      ${facts.indexClause?.trim() || null}, ${facts.deviations?.trim() || null}, ${facts.terms?.trim() || null},
      ${sum((line) => line.netMinor)}, ${sum((line) => line.vatMinor)}, ${of.saidBy}, ${personOf(tx.actor)}::uuid, ${tx.now})`);
  const rows = lines.map((line) => ({
    line: line.lineId,
    quantity: line.quantity,
    price: line.unitPrice,
    setup: line.setupMinor,
    tooling: line.toolingMinor,
    sample: line.sampleMinor,
    load: line.loadPerPiece,
    load_unit: line.loadUnit,
    lead: line.leadDays,
    deliver: line.deliverOn,
    breakdown: line.breakdown,
    tiers: line.tiers,
    net: line.netMinor,
    vat: line.vatMinor,
  }));
  await tx.rows(sql`
    insert into app.quote_line (quote_id, version, rfq_line_id, buyer_id, seller_id, bidder_id, quantity, unit_price, setup_minor, tooling_minor, sample_minor,
      load_per_piece, load_unit, lead_days, deliver_on, breakdown, tiers, net_minor, vat_minor)
    select ${of.quoteId}::uuid, ${of.version}, x.line, ${of.buyerId}::uuid, ${of.sellerId}::uuid, ${of.bidderId}::uuid, x.quantity, x.price, x.setup, x.tooling, x.sample,
      x.load, x.load_unit, x.lead, x.deliver, x.breakdown, x.tiers, x.net, x.vat
    from jsonb_to_recordset(${canonicalJson(rows)}::jsonb) as x (line uuid, quantity numeric, price numeric, setup bigint, tooling bigint, sample bigint, load numeric,
      load_unit text, lead int, deliver date, breakdown jsonb, tiers jsonb, net bigint, vat bigint)`);
}
