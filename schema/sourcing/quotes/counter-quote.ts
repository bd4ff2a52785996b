import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { type Command, command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { decimal } from '../../kernel/decimal.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { problem, refuse, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { DateScalar, DecimalScalar } from '../../kernel/scalars.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { keptProblems } from '../../kernel/values.ts';
import { rangeProblem } from '../rfq/read-rfq-input.ts';
import { priceLine } from './quote.rules.ts';
import { buyerQuoteTable, sellerQuoteTable } from './quote.ts';
import { type KeptVersion, keptVersion } from './quote.versions.ts';
import { type LockedQuote, requireOwnQuote, requireSeenQuote } from './require-quote.ts';
import { plan } from './submit-quote.ts';
import { writeVersion } from './write-version.ts';

@InputType({ description: 'What the buyer would rather have of one line; what is not told stays.' })
export class CounterLineInput {
  @Field(() => ID, { description: 'The line of the request.' }) lineId!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Price of one, as the quote states prices.' })
  unitPrice?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'How many, no more than were quoted.' })
  quantity?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it arrives.' })
  deliverOn?: string | null;
}
@InputType({
  description: 'A counter-offer: what the buyer would rather have. Lines that are not named are dropped.',
})
export class QuoteCounterInput extends CommandInput {
  @Field(() => ID, { description: 'The quote.' }) quoteId!: string;
  @Field(() => [CounterLineInput], { description: 'The lines that it keeps, each once.' })
  lines!: CounterLineInput[];
  @Field(() => Int, { nullable: true, description: 'Days from delivery to payment, 0 to 365.' })
  paymentDays?: number | null;
}
@InputType({ description: 'A counter-offer to accept.' })
export class QuoteCounterAcceptInput extends CommandInput {
  @Field(() => ID, { description: 'The quote.' }) quoteId!: string;
}
@InputType({ description: 'A counter-offer to refuse.' })
export class QuoteCounterRefuseInput extends QuoteCounterAcceptInput {}

/**
 * Proposes other prices, quantities, days or lines; what the quote holds stays held meanwhile. Refuses QUOTE_NOT_LIVE for one that was
 * withdrawn or has ended, MORE_THAN_ASKED, a price below zero.
 */
export const quoteCounter = command<QuoteCounterInput>({
  name: 'quoteCounter',
  can: 'rfq:write',
  async run(tx, input) {
    const quote = await requireSeenQuote(tx, input.quoteId);
    const live = await keptVersion(tx, quote.id, quote.liveVersion);
    const lines = counterLines(live, input);
    if (quote.state !== 'SUBMITTED' && quote.state !== 'COUNTERED')
      refuse({
        code: 'QUOTE_NOT_LIVE',
        message: `It is ${quote.state}.`,
        path: ['quoteId'],
        params: { state: quote.state },
      });
    assertTransition(buyerQuoteTable, quote.state, 'COUNTER');
    if (quote.sellerId === null)
      refuse({ code: 'GUEST_FINAL', message: 'A guest’s quote is final.', path: ['quoteId'] });
    const problems: UserError[] = [];
    const read = lines.map((line, index) =>
      readCounter(tx, line, index, live, quote.rfq.currency as CurrencyCode, problems),
    );
    const { paymentDays } = input;
    if (typeof paymentDays === 'number' && (paymentDays < 0 || paymentDays > 365))
      problems.push(rangeProblem(['paymentDays'], 0, 365));
    refuseAny(problems);
    const version = await nextVersion(tx, quote, 'REPLACED', 'COUNTERED');
    const of = { ...versionOf(quote), version, side: 'BUYER' as const, saidBy: await nameOf(tx) };
    await writeVersion(tx, of, { ...live, paymentDays: paymentDays ?? live.paymentDays }, read);
    tx.emit('quote.countered.v1', { subjectId: quote.id, rfqId: quote.rfqId, sellerId: quote.sellerId });
    tx.audit({ type: 'quote', id: quote.id }, { state: [quote.state, 'COUNTERED'] });
    return { type: 'quo', id: quote.id };
  },
});

type Kept = KeptVersion['lines'][number];
interface Wished {
  readonly kept: Kept;
  readonly wish: CounterLineInput;
}

function counterLines(live: KeptVersion, { lines }: QuoteCounterInput): Wished[] {
  const wished = lines.map((wish, index) => {
    const id = uuidOf('rfl', wish.lineId);
    const kept = live.lines.find(({ lineId }) => lineId === id);
    if (!kept) throw notFound(['lines', String(index), 'lineId']);
    return { kept, wish };
  });
  const ids = new Set(wished.map(({ kept }) => kept.lineId));
  if (ids.size < wished.length || ids.size === 0)
    refuse({ code: 'LINE_TWICE', message: 'Each line once, and one at least.', path: ['lines'] });
  return wished;
}

