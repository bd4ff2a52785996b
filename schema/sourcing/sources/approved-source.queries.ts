import sql, { raw, type Sql } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { ApprovedSource, BlockReason, SourceDemand } from './approved-source.ts';

/** Whoever reads rows by the actor's visibility: a query, or a command's transaction. */
interface Reader {
  rows<Row>(statement: Sql): Promise<Row[]>;
}

const state = `case when s.withdrawn_at is not null then 'WITHDRAWN' when s.valid_from > (app.clock() at time zone 'Asia/Shanghai')::date then 'NOT_YET'
  when s.valid_until <= (app.clock() at time zone 'Asia/Shanghai')::date then 'EXPIRED' else 'APPROVED' end`;
const columns =
  raw(`s.id, s.part_number, s.process_code, s.firm_id, ${state} as state, s.reason, s.valid_from::text, s.valid_until::text, s.approved_by, s.approved_at,
  s.withdrawn_by, s.withdrawn_at, s.withdraw_reason`);

/**
 * Who may make a part of the actor's today, by its own number, for each of these steps by its process; null asks for the whole part, whose
 * approval covers every step. Empty where the part demands no approval: then anybody may.
 */
export async function approvedSources(
  reader: Reader,
  partNumber: string,
  processCodes: readonly (string | null)[],
): Promise<ReadonlyMap<string | null, readonly string[]>> {
  const found = await approvedSourcesOfParts(
    reader,
    processCodes.map((processCode) => ({ partNumber, processCode })),
  );
  return new Map(
    processCodes.flatMap((processCode) => {
      const firmIds = found({ partNumber, processCode });
      return firmIds === undefined ? [] : [[processCode, firmIds] as const];
    }),
  );
}

/** The same for steps of several parts: who may do each, undefined where its part demands no approval. One statement. */
export async function approvedSourcesOfParts(
  reader: Reader,
  wanted: readonly SourcedStep[],
): Promise<(step: SourcedStep) => readonly string[] | undefined> {
  const found = await reader.rows<SourcedStep & { firmIds: string[] }>(sql`
    select w.part as part_number, w.step as process_code, coalesce(array_agg(distinct s.firm_id) filter (where s.id is not null), '{}') as firm_ids
    from (select distinct part, step from unnest(${wanted.map(({ partNumber }) => partNumber)}::text[], ${wanted.map(({ processCode }) => processCode)}::text[]) as x (part, step)) w
    join app.source_demand d on d.organisation_id = app.organisation() and d.part_number = w.part and d.is_demanded
    left join app.approved_source s on s.organisation_id = d.organisation_id and s.part_number = d.part_number
      and (s.process_code is null or s.process_code = w.step) and ${raw(state)} = 'APPROVED'
    group by w.part, w.step`);
  return ({ partNumber, processCode }) =>
    found.find((one) => one.partNumber === partNumber && one.processCode === processCode)?.firmIds;
}

/** A step of a part by its process; null is the whole part. */
interface SourcedStep {
  readonly partNumber: string;
  readonly processCode: string | null;
}

/** A part and a step that a firm may not make, and why. */
export interface Block {
  readonly firmId: string;
  readonly partNumber: string;
  readonly processCode: string | null;
  readonly reason: BlockReason;
}

/** A part, and the step of it that is wanted. */
export interface WantedPart {
  readonly partNumber: string | null;
  readonly processCode: string | null;
}

/** Which of these firms are blocked for which of these parts, each with the reason that is nearest to an approval. */
export async function sourceBlocks(
  reader: Reader,
  parts: readonly WantedPart[],
  firmIds: readonly string[],
): Promise<Block[]> {
  const wanted = parts.filter(({ partNumber }) => partNumber !== null);
  if (wanted.length === 0 || firmIds.length === 0) return [];
  return await reader.rows<Block>(sql`
    select f.id as firm_id, w.part as part_number, w.step as process_code, coalesce((
      select ${raw(state)} from app.approved_source s where s.organisation_id = app.organisation() and s.part_number = w.part and s.firm_id = f.id
        and (s.process_code is null or s.process_code = w.step)
      order by array_position(array['APPROVED', 'NOT_YET', 'EXPIRED', 'WITHDRAWN'], ${raw(state)}), s.id desc limit 1), 'NEVER_APPROVED') as reason
    from (select distinct part, step from unnest(${wanted.map(({ partNumber }) => partNumber)}::text[], ${wanted.map(({ processCode }) => processCode)}::text[]) as x (part, step)) w
    join app.source_demand d on d.organisation_id = app.organisation() and d.part_number = w.part and d.is_demanded
    cross join unnest(${[...firmIds]}::uuid[]) as f (id)
    where not exists (select from app.approved_source s where s.organisation_id = app.organisation() and s.part_number = w.part and s.firm_id = f.id
      and (s.process_code is null or s.process_code = w.step) and ${raw(state)} = 'APPROVED')
    order by f.id, w.part, w.step`);
}

/** The actor's approvals, newest first; of one part only, where it is told. */
export async function listApprovedSources(
  query: Query,
  partNumber: string | undefined,
  page: PageRequest,
): Promise<Page<ApprovedSource>> {
  const from = sql`from app.approved_source s where s.organisation_id = app.organisation() ${partNumber === undefined ? sql`` : sql`and s.part_number = ${partNumber}`}`;
  return await readPage<ApprovedSource>(query, { columns, from, ...newestFirst(sql`s.id`) }, page);
}

/** An approval of the actor's. */
export function approvedSourceById(query: Query, id: string): Promise<ApprovedSource | undefined> {
  const loader = query.loader<string, ApprovedSource | undefined>('approved-source', async (ids) => {
    const found = await query.rows<ApprovedSource>(
      sql`select ${columns} from app.approved_source s where s.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((source) => source.id === wanted));
  });
  return loader.load(id);
}

/** What has been said of parts of the actor's, by part number; at most 500. */
export async function listSourceDemands(query: Query): Promise<SourceDemand[]> {
  return await query.rows<SourceDemand>(sql`
    select part_number, is_demanded, reason, changed_by, changed_at from app.source_demand where organisation_id = app.organisation() order by part_number limit 500`);
}
