import sql from 'sql-template-tag';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { requireFirms } from '../bidders/invite-bidders.ts';
import { sourceProblems } from '../sources/require-sources.ts';
import { requireSide, speakerOf } from '../speaker.ts';
import type { FrameworkProposeInput } from './framework-input.ts';
import { readFramework } from './read-framework.ts';

/**
 * Proposes an agreement to another firm, as its buyer or its supplier; that firm accepts or declines. Refuses BIDDER_SELF, WINDOW_*, VAT_RATE,
 * TIER_RISES, LADDER_ORDER, LADDER_OPEN, LEAST_ABOVE_MOST, MISSING for a line without any most, each at its field.
 */
export const frameworkPropose = command<FrameworkProposeInput>({
  name: 'frameworkPropose',
  can: 'framework:write',
  async run(tx, input) {
    const [partnerId = ''] = await requireFirms(tx, [input.firmId], ['firmId']);
    requireSide(tx, input.side);
    const awardId = await sourceAward(tx, input, partnerId);
    const { problems, leastMinor, mostMinor } = await readFramework(tx, input);
    refuseAny(problems);
    if (input.side === 'BUYER') await refuseBlocked(tx, partnerId, input);
    const id = newId<'fwk'>();
    const parties =
      input.side === 'BUYER'
        ? { buyerId: tx.organisationId, sellerId: partnerId }
        : { buyerId: partnerId, sellerId: tx.organisationId };
    await tx.rows(sql`
      insert into app.framework (id, number, buyer_id, seller_id, state, proposed_by, title, terms, award_id, currency, vat_included, vat_bps, payment_days,
        valid_from, valid_until, least_minor, most_minor, ladder, said_by, proposed_at)
      values (${id}::uuid, 'FA-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.framework_number')::text, 6, '0'),
        ${parties.buyerId}::uuid, ${parties.sellerId}::uuid, 'PROPOSED', ${input.side}, ${input.title.trim()}, ${input.terms?.trim() || null},
        ${awardId}::uuid, ${input.currency}, ${input.vatIncluded}, ${input.vatBps}, ${input.paymentDays}, ${input.validFrom}, ${input.validUntil},
        ${leastMinor}, ${mostMinor}, ${canonicalJson((input.ladder ?? []).map(({ days, bps }) => ({ days, bps })))}::jsonb, ${await speakerOf(tx)}, ${tx.now})`);
    await addLines(tx, id, parties, input);
    tx.emit('framework.proposed.v1', { subjectId: id, partnerId, ...parties });
    tx.audit({ type: 'framework', id }, { state: [null, 'PROPOSED'] });
    return { type: 'fwk', id };
  },
});

/** A buyer does not agree to buy a part from a firm that may not make it. */
async function refuseBlocked(tx: Tx, partnerId: string, { lines }: FrameworkProposeInput): Promise<void> {
  const parts = lines.map(({ partNumber, processCode }) => ({
    partNumber: partNumber?.trim() || null,
    processCode: processCode ?? null,
  }));
  refuseAny(await sourceProblems(tx, parts, [partnerId], () => ['firmId']));
}

/** The award that it is agreed from: final, the buyer's own, and won by the other firm. */
async function sourceAward(
  tx: Tx,
  { awardId, side }: FrameworkProposeInput,
  partnerId: string,
): Promise<string | null> {
  if (awardId === null || awardId === undefined) return null;
  const id = side === 'BUYER' ? uuidOf('awd', awardId) : undefined;
  const found =
    id &&
    (await tx.row(sql`
      select a.id from app.award a where a.id = ${id}::uuid and a.buyer_id = app.organisation() and a.state = 'FINAL'
        and exists (select from app.award_line z where z.award_id = a.id and z.seller_id = ${partnerId}::uuid)`));
  if (!found) throw notFound(['awardId']);
  return id;
}

async function addLines(
  tx: Tx,
  frameworkId: string,
  { buyerId, sellerId }: { buyerId: string; sellerId: string },
  { lines }: FrameworkProposeInput,
): Promise<void> {
  const kept = lines.map((line, index) => ({
    id: newId<'fwl'>(),
    position: index + 1,
    item: line.item.trim(),
    part_number: line.partNumber?.trim() || null,
    process_code: line.processCode ?? null,
    unit: line.unit,
    unit_price: line.unitPrice,
    tiers: (line.tiers ?? []).map(({ from, unitPrice }) => ({ from, unitPrice })),
    least: line.least ?? null,
    most: line.most ?? null,
    lead_days: line.leadDays,
  }));
  await tx.rows(sql`
    insert into app.framework_line (id, framework_id, buyer_id, seller_id, position, item, part_number, process_code, unit, unit_price, tiers, least, most, lead_days)
    select x.id, ${frameworkId}::uuid, ${buyerId}::uuid, ${sellerId}::uuid, x.position, x.item, x.part_number, x.process_code, x.unit, x.unit_price, x.tiers, x.least, x.most, x.lead_days
    from jsonb_to_recordset(${canonicalJson(kept)}::jsonb) as x (id uuid, position int, item text, part_number text, process_code text, unit text,
      unit_price numeric, tiers jsonb, least numeric, most numeric, lead_days int)`);
}