function readCounter(
  tx: Tx,
  { kept, wish }: Wished,
  index: number,
  live: KeptVersion,
  currency: CurrencyCode,
  problems: UserError[],
): Kept {
  const path = ['lines', String(index)];
  const quantity = decimal(wish.quantity ?? kept.quantity);
  if (!quantity.gt('0'))
    problems.push(problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: [...path, 'quantity'] }));
  else if (quantity.gt(decimal(kept.quantity)))
    problems.push(
      problem({
        code: 'MORE_THAN_ASKED',
        message: 'More than was quoted.',
        path: [...path, 'quantity'],
        params: { asked: decimal(kept.quantity).toFixed() },
      }),
    );
  const unitPrice = decimal(wish.unitPrice ?? kept.unitPrice);
  if (wish.unitPrice) problems.push(...keptProblems(wish.unitPrice, [...path, 'unitPrice']));
  if (unitPrice.lt('0'))
    problems.push(problem({ code: 'NEGATIVE', message: 'Not below zero.', path: [...path, 'unitPrice'] }));
  const deliverOn = wish.deliverOn ?? kept.deliverOn;
  const today = tx.now.toISOString().slice(0, 10);
  if (wish.deliverOn && deliverOn <= today)
    problems.push(
      problem({
        code: 'WINDOW_OVER',
        message: 'The day is over.',
        path: [...path, 'deliverOn'],
        params: { today },
      }),
    );
  // A wished price is one price: tiers and the cost of a piece were the supplier's for another.
  const changed = wish.unitPrice
    ? { unitPrice: unitPrice.toFixed(), tiers: [], breakdown: [] }
    : { unitPrice: kept.unitPrice, tiers: kept.tiers, breakdown: kept.breakdown };
  const priced = priceLine(
    { ...kept, ...changed, quantity, unitPrice },
    { included: live.vatIncluded, bps: live.vatBps },
    currency,
  );
  return { ...kept, ...changed, quantity: quantity.toFixed(), deliverOn, ...priced };
}

const versionOf = ({ id, buyerId, sellerId, bidderId }: LockedQuote) => ({
  quoteId: id,
  buyerId,
  sellerId,
  bidderId,
});

/** Ends the live version and makes room for the next. */
async function nextVersion(
  tx: Tx,
  quote: LockedQuote,
  outcome: 'REPLACED' | 'ACCEPTED' | 'DECLINED',
  state: 'SUBMITTED' | 'COUNTERED',
): Promise<number> {
  const version = quote.lastVersion + 1;
  await tx.rows(sql`
    update app.quote_version set outcome = ${outcome} where quote_id = ${quote.id}::uuid and version = ${quote.liveVersion}`);
  await tx.rows(
    sql`update app.quote set state = ${state}, live_version = ${version} where id = ${quote.id}::uuid`,
  );
  return version;
}

async function nameOf(tx: Tx): Promise<string> {
  const person = await tx.row<{ name: string }>(
    sql`select name from app.person where id = ${personOf(tx.actor)}::uuid`,
  );
  return person?.name ?? 'API';
}

/** One answer to a counter-offer: its words become the supplier's, or the supplier's last word stands again. */
function answering(
  name: 'quoteCounterAccept' | 'quoteCounterRefuse',
  action: 'ACCEPT' | 'REFUSE',
): Command<QuoteCounterAcceptInput> {
  return command<QuoteCounterAcceptInput>({
    name,
    can: 'quote:write',
    async run(tx, input) {
      const quote = await requireOwnQuote(tx, input.quoteId);
      assertTransition(sellerQuoteTable, quote.state, action);
      const last = action === 'ACCEPT' ? quote.liveVersion : await lastOwnVersion(tx, quote.id);
      const words = await keptVersion(tx, quote.id, last);
      const version = await nextVersion(
        tx,
        quote,
        action === 'ACCEPT' ? 'ACCEPTED' : 'DECLINED',
        'SUBMITTED',
      );
      await writeVersion(
        tx,
        { ...versionOf(quote), version, side: 'SELLER', saidBy: await nameOf(tx) },
        words,
        words.lines,
      );
      if (action === 'ACCEPT') await replan(tx, quote.id, words);
      tx.emit('quote.submitted.v1', { subjectId: quote.id, rfqId: quote.rfqId, buyerId: quote.buyerId });
      tx.audit(
        { type: 'quote', id: quote.id },
        { state: ['COUNTERED', 'SUBMITTED'], counter: [null, action] },
      );
      return { type: 'quo', id: quote.id };
    },
  });
}

async function lastOwnVersion(tx: Tx, quoteId: string): Promise<number> {
  const row = await tx.row<{ version: number }>(
    sql`select max(version) as version from app.quote_version where quote_id = ${quoteId}::uuid and side = 'SELLER'`,
  );
  return row?.version ?? 1;
}

/** What is accepted may be fewer, and on another day: the work is planned, and held, anew. */
async function replan(tx: Tx, quoteId: string, words: KeptVersion): Promise<void> {
  const plans = await tx.rows<{ rfqLineId: string; workCenterId: string; amount: bigint; quantity: string }>(
    sql`select rfq_line_id, work_center_id, amount, quantity::text from app.quote_plan where quote_id = ${quoteId}::uuid`,
  );
  const lines = words.lines.map((line) => {
    const before = plans.find(({ rfqLineId }) => rfqLineId === line.lineId);
    const share = before && decimal(line.quantity).div(decimal(before.quantity));
    const amount =
      before && share
        ? BigInt(
            share
              .times(decimal(String(before.amount)))
              .round(0, 3)
              .toFixed(0),
          )
        : 0n;
    return { ...line, plan: before ? { workCenterId: before.workCenterId, amount } : null };
  });
  await plan(tx, quoteId, lines, { lines: [] });
}

/** Takes the buyer's counter-offer as one's own word: it can be awarded. Refuses WRONG_STATE, QUOTE_CAPACITY. */
export const quoteCounterAccept = answering('quoteCounterAccept', 'ACCEPT');
/** Refuses the counter-offer: the supplier's last word stands again, and what it held. Refuses WRONG_STATE. */
export const quoteCounterRefuse = answering('quoteCounterRefuse', 'REFUSE');
