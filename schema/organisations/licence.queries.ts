import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { Licence, LicenceKind } from './licence.ts';

const columns =
  raw(`l.id, l.organisation_id, l.kind_code, l.number, l.issuer, l.valid_from, l.valid_until, l.document_id, l.replaced_by,
  l.withdrawn_at, l.created_at,
  case when l.valid_until < t.today then 'EXPIRED' when l.valid_until <= t.today + 60 then 'EXPIRING' else 'VALID' end as state`);
const from =
  raw(`from app.licence l join app.stored_file f on f.organisation_id = l.organisation_id and f.id = l.document_id
  cross join (select (app.clock() at time zone 'Asia/Shanghai')::date as today) t`);

/** The licences in force of the actor's organisation, newest first: those withdrawn or replaced are history. */
export async function listLicences(query: Query, page: PageRequest): Promise<Page<Licence>> {
  const standing = sql`${from} where l.organisation_id = app.organisation() and l.withdrawn_at is null and l.replaced_by is null`;
  return await readPage<Licence>(
    query,
    { columns, from: standing, ...newestFirst<Licence>(sql`l.id`) },
    page,
  );
}

/** A licence of the actor's organisation. */
export async function licenceById(query: Query, id: string): Promise<Licence | undefined> {
  return await query.row<Licence>(
    sql`select ${columns} ${from} where l.organisation_id = app.organisation() and l.id = ${id}::uuid`,
  );
}

/** The standing licences of another firm, for the operator who decides about it. */
export async function licencesOfFirm(query: Query, firmId: string): Promise<Licence[]> {
  return await query.rows<Licence>(sql`
    select ${columns} ${from} where l.organisation_id = ${firmId}::uuid and app.is_operator()
      and l.withdrawn_at is null and l.replaced_by is null order by l.id desc limit 50`);
}

/** Every kind of licence, in the order of the reference file. */
export function licenceKinds(query: Query): Promise<readonly LicenceKind[]> {
  const loader = query.loader<'all', readonly LicenceKind[]>('licenceKinds', async () => [
    await query.rows<LicenceKind>(sql`select code, name_zh, name_en from ref.licence_kind order by position`),
  ]);
  return loader.load('all');
}
