import sql from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import { linesOfAward } from '../awards/award.queries.ts';
import type { Award } from '../awards/award.ts';
import { deliveryTermOf } from '../incoterm.ts';
import { linesOfVersion, quoteById, versionsOfQuote } from '../quotes/quote.queries.ts';
import type { Quote, QuoteLine } from '../quotes/quote.ts';
import { rfqById, rfqLineById } from '../rfq/rfq.queries.ts';
import {
  amountOf,
  awardContext,
  headerOf,
  identificationOf,
  messageIdOf,
  type Quotation,
  type QuotationAward,
  quantityIn,
  quotationContext,
  type TakenMessage,
} from './quotation.ts';

/** The message that a request of the actor's was drafted from; a bidder does not see it. */
export async function takenMessage(query: Query, rfqId: string): Promise<TakenMessage | undefined> {
  return await query.row<TakenMessage>(
    sql`select message_id, sender_bpn, receiver_bpn, sender_rfq_id from app.rfq_payload where rfq_id = ${rfqId}::uuid`,
  );
}

/** The live word of a quote that the actor may see, as Quotation 1.0.0. */
export async function writeQuotation(query: Query, quote: Quote): Promise<Quotation | undefined> {
  const rfq = await rfqById(query, quote.rfqId);
  const version = (await versionsOfQuote(query, quote.id)).find((one) => one.version === quote.liveVersion);
  if (!rfq || !version) return undefined;
  const taken = await takenMessage(query, rfq.id);
  const term = deliveryTermOf(version, rfq);
  const lines = await linesOfVersion(query, quote.id, version.version);
  return {
    rfqIdentification: identificationOf(rfq, taken),
    quotationIdentification: {
      quotationId: quote.number,
      quotationVersion: version.version,
      quotationState: quote.state,
      validUntil: new Date(version.validUntil).toISOString(),
      firmness: version.firmness,
    },
    terms: {
      vatIncluded: version.vatIncluded,
      vatBasisPoints: version.vatBps,
      paymentDays: version.paymentDays,
      ...(term ? { incoterm: term.code } : {}),
      ...(term?.place ? { incotermPlace: term.place } : {}),
    },
    positions: await Promise.all(lines.map((line) => positionOf(query, line))),
    netAmount: amountOf(version.netMinor, quote.currency),
    vatAmount: amountOf(version.vatMinor, quote.currency),
    cxHeader: headerOf(quotationContext, messageIdOf(quote.id, version.version), version.createdAt, taken),
  };
}

async function positionOf(query: Query, line: QuoteLine): Promise<Quotation['positions'][number]> {
  const asked = await rfqLineById(query, line.rfqLineId);
  const price = (value: string) => ({ value: plainText(value), currency: line.currency });
  return {
    partId: asked?.partNumber ?? asked?.item ?? '',
    partName: asked?.item ?? '',
    orderQuantity: quantityIn(line.quantityValue, line.unit),
    unitPrice: price(line.unitPriceAmount),
    priceTiers: line.storedTiers.map(({ from, unitPrice }) => ({
      fromQuantity: Number(from),
      unitPrice: price(unitPrice),
    })),
    oneTimeCosts: {
      setup: amountOf(line.setupMinor, line.currency),
      tooling: amountOf(line.toolingMinor, line.currency),
      sample: amountOf(line.sampleMinor, line.currency),
    },
    netAmount: amountOf(line.netMinor, line.currency),
    leadTimeDays: line.leadDays,
    lastDeliveryDate: line.deliverOn,
  };
}

const plainText = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** A final award of the actor's, as QuotationAward 1.0.0; nothing while it waits, or where it was rejected. */
export async function writeAward(query: Query, award: Award): Promise<QuotationAward | undefined> {
  const rfq = await rfqById(query, award.rfqId);
  if (!rfq || award.state !== 'FINAL' || !award.settledAt) return undefined;
  const taken = await takenMessage(query, rfq.id);
  const lines = await linesOfAward(query, award.id);
  const positions = await Promise.all(
    lines.map(async (line) => {
      const [asked, quote] = [await rfqLineById(query, line.rfqLineId), await quoteById(query, line.quoteId)];
      return {
        partId: asked?.partNumber ?? asked?.item ?? '',
        partName: asked?.item ?? '',
        quotationId: quote?.number ?? '',
        orderQuantity: quantityIn(line.quantityValue, line.unit),
        netAmount: amountOf(line.netMinor, line.currency),
      };
    }),
  );
  return {
    rfqIdentification: identificationOf(rfq, taken),
    awardIdentification: {
      awardId: award.number,
      awardDateTime: new Date(award.settledAt).toISOString(),
    },
    positions,
    netAmount: amountOf(award.netMinor, award.currency),
    cxHeader: headerOf(awardContext, messageIdOf(award.id), award.settledAt, taken),
  };
}
