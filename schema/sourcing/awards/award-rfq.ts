import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { decimal } from '../../kernel/decimal.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { isPossible } from '../../kernel/quantity.ts';
import { problem, refuse, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { DecimalScalar } from '../../kernel/scalars.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { priceLine } from '../quotes/quote.rules.ts';
import { keptVersion } from '../quotes/quote.versions.ts';
import { sourceBlocks, type WantedPart } from '../sources/approved-source.queries.ts';
import { blocked } from '../sources/require-sources.ts';
import { type LockedRfq, lockRfq } from '../sourcing.locks.ts';
import { limitOf } from './approval-limit.ts';
import { settleAward, trySettling } from './settle-award.ts';

@InputType({ description: 'So much of one line to one quote.' })
export class AwardLineInput {
  @Field(() => ID, { description: 'The quote.' }) quoteId!: string;
  @Field(() => ID, { description: 'The line of the request.' }) lineId!: string;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How many, in the line’s unit; all that the quote offers unless told.',
  })
  quantity?: string | null;
}
@InputType({ description: 'Who gets what of a request.' })
export class RfqAwardInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => [AwardLineInput], { description: 'Each line of each quote at most once: 1 to 100.' })
  lines!: AwardLineInput[];
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether everybody who gets nothing has lost; true unless told. A request whose lines are all awarded is over anyway.',
  })
  closes?: boolean | null;
}

interface AwardedLine {
  readonly quoteId: string;
  readonly version: number;
  readonly bidderId: string;
  readonly sellerId: string | null;
  readonly lineId: string;
  readonly quantity: string;
  readonly netMinor: bigint;
}

/**
 * Awards to one or several, whole or in part. What quotes held is sold, of indicative ones the first open days: all of it or nothing.
 * Above what the actor may spend alone it waits for a second person. Refuses QUOTE_NOT_LIVE, ALREADY_AWARDED, AWARD_WAITING, RFQ_SEALED,
 * RFQ_ENDED, MORE_THAN_QUOTED, SOURCE_NOT_APPROVED, AWARD_CAPACITY with how many are still possible.
 */
export const rfqAward = command<RfqAwardInput>({
  name: 'rfqAward',
  can: 'rfq:write',
  async run(tx, input) {
    const rfq = await lockRfq(tx, input.rfqId);
    const lines = await readLines(tx, rfq, input);
    await refuseUnapproved(tx, rfq.id, lines);
    const waiting = await tx.row(
      sql`select id from app.award where rfq_id = ${rfq.id}::uuid and state = 'AWAITING_APPROVAL'`,
    );
    if (waiting) refuse({ code: 'AWARD_WAITING', message: 'An award waits for approval.', path: ['rfqId'] });
    const netMinor = lines.reduce((sum, line) => sum + line.netMinor, 0n);
    const id = newId<'awd'>();
    await writeAward(tx, { id, rfq, closes: input.closes ?? true, netMinor, lines });
    const limit = await limitOf(tx);
    const waits = limit !== null && (netMinor > limit || rfq.currency !== 'CNY');
    // What could not be sold now is told now, also where it has yet to be approved.
    await (waits ? trySettling : settleAward)(tx, id, input.lines);
    tx.emit(waits ? 'award.waiting.v1' : 'award.settled.v1', { subjectId: id, rfqId: rfq.id });
    tx.audit(
      { type: 'award', id },
      { state: [null, waits ? 'AWAITING_APPROVAL' : 'FINAL'], netMinor: [null, String(netMinor)] },
    );
    return { type: 'rfq', id: rfq.id };
  },
});

/** SOURCE_NOT_APPROVED at each line whose part wants an approved source, where the bidder is none; a guest never is. */
async function refuseUnapproved(tx: Tx, rfqId: string, lines: readonly AwardedLine[]): Promise<void> {
  const parts = await tx.rows<WantedPart & { id: string }>(
    sql`select id, part_number, process_code from app.rfq_line where rfq_id = ${rfqId}::uuid and part_number is not null`,
  );
  const problems: UserError[] = [];
  for (const [index, { lineId, sellerId }] of lines.entries()) {
    const wanted = parts.filter(({ id }) => id === lineId);
    // A guest has no firm of its own: what no firm is approved for is asked of nobody's id.
    const blocks = await sourceBlocks(tx, wanted, [sellerId ?? rfqId]);
    problems.push(...blocks.map((block) => blocked(block, ['lines', String(index), 'quoteId'])));
  }
  refuseAny(problems);
}

