import sql from 'sql-template-tag';
import type { TaxpayerType } from '../../identity/index.ts';
import { personOf } from '../../kernel/actor.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { refuse, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { type OwnBidder, refuseUnlessOpen, requireBidder } from '../sourcing.locks.ts';
import { type QuoteState, sellerQuoteTable } from './quote.ts';
import type { QuoteFactsInput, QuoteSubmitInput } from './quote-input.ts';
import { readQuote } from './read-quote.ts';
import type { ReadLine } from './read-quote-line.ts';
import { writeVersion } from './write-version.ts';

/** Fired for every word of a supplier's. Its buyer hears of it when the quote may be seen. */
export const quoteSubmitted = 'quote.submitted.v1';

/**
 * Quotes, or says it anew: the version before is replaced, what it held is given back, and a HELD one holds again, all lines or nothing.
 * After the due time it answers a counter-offer and nothing else. Refuses DUE_PASSED, RFQ_ENDED, TIER_RISES, MORE_THAN_ASKED, VAT_RATE,
 * QUOTE_CAPACITY with what is free, and whatever else no buyer could use, each at its field.
 */
export const quoteSubmit = command<QuoteSubmitInput>({
  name: 'quoteSubmit',
  can: 'quote:write',
  async run(tx, input) {
    const bidder = await requireBidder(tx, input.rfqId);
    const own = await tx.row<{ taxpayerType: TaxpayerType | null; name: string | null }>(sql`
      select o.taxpayer_type, (select p.name from app.person p where p.id = ${personOf(tx.actor)}::uuid) as name
      from app.organisation o where o.id = app.organisation()`);
    const said = {
      taxpayerType: own?.taxpayerType ?? 'GENERAL',
      saidBy: own?.name ?? 'API',
      hasPlant: true,
    } as const;
    const id = await submit(tx, bidder, input, said);
    tx.emit(quoteSubmitted, { subjectId: id, rfqId: bidder.rfqId, buyerId: bidder.buyerId });
    tx.audit({ type: 'quote', id }, { state: [null, 'SUBMITTED'], firmness: [null, input.firmness] });
    return { type: 'quo', id };
  },
});

/** Who says it. */
export interface Speaker {
  readonly taxpayerType: TaxpayerType;
  readonly saidBy: string;
  readonly hasPlant: boolean;
}

interface Before {
  readonly id: string;
  readonly state: QuoteState;
  readonly liveVersion: number;
  readonly lastVersion: number;
}

/** The rule of quoting, for firms and guests. Answers the quote's id. */
export async function submit(
  tx: Tx,
  bidder: OwnBidder,
  input: QuoteFactsInput,
  speaker: Speaker,
): Promise<string> {
  const before = await tx.row<Before>(sql`
    select id, state, live_version, (select max(v.version) from app.quote_version v where v.quote_id = quote.id) as last_version
    from app.quote where bidder_id = ${bidder.id}::uuid for update`);
  if (before?.state !== 'COUNTERED' || bidder.rfqState !== 'DUE') refuseUnlessOpen(bidder.rfqState);
  // What has won stays as it won, also while other lines are still open.
  if (before) assertTransition(sellerQuoteTable, before.state, 'REVISE');
  const problems: UserError[] = [];
  const lines = await readQuote(
    tx,
    input,
    { ...speaker, rfqId: bidder.rfqId, currency: bidder.currency as CurrencyCode },
    problems,
  );
  refuseAny(problems);
  const version = (before?.lastVersion ?? 0) + 1;
  const id = before?.id ?? newId<'quo'>();
  if (before) await reviseHead(tx, id, version, input);
  else await addHead(tx, id, bidder, input);
  const of = { quoteId: id, ...partiesOf(bidder), version, side: 'SELLER' as const, saidBy: speaker.saidBy };
  await writeVersion(tx, of, { ...input, taxpayerType: speaker.taxpayerType }, lines);
  await tx.rows(sql`
    update app.rfq_bidder set state = 'ASKED', decline_reason = null, decline_note = null, declined_at = null
    where id = ${bidder.id}::uuid and state = 'DECLINED'`);
  if (speaker.hasPlant) await plan(tx, id, lines, input);
  return id;
}

const partiesOf = ({ id, buyerId, sellerId }: OwnBidder) => ({ bidderId: id as string, buyerId, sellerId });

async function addHead(tx: Tx, id: string, bidder: OwnBidder, input: QuoteFactsInput): Promise<void> {
  await tx.rows(sql`
    insert into app.quote (id, number, rfq_id, buyer_id, seller_id, bidder_id, state, firmness, live_version, valid_until, submitted_at)
    values (${id}::uuid, 'Q-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.quote_number')::text, 6, '0'), ${bidder.rfqId}::uuid,
      ${bidder.buyerId}::uuid, ${bidder.sellerId}::uuid, ${bidder.id}::uuid, 'SUBMITTED', ${input.firmness}, 1, ${input.validUntil}, ${tx.now})`);
}

async function reviseHead(tx: Tx, id: string, version: number, input: QuoteFactsInput): Promise<void> {
  await tx.rows(
    sql`update app.quote_version set outcome = 'REPLACED' where quote_id = ${id}::uuid and outcome = 'LIVE'`,
  );
  await tx.rows(sql`
    update app.quote set state = 'SUBMITTED', firmness = ${input.firmness}, live_version = ${version}, valid_until = ${input.validUntil},
      submitted_at = ${tx.now}, ended_at = null where id = ${id}::uuid`);
}

interface PlanAnswer {
  readonly code: 'OK' | 'QUOTE_CAPACITY' | 'QUOTE_NOT_LIVE';
  readonly lineId?: string;
  readonly wanted?: number;
  readonly free?: number;
}

/** A line's load, with the days between which it is to be worked. */
export interface PlannedLine {
  readonly lineId: string;
  readonly quantity: string;
  readonly deliverOn: string;
  readonly plan: ReadLine['plan'];
}

/** Where the work would be done; a HELD quote holds it there, or the whole quote is refused with what is free. */
export async function plan(
  tx: Tx,
  quoteId: string,
  lines: readonly PlannedLine[],
  { lines: asked }: { readonly lines: readonly { readonly lineId: string }[] },
): Promise<void> {
  const from = tx.now.toISOString().slice(0, 10);
  const plans = lines.flatMap(({ lineId, quantity, deliverOn, plan: at }) =>
    at
      ? [{ lineId, workCenterId: at.workCenterId, amount: at.amount, from, until: deliverOn, quantity }]
      : [],
  );
  const row = await tx.row<{ answer: PlanAnswer }>(
    sql`select market.plan_quote(${quoteId}::uuid, ${canonicalJson(plans)}::jsonb) as answer`,
  );
  const answer = row?.answer;
  if (answer?.code === 'OK') return;
  const wire = encodeId('rfl', answer?.lineId ?? '00000000-0000-0000-0000-000000000000');
  const index = asked.findIndex(({ lineId }) => lineId === wire);
  refuse({
    code: answer?.code ?? 'QUOTE_NOT_LIVE',
    message: 'The work centre has no room for it before that day.',
    path: index < 0 ? [] : ['lines', String(index), 'workCenterId'],
    params: { wanted: answer?.wanted ?? 0, free: answer?.free ?? 0 },
  });
}
