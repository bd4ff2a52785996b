import sql from 'sql-template-tag';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { notFound } from '../../kernel/fault.ts';
import { encodeId, newId, uuidOf } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusal.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { UnitCode } from '../../kernel/units.ts';
import type { Incoterm } from '../incoterm.ts';
import { rfqCreate } from './create-rfq.ts';

@InputType({ description: 'What was bought before, to be asked for again. One of the two ids is told.' })
export class RfqReorderInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'An award of the firm’s own that is final.' })
  awardId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A call-off of the firm’s own.' }) callOffId?:
    | string
    | null;
  @Field(() => DateTimeScalar, { description: 'Until when quotes are taken.' }) dueAt!: Date;
  @Field(() => DateScalar, { description: 'It may arrive from this day on.' }) wantedFrom!: string;
  @Field(() => DateScalar, { description: 'It must have arrived before this day.' }) wantedUntil!: string;
}

/** A drawing that has another revision than when it was bought last. */
@ObjectType({ description: 'A document that has another revision than when it was bought before.' })
export class ChangedRevision {
  @Field(() => String, { description: 'The document.' }) name!: string;
  @Field(() => String, { description: 'Its revision then.' }) from!: string;
  @Field(() => String, { description: 'Its newest revision, which the new request has.' }) to!: string;
}
/** Where a request was made from. */
@ObjectType({
  description: 'Where a request was made from, and what has changed since; known to its buyer alone.',
})
export class RfqReorder {
  rfqId!: string;
  awardId!: string | null;
  callOffId!: string | null;
  @Field(() => [ChangedRevision], { description: 'Documents with another revision since.' })
  changed!: ChangedRevision[];
}

interface Source {
  /** Whose documents go along; none for a call-off of an agreement that no award stands behind. */
  readonly rfqId: string | null;
  readonly awardId: string | null;
  readonly callOffId: string | null;
  readonly title: string;
  readonly note: string | null;
  readonly ndaText: string | null;
  readonly isSealed: boolean;
  readonly currency: CurrencyCode;
  readonly deliverToCityCode: string;
  readonly incoterm: Incoterm | null;
  readonly incotermPlace: string | null;
  readonly lines: readonly Line[];
  /** Guests are not among them: each link is for one request. */
  readonly firmIds: readonly string[];
}
interface Line {
  readonly item: string;
  readonly partNumber: string | null;
  readonly processCode: string | null;
  readonly quantity: string;
  readonly unit: UnitCode;
}

/**
 * Drafts a request with the lines of an award or a call-off, for its suppliers, with every document at its newest revision; what has another
 * revision since is named. Refuses MISSING where no id is told, SOURCE_NOT_APPROVED, and whatever rfqCreate refuses.
 */
export const rfqReorder = command<RfqReorderInput>({
  name: 'rfqReorder',
  can: 'rfq:write',
  async run(tx, input) {
    const source = await sourceOf(tx, input);
    const { wantedFrom, wantedUntil, dueAt } = input;
    const { lines, firmIds, isSealed, title, note, ndaText, currency, deliverToCityCode } = source;
    const { incoterm, incotermPlace } = source;
    const made = await rfqCreate.run(tx, {
      ...{ title, note, ndaText, currency, deliverToCityCode, dueAt, incoterm, incotermPlace },
      audience: 'INVITED',
      sealed: isSealed,
      lines: lines.map(({ quantity, unit, ...line }) => ({
        ...line,
        quantity: { value: quantity, unit },
        wantedFrom,
        wantedUntil,
      })),
      firmIds: firmIds.map((id) => encodeId('org', id)),
    });
    const changed = source.rfqId ? await copyDocuments(tx, source.rfqId, made.id) : [];
    await tx.rows(sql`
      insert into app.rfq_reorder (organisation_id, rfq_id, award_id, call_off_id, changed)
      values (${tx.organisationId}::uuid, ${made.id}::uuid, ${source.awardId}::uuid, ${source.callOffId}::uuid, ${canonicalJson(changed)}::jsonb)`);
    return made;
  },
});

async function sourceOf(tx: Tx, { awardId, callOffId }: RfqReorderInput): Promise<Source> {
  // Each id is looked for first, also where there are two: what is not there is not found.
  const [award, callOff] = [
    typeof awardId === 'string' ? await ofAward(tx, awardId) : undefined,
    typeof callOffId === 'string' ? await ofCallOff(tx, callOffId) : undefined,
  ];
  const source = award ?? callOff;
  if (source && !(award && callOff)) return source;
  return refuse({
    code: 'MISSING',
    message: 'From what: an award, or a call-off?',
    path: ['awardId'],
  });
}

