import sql from 'sql-template-tag';
import { type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { Member } from './member.ts';

const columns = sql`person_id as id, roles, created_at as since`;
const from = sql`from app.membership where organisation_id = app.organisation()`;

/** The members of the organisation acted for, those who have been on the platform longest first. Grows to some hundreds. */
export async function listMembers(query: Query, page: PageRequest): Promise<Page<Member>> {
  return await readPage<Member>(
    query,
    { columns, from, key: sql`person_id`, direction: 'asc', cast: 'uuid', keyOf: ({ id }) => id },
    page,
  );
}

/** A member of the organisation acted for, by their person's id. */
export async function memberById(query: Query, id: string): Promise<Member | undefined> {
  return await query.row<Member>(sql`select ${columns} ${from} and person_id = ${id}::uuid`);
}

/** As the answer to a removal tells of somebody who is gone. */
export async function memberOrGone(query: Query, id: string): Promise<Member> {
  return (await memberById(query, id)) ?? Object.assign({} as Member, { id, roles: [], since: null });
}

/** Whether a colleague has set up a second factor. */
export function hasSecondFactor(query: Query, personId: string): Promise<boolean> {
  const loader = query.loader<string, boolean>('second-factor', async (ids) => {
    const found = await query.rows<{ id: string }>(
      sql`select id from auth.second_factor_holders(${[...ids]}::uuid[]) id`,
    );
    const holders = new Set(found.map(({ id }) => id));
    return ids.map((id) => holders.has(id));
  });
  return loader.load(personId);
}
