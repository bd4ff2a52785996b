import sql, { empty, type Sql } from 'sql-template-tag';
import { type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { Capability, CapabilityKind } from './capability/capability.ts';
import type { Certificate, Standard } from './certificates/certificate.ts';
import type { Equipment } from './equipment/equipment.ts';
import type { Photograph } from './photographs/photograph.ts';

const equipmentFrom = sql`select id, work_center_id, number, manufacturer, model, built_year, serial, status from app.equipment`;
const capabilityFrom = sql`select id, work_center_id, kind, value, unit, choices from app.capability`;
const certificateColumns = sql`c.id, c.site_id, c.work_center_id, c.standard, c.number, c.issuer, c.scope, c.valid_from::text as valid_from,
  c.valid_until::text as valid_until, c.file_id, c.withdrawn_at, (app.clock() at time zone s.time_zone)::date::text as today`;
const certificateTables = sql`from app.certificate c join app.site s on s.id = c.site_id`;
const certificateFrom = sql`select ${certificateColumns} ${certificateTables}`;
const photographFrom = sql`select id, work_center_id, equipment_id, file_id, alt_text, position from app.photograph`;

/** Rows of many work centres in one statement, for a list of them. */
function ofCenters<Row extends { workCenterId: string | null }>(
  query: Query,
  name: string,
  read: (ids: readonly string[]) => Sql,
): (workCenterId: string) => Promise<Row[]> {
  const loader = query.loader<string, Row[]>(name, async (ids) => {
    const found = await query.rows<Row>(read(ids));
    return ids.map((wanted) => found.filter((row) => row.workCenterId === wanted));
  });
  return (workCenterId) => loader.load(workCenterId);
}

/** The machines of a work centre by number, the retired ones last; at most 500. */
export function equipmentOfCenter(query: Query, id: string): Promise<Equipment[]> {
  return ofCenters<Equipment>(
    query,
    'equipment',
    (ids) => sql`${equipmentFrom}
    where organisation_id = app.organisation() and work_center_id = any (${[...ids]}::uuid[])
    order by work_center_id, status = 'RETIRED', number limit 500`,
  )(id);
}

/** What a work centre can do, in the order of the kinds. */
export function capabilitiesOfCenter(query: Query, id: string): Promise<Capability[]> {
  return ofCenters<Capability>(
    query,
    'capabilities',
    (ids) => sql`${capabilityFrom}
    where organisation_id = app.organisation() and work_center_id = any (${[...ids]}::uuid[]) and removed_at is null
    order by work_center_id, (select position from ref.capability_kind k where k.code = kind)`,
  )(id);
}

/** The pictures of a work centre, in their order. */
export function photographsOfCenter(query: Query, id: string): Promise<Photograph[]> {
  return ofCenters<Photograph>(
    query,
    'photographs',
    (ids) => sql`${photographFrom}
    where organisation_id = app.organisation() and work_center_id = any (${[...ids]}::uuid[]) and removed_at is null
    order by work_center_id, position`,
  )(id);
}

/** The certificates of a site and its work centres that were not withdrawn, by their end; at most 200. */
export async function certificatesOfSite(query: Query, siteId: string): Promise<Certificate[]> {
  return await query.rows<Certificate>(sql`${certificateFrom}
    where c.organisation_id = app.organisation() and c.site_id = ${siteId}::uuid and c.withdrawn_at is null
    order by c.valid_until nulls last, c.id limit 200`);
}

/** The certificates of the actor's firm, or of one of its sites, that were not withdrawn: what ends first, first; what has no end, last. */
export async function listCertificates(
  query: Query,
  page: PageRequest,
  siteId: string | undefined,
): Promise<Page<Certificate>> {
  const ofSite = siteId === undefined ? empty : sql`and c.site_id = ${siteId}::uuid`;
  const list = {
    columns: certificateColumns,
    from: sql`${certificateTables} where c.organisation_id = app.organisation() and c.withdrawn_at is null ${ofSite}`,
    key: sql`coalesce(c.valid_until::text, '~') || ' ' || c.id::text`,
    direction: 'asc',
    cast: 'text',
    keyOf: (row: Certificate) => `${row.validUntil ?? '~'} ${row.id}`,
  } as const;
  return await readPage<Certificate>(query, list, page);
}

export const equipmentById = (query: Query, id: string) =>
  query.row<Equipment>(sql`${equipmentFrom} where id = ${id}::uuid`);
export const capabilityById = (query: Query, id: string) =>
  query.row<Capability>(sql`${capabilityFrom} where id = ${id}::uuid`);
export const certificateById = (query: Query, id: string) =>
  query.row<Certificate>(sql`${certificateFrom} where c.id = ${id}::uuid`);
export const photographById = (query: Query, id: string) =>
  query.row<Photograph>(sql`${photographFrom} where id = ${id}::uuid`);

/** The reference lists, read once for a request. */
export function listCapabilityKinds(query: Query): Promise<readonly CapabilityKind[]> {
  const loader = query.loader<'all', readonly CapabilityKind[]>('capability-kinds', async () => [
    await query.rows<CapabilityKind>(sql`select * from ref.capability_kind order by position`),
  ]);
  return loader.load('all');
}
export function listStandards(query: Query): Promise<readonly Standard[]> {
  const loader = query.loader<'all', readonly Standard[]>('standards', async () => [
    await query.rows<Standard>(sql`select * from ref.standard order by position`),
  ]);
  return loader.load('all');
}

/** One statement of how well a work centre works, from a day on. */
export interface PerformanceRow {
  readonly validFrom: string;
  readonly efficiency: number;
  readonly ratePerHour: bigint | null;
}

/** What was said of a work centre's efficiency, newest first. */
export async function performancesOfCenter(query: Query, id: string): Promise<PerformanceRow[]> {
  return await query.rows<PerformanceRow>(sql`
    select valid_from::text as valid_from, efficiency, rate_per_hour from app.work_center_performance
    where organisation_id = app.organisation() and work_center_id = ${id}::uuid order by valid_from desc limit 50`);
}