async function ofAward(tx: Tx, wire: string): Promise<Source> {
  const id = uuidOf('awd', wire);
  const head = id
    ? await tx.row<Omit<Source, 'lines' | 'firmIds'>>(sql`
        select r.id as rfq_id, a.id as award_id, null::uuid as call_off_id, r.title, r.note, r.nda_text, r.is_sealed, r.currency, r.deliver_to_city_code, r.incoterm, r.incoterm_place
        from app.award a join app.rfq r on r.id = a.rfq_id where a.id = ${id}::uuid and a.buyer_id = app.organisation() and a.state = 'FINAL'`)
    : undefined;
  if (!head) throw notFound(['awardId']);
  const lines = await tx.rows<Line>(sql`
    select l.item, l.part_number, l.process_code, trim_scale(sum(z.quantity))::text as quantity, l.unit from app.award_line z join app.rfq_line l on l.id = z.rfq_line_id
    where z.award_id = ${id}::uuid group by l.id order by l.position`);
  const firms = await tx.rows<{ sellerId: string }>(
    sql`select distinct seller_id from app.award_line where award_id = ${id}::uuid and seller_id is not null order by 1`,
  );
  return { ...head, lines, firmIds: firms.map(({ sellerId }) => sellerId) };
}

async function ofCallOff(tx: Tx, wire: string): Promise<Source> {
  const id = uuidOf('cof', wire);
  const head = id
    ? await tx.row<Omit<Source, 'lines' | 'firmIds'> & { sellerId: string }>(sql`
        select a.rfq_id, null::uuid as award_id, c.id as call_off_id, f.title, c.note, null as nda_text, false as is_sealed, f.currency, c.deliver_to_city_code, null::text as incoterm, null::text as incoterm_place, c.seller_id
        from app.call_off c join app.framework f on f.id = c.framework_id left join app.award a on a.id = f.award_id
        where c.id = ${id}::uuid and c.buyer_id = app.organisation()`)
    : undefined;
  if (!head) throw notFound(['callOffId']);
  const { sellerId, ...facts } = head;
  const lines = await tx.rows<Line>(sql`
    select l.item, l.part_number, l.process_code, trim_scale(z.quantity)::text as quantity, l.unit from app.call_off_line z
    join app.framework_line l on l.id = z.framework_line_id where z.call_off_id = ${id}::uuid order by l.position`);
  return { ...facts, lines, firmIds: [sellerId] };
}

/** The documents of a request, each once, at the newest revision that the buyer has shown to anybody; those that differ are answered. */
async function copyDocuments(tx: Tx, fromId: string, toId: string): Promise<ChangedRevision[]> {
  const copied = await tx.rows<ChangedRevision & { fileId: string }>(sql`
    select o.name, o.revision as "from", n.revision as "to", n.file_id, n.kind, n.media_type, n.size_bytes, n.sha256 from (
      select distinct on (d.kind, d.name) d.* from app.rfq_document d where d.rfq_id = ${fromId}::uuid and d.buyer_id = app.organisation() order by d.kind, d.name, d.id desc) o
    cross join lateral (select d.* from app.rfq_document d where d.buyer_id = app.organisation() and d.kind = o.kind and d.name = o.name order by d.id desc limit 1) n
    order by o.name`);
  for (const { fileId, name, to } of copied)
    await tx.rows(sql`
      insert into app.rfq_document (id, rfq_id, buyer_id, file_id, kind, name, revision, media_type, size_bytes, sha256, added_by, added_at, is_given_unmarked)
      select ${newId<'rfd'>()}::uuid, ${toId}::uuid, d.buyer_id, d.file_id, d.kind, d.name, d.revision, d.media_type, d.size_bytes, d.sha256, app.person(), ${tx.now}, d.is_given_unmarked
      from app.rfq_document d where d.buyer_id = app.organisation() and d.file_id = ${fileId}::uuid and d.name = ${name} and d.revision = ${to} order by d.id desc limit 1`);
  return copied.filter(({ from, to }) => from !== to).map(({ name, from, to }) => ({ name, from, to }));
}
