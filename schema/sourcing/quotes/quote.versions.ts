import sql from 'sql-template-tag';
import type { Tx } from '../../kernel/tx.ts';
import type { ReadLine } from './read-quote-line.ts';
import type { VersionFacts } from './write-version.ts';

/** A version with its lines, as the next one is made of it. */
export interface KeptVersion extends VersionFacts {
  readonly lines: readonly Omit<ReadLine, 'plan'>[];
}

/** A version of a quote that the actor may see, with its lines in the order of the request. */
export async function keptVersion(tx: Tx, quoteId: string, version: number): Promise<KeptVersion> {
  const facts = await tx.row<VersionFacts>(sql`
    select firmness, valid_until, vat_included, vat_bps, taxpayer_type, payment_days, incoterm, incoterm_place, annual_reduction_bps, index_clause, deviations, terms
    from app.quote_version where quote_id = ${quoteId}::uuid and version = ${version}`);
  if (!facts) throw new Error('A quote lacks its live version');
  const lines = await tx.rows<Omit<ReadLine, 'plan'>>(sql`
    select q.rfq_line_id as line_id, q.quantity::text, q.unit_price::text, q.setup_minor, q.tooling_minor, q.sample_minor, q.load_per_piece::text, q.load_unit, q.lead_days,
      q.deliver_on::text, q.breakdown, q.tiers, q.net_minor, q.vat_minor
    from app.quote_line q join app.rfq_line l on l.id = q.rfq_line_id
    where q.quote_id = ${quoteId}::uuid and q.version = ${version} order by l.position`);
  return { ...facts, validUntil: new Date(facts.validUntil), lines };
}
