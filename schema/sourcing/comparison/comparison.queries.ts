import sql from 'sql-template-tag';
import type { TaxpayerType } from '../../identity/index.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { Query } from '../../kernel/run-query.ts';
import { linesOfVersion, quotesOfRfq, versionsOfQuote } from '../quotes/quote.queries.ts';
import type { Quote } from '../quotes/quote.ts';
import { linesOfRfq, privateOfRfq } from '../rfq/rfq.queries.ts';
import type { Rfq } from '../rfq/rfq.ts';
import { type Compared, type ComparedQuote, compareQuotes } from './compare.ts';

/** The comparison sheet of a request: its live quotes as the buyer pays them. Nothing for anybody but the buyer. */
export async function comparisonOf(query: Query, rfq: Rfq): Promise<Compared[]> {
  const own = await privateOfRfq(query, rfq.id);
  if (!own) return [];
  const quotes = (await quotesOfRfq(query, rfq.id)).filter(
    ({ state }) => state === 'SUBMITTED' || state === 'AWARDED' || state === 'LOST',
  );
  const taxpayerType = await ownTaxpayerType(query);
  const asked = Object.fromEntries(
    (await linesOfRfq(query, rfq.id)).map(({ id, quantityValue }) => [id, quantityValue]),
  );
  return compareQuotes(await Promise.all(quotes.map((quote) => comparedQuote(query, quote))), {
    currency: rfq.currency,
    taxpayerType,
    capitalBps: own.capitalBps,
    targets: own.targets,
    asked,
  });
}

/** How the actor's organisation is taxed; asked once for a list of sheets. */
function ownTaxpayerType(query: Query): Promise<TaxpayerType | null> {
  const loader = query.loader<'own', TaxpayerType | null>('own-taxpayer', async () => {
    const row = await query.row<{ taxpayerType: TaxpayerType | null }>(
      sql`select taxpayer_type from app.organisation where id = app.organisation()`,
    );
    return [row?.taxpayerType ?? null];
  });
  return loader.load('own');
}

async function comparedQuote(query: Query, quote: Quote): Promise<ComparedQuote> {
  const [versions, lines] = await Promise.all([
    versionsOfQuote(query, quote.id),
    linesOfVersion(query, quote.id, quote.liveVersion),
  ]);
  const live = versions.find(({ version }) => version === quote.liveVersion);
  return {
    quoteId: quote.id,
    vatIncluded: live?.vatIncluded ?? false,
    vatBps: live?.vatBps ?? 0,
    taxpayerType: live?.taxpayerType ?? 'GENERAL',
    paymentDays: live?.paymentDays ?? 0,
    heldUntil: quote.firmness === 'HELD' ? quote.validUntil.toISOString() : null,
    deviations: live?.deviations ?? null,
    lines: lines.map((line) => ({
      lineId: line.rfqLineId,
      quantity: decimal(line.quantityValue),
      unitPrice: decimal(line.unitPriceAmount),
      tiers: line.storedTiers,
      setupMinor: line.setupMinor,
      toolingMinor: line.toolingMinor,
      sampleMinor: line.sampleMinor,
      leadDays: line.leadDays,
      deliverOn: line.deliverOn,
    })),
  };
}
