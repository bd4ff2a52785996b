import sql from 'sql-template-tag';
import { type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { Site } from './site.ts';
import type { WorkCenter } from './work-center.ts';

/** The actor's plants by name. Grows with the firm: a handful to some dozens. */
export async function listSites(query: Query, page: PageRequest): Promise<Page<Site>> {
  const from = sql`from app.site where organisation_id = app.organisation()`;
  return await readPage<Site>(
    query,
    { columns: sql`*`, from, key: sql`id`, direction: 'asc', cast: 'uuid', keyOf: (site) => site.id },
    page,
  );
}

/** Which of the actor's work centres. */
export interface WorkCenterFilter {
  readonly siteId?: string | undefined;
  /** This process or any of its special cases. */
  readonly processCode?: string | undefined;
  /** A part of the code or the name. */
  readonly text?: string | undefined;
}

/** The actor's work centres by code. Grows with the firm: tens to a few hundred. */
export async function listWorkCenters(
  query: Query,
  filter: WorkCenterFilter,
  page: PageRequest,
): Promise<Page<WorkCenter>> {
  const from = sql`from app.work_center where organisation_id = app.organisation() ${whereCenter(filter)}`;
  return await readPage<WorkCenter>(
    query,
    { columns: sql`*`, from, key: sql`code`, direction: 'asc', cast: 'text', keyOf: (center) => center.code },
    page,
  );
}

function whereCenter({ siteId, processCode, text }: WorkCenterFilter) {
  const named =
    text === undefined ? sql`` : sql`and position(lower(${text}) in lower(code || ' ' || name)) > 0`;
  const site = siteId === undefined ? sql`` : sql`and site_id = ${siteId}::uuid`;
  const process =
    processCode === undefined
      ? sql``
      : sql`and process_code in (
    with recursive below as (
      select code from ref.process where code = ${processCode}
      union all select p.code from ref.process p join below b on p.parent_code = b.code)
    select code from below)`;
  return sql`${site} ${process} ${named}`;
}

/** A plant of the actor's. */
export function siteById(query: Query, id: string): Promise<Site | undefined> {
  const loader = query.loader<string, Site | undefined>('site', async (ids) => {
    const found = await query.rows<Site>(sql`select * from app.site where id = any (${[...ids]}::uuid[])`);
    return ids.map((wanted) => found.find((site) => site.id === wanted));
  });
  return loader.load(id);
}

/** A work centre of the actor's. */
export function workCenterById(query: Query, id: string): Promise<WorkCenter | undefined> {
  const loader = query.loader<string, WorkCenter | undefined>('work-center', async (ids) => {
    const found = await query.rows<WorkCenter>(
      sql`select * from app.work_center where id = any (${[...ids]}::uuid[])`,
    );
    const byId = new Map(found.map((center) => [center.id, center]));
    return ids.map((wanted) => byId.get(wanted));
  });
  return loader.load(id);
}