async function readLines(tx: Tx, rfq: LockedRfq, { lines }: RfqAwardInput): Promise<AwardedLine[]> {
  if (lines.length < 1 || lines.length > 100)
    refuse({ code: 'OUT_OF_RANGE', message: '1 to 100.', path: ['lines'], params: { least: 1, most: 100 } });
  const problems: UserError[] = [];
  const read: AwardedLine[] = [];
  const met = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const one = await readAwardLine(tx, rfq, line, ['lines', String(index)], problems);
    const key = `${one.quoteId} ${one.lineId}`;
    if (met.has(key))
      problems.push(
        problem({
          code: 'LINE_TWICE',
          message: 'Each line of a quote once.',
          path: ['lines', String(index)],
        }),
      );
    met.add(key);
    read.push(one);
  }
  refuseAny(problems);
  return read;
}

interface FoundQuote {
  readonly id: string;
  readonly bidderId: string;
  readonly sellerId: string | null;
  readonly liveVersion: number;
}

async function readAwardLine(
  tx: Tx,
  rfq: LockedRfq,
  line: AwardLineInput,
  path: readonly string[],
  problems: UserError[],
): Promise<AwardedLine> {
  const [quoteId, lineId] = [uuidOf('quo', line.quoteId), uuidOf('rfl', line.lineId)];
  const quote = quoteId
    ? await tx.row<FoundQuote>(sql`
        select id, bidder_id, seller_id, live_version from app.quote where id = ${quoteId}::uuid and rfq_id = ${rfq.id}::uuid and buyer_id = app.organisation()`)
    : undefined;
  if (!quote) throw notFound([...path, 'quoteId']);
  const version = await keptVersion(tx, quote.id, quote.liveVersion);
  const kept = version.lines.find((one) => one.lineId === lineId);
  if (!kept) throw notFound([...path, 'lineId']);
  const quantity = decimal(line.quantity ?? kept.quantity);
  const asked = await tx.row<{ unit: UnitCode }>(
    sql`select unit from app.rfq_line where id = ${lineId}::uuid`,
  );
  if (!quantity.gt('0'))
    problems.push(problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: [...path, 'quantity'] }));
  else if (asked && !isPossible({ value: quantity, unit: asked.unit }))
    problems.push(
      problem({
        code: 'UNIT_MISMATCH',
        message: 'Pieces are whole.',
        path: [...path, 'quantity'],
        params: { unit: asked.unit, measure: 'COUNT' },
      }),
    );
  else if (quantity.gt(decimal(kept.quantity)))
    problems.push(
      problem({
        code: 'MORE_THAN_QUOTED',
        message: 'More than the quote offers.',
        path: [...path, 'quantity'],
        params: { quoted: decimal(kept.quantity).toFixed() },
      }),
    );
  const { netMinor } = priceLine(
    { ...kept, quantity, unitPrice: decimal(kept.unitPrice) },
    { included: version.vatIncluded, bps: version.vatBps },
    rfq.currency as CurrencyCode,
  );
  const { bidderId, sellerId } = quote;
  return {
    quoteId: quote.id,
    version: quote.liveVersion,
    bidderId,
    sellerId,
    lineId: kept.lineId,
    quantity: quantity.toFixed(),
    netMinor,
  };
}

async function writeAward(
  tx: Tx,
  award: { id: string; rfq: LockedRfq; closes: boolean; netMinor: bigint; lines: readonly AwardedLine[] },
): Promise<void> {
  const { id, rfq, closes, netMinor, lines } = award;
  await tx.rows(sql`
    insert into app.award (id, number, rfq_id, buyer_id, state, closes, net_minor, decided_by, decided_at)
    values (${id}::uuid, 'AW-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.award_number')::text, 6, '0'), ${rfq.id}::uuid,
      ${tx.organisationId}::uuid, 'AWAITING_APPROVAL', ${closes}, ${netMinor}, ${personOf(tx.actor)}::uuid, ${tx.now})`);
  await tx.rows(sql`
    insert into app.award_line (award_id, buyer_id, seller_id, bidder_id, quote_id, version, rfq_line_id, quantity, net_minor)
    select ${id}::uuid, ${tx.organisationId}::uuid, x."sellerId", x."bidderId", x."quoteId", x.version, x."lineId", x.quantity, x."netMinor"
    from jsonb_to_recordset(${canonicalJson(lines)}::jsonb)
      as x ("sellerId" uuid, "bidderId" uuid, "quoteId" uuid, version int, "lineId" uuid, quantity numeric, "netMinor" bigint)`);
}
