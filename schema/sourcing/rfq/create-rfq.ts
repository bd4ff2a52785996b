import sql from 'sql-template-tag';
import { personOf } from '../../kernel/actor.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { inviteFirms, requireFirms } from '../bidders/invite-bidders.ts';
import { sourceProblems } from '../sources/require-sources.ts';
import { rfqProblems } from './read-rfq-input.ts';
import type { RfqCreateInput } from './rfq-input.ts';

const usualCapitalBps = 500;

/** Drafts a request for quotation. Nobody else learns of it before it is opened. Refuses what no bidder could answer, each at its field. */
export const rfqCreate = command<RfqCreateInput>({
  name: 'rfqCreate',
  can: 'rfq:write',
  async run(tx, input) {
    const requestId = await ownRequest(tx, input.requestId ?? null);
    const firms = await requireFirms(tx, input.firmIds ?? []);
    const parts = input.lines.map(({ partNumber, processCode }) => ({
      partNumber: partNumber?.trim() || null,
      processCode: processCode ?? null,
    }));
    const found = await rfqProblems(tx, input);
    const blocked = await sourceProblems(tx, parts, firms, (index) => ['firmIds', String(index)]);
    refuseAny([...found, ...blocked]);
    const id = newId<'rfq'>();
    await tx.rows(sql`
      insert into app.rfq (id, organisation_id, number, title, note, state, audience, is_sealed, currency, due_at, deliver_to_city_code, incoterm, incoterm_place, request_id, nda_text, created_by, created_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, 'RFQ-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.rfq_number')::text, 6, '0'),
        ${input.title.trim()}, ${input.note?.trim() || null}, 'DRAFT', ${input.audience}, ${input.sealed}, ${input.currency}, ${input.dueAt},
        ${input.deliverToCityCode}, ${input.incoterm ?? null}, ${input.incotermPlace?.trim() || null}, ${requestId}::uuid, ${input.ndaText?.trim() || null}, ${personOf(tx.actor)}::uuid, ${tx.now})`);
    await addLines(tx, id, input);
    await inviteFirms(tx, { id, isOpen: false }, firms, 'INVITED');
    tx.audit({ type: 'rfq', id }, { state: [null, 'DRAFT'] });
    return { type: 'rfq', id };
  },
});

async function ownRequest(tx: Tx, wire: string | null): Promise<string | null> {
  if (wire === null) return null;
  const id = uuidOf('req', wire);
  const found = id && (await tx.row(sql`select id from app.capacity_request where id = ${id}::uuid`));
  if (!found) throw notFound(['requestId']);
  return id;
}

async function addLines(tx: Tx, rfqId: string, { lines, capitalBps }: RfqCreateInput): Promise<void> {
  const rows = lines.map((line, index) => ({ ...line, id: newId<'rfl'>(), position: index + 1 }));
  const kept = rows.map((row) => ({
    id: row.id,
    position: row.position,
    item: row.item.trim(),
    part_number: row.partNumber?.trim() || null,
    process_code: row.processCode ?? null,
    quantity: row.quantity.value,
    unit: row.quantity.unit,
    wanted_from: row.wantedFrom,
    wanted_until: row.wantedUntil,
  }));
  await tx.rows(sql`
    insert into app.rfq_line (id, rfq_id, buyer_id, position, item, part_number, process_code, quantity, unit, wanted_from, wanted_until)
    select x.id, ${rfqId}::uuid, ${tx.organisationId}::uuid, x.position, x.item, x.part_number, x.process_code, x.quantity, x.unit, x.wanted_from, x.wanted_until
    from jsonb_to_recordset(${canonicalJson(kept)}::jsonb)
      as x (id uuid, position int, item text, part_number text, process_code text, quantity numeric, unit text, wanted_from date, wanted_until date)`);
  const targets = Object.fromEntries(
    rows.flatMap((row) => (row.targetPrice ? [[row.id, row.targetPrice]] : [])),
  );
  await tx.rows(sql`
    insert into app.rfq_private (organisation_id, rfq_id, capital_bps, targets)
    values (${tx.organisationId}::uuid, ${rfqId}::uuid, ${capitalBps ?? usualCapitalBps}, ${canonicalJson(targets)}::jsonb)`);
}
