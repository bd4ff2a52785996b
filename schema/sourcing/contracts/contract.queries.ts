import sql from 'sql-template-tag';
import { decimal } from '../../kernel/decimal.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Query } from '../../kernel/run-query.ts';
import { awardedOfQuote } from '../awards/award.queries.ts';
import { frameworkById, linesOfFramework } from '../frameworks/framework.queries.ts';
import { deliveryTermOf } from '../incoterm.ts';
import { linesOfVersion, quoteById, versionsOfQuote } from '../quotes/quote.queries.ts';
import { priceLine, unitPriceAt } from '../quotes/quote.rules.ts';
import { bidderById, rfqById, rfqLineById } from '../rfq/rfq.queries.ts';
import type { Contract, ContractLine, ContractParty } from './contract.ts';

/** A firm by its registered facts; nothing where there is no contract with it. */
async function partyOf(query: Query, firmId: string): Promise<ContractParty | undefined> {
  return await query.row<ContractParty>(
    sql`select name, name_en, credit_code, address from market.contract_party(${firmId}::uuid)`,
  );
}

const nothingAgreed = {
  rfqNumber: null,
  validFrom: null,
  validUntil: null,
  leastMinor: null,
  mostMinor: null,
  ladder: [],
  annualReductionBps: null,
  indexClause: null,
  deviations: null,
  deliverToCityCode: null,
} as const;

/** What was bought by an awarded quote, to its two firms; undefined before, and to anybody else. */
export async function contractOfQuote(query: Query, id: string): Promise<Contract | undefined> {
  const quote = await quoteById(query, id);
  if (quote?.state !== 'AWARDED' || !quote.endedAt) return undefined;
  const [rfq, bidder, versions] = [
    await rfqById(query, quote.rfqId),
    await bidderById(query, quote.bidderId),
    await versionsOfQuote(query, quote.id),
  ];
  const said = versions.find(({ version }) => version === quote.liveVersion);
  const buyer = await partyOf(query, quote.buyerId);
  const guest = { name: bidder?.guestName ?? '', nameEn: null, creditCode: null, address: null };
  const seller = quote.sellerId ? await partyOf(query, quote.sellerId) : guest;
  invariant(rfq && said && buyer && seller, 'an awarded quote has a request, a word, and two firms');
  const deliveryTerm = deliveryTermOf(said, rfq);
  const lines = await awardedLines(query, quote.id, quote.liveVersion, said);
  return {
    ...nothingAgreed,
    kind: 'AWARD',
    number: quote.number,
    title: rfq.title,
    agreedAt: new Date(quote.endedAt),
    buyer,
    seller,
    currency: quote.currency,
    vatIncluded: said.vatIncluded,
    vatBps: said.vatBps,
    paymentDays: said.paymentDays,
    annualReductionBps: said.annualReductionBps,
    indexClause: said.indexClause,
    deviations: said.deviations,
    terms: said.terms,
    deliverToCityCode: rfq.deliverToCityCode,
    ...(deliveryTerm ? { deliveryTerm } : {}),
    rfqNumber: rfq.number,
    lines: lines.map(({ line }) => line),
    netMinor: lines.reduce((sum, { netMinor }) => sum + netMinor, 0n),
    vatMinor: lines.reduce((sum, { vatMinor }) => sum + vatMinor, 0n),
  };
}

interface Awarded {
  readonly line: ContractLine;
  readonly netMinor: bigint;
  readonly vatMinor: bigint;
}

async function awardedLines(
  query: Query,
  quoteId: string,
  version: number,
  vat: { readonly vatIncluded: boolean; readonly vatBps: number },
): Promise<Awarded[]> {
  const said = await linesOfVersion(query, quoteId, version);
  const found: Awarded[] = [];
  for (const { rfqLineId, quantityValue, netMinor } of await awardedOfQuote(query, quoteId)) {
    const [asked, line] = [
      await rfqLineById(query, rfqLineId),
      said.find((one) => one.rfqLineId === rfqLineId),
    ];
    invariant(asked && line, 'what was awarded was asked for and quoted');
    const quantity = decimal(quantityValue);
    const tiers = line.storedTiers;
    const priced = { ...line, quantity, unitPrice: decimal(line.unitPriceAmount), tiers };
    const { vatMinor } = priceLine(priced, { included: vat.vatIncluded, bps: vat.vatBps }, line.currency);
    const { position, item, partNumber } = asked;
    const written: ContractLine = {
      position,
      item,
      partNumber,
      unit: line.unit,
      quantity: quantity.toFixed(),
      least: null,
      unitPrice: unitPriceAt(priced, quantity).toFixed(),
      tiers: [],
      leadDays: line.leadDays,
      deliverOn: line.deliverOn,
      onceMinor: line.setupMinor + line.toolingMinor + line.sampleMinor,
      netMinor,
    };
    found.push({ line: written, netMinor, vatMinor });
  }
  return found;
}

/** What a framework agreement says, to its two firms, once it binds them; also when it is over. */
export async function contractOfFramework(query: Query, id: string): Promise<Contract | undefined> {
  const agreed = await frameworkById(query, id);
  if (!agreed?.answeredAt || !['ACTIVE', 'OVER', 'ENDED'].includes(agreed.state)) return undefined;
  const [buyer, seller] = [await partyOf(query, agreed.buyerId), await partyOf(query, agreed.sellerId)];
  invariant(buyer && seller, 'an agreement has two firms');
  const { number, title, currency, vatIncluded, vatBps, paymentDays, terms, ladder } = agreed;
  const lines = await linesOfFramework(query, agreed.id);
  return {
    ...nothingAgreed,
    ...{ number, title, currency, vatIncluded, vatBps, paymentDays, terms, ladder },
    kind: 'FRAMEWORK',
    agreedAt: new Date(agreed.answeredAt),
    buyer,
    seller,
    validFrom: agreed.validFrom,
    validUntil: agreed.validUntil,
    leastMinor: agreed.leastMinor,
    mostMinor: agreed.mostMinor,
    lines: lines.map((line) => ({
      position: line.position,
      item: line.item,
      partNumber: line.partNumber,
      unit: line.unit,
      quantity: line.mostValue === null ? null : decimal(line.mostValue).toFixed(),
      least: line.leastValue === null ? null : decimal(line.leastValue).toFixed(),
      unitPrice: decimal(line.unitPriceAmount).toFixed(),
      tiers: line.storedTiers,
      leadDays: line.leadDays,
      deliverOn: null,
      onceMinor: 0n,
      netMinor: null,
    })),
    netMinor: null,
    vatMinor: null,
  };
}
