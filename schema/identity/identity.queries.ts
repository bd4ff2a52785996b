import sql from 'sql-template-tag';
import { problem, type UserError } from '../kernel/refusal.ts';
import type { Query } from '../kernel/run-query.ts';
import type { Tx } from '../kernel/tx.ts';
import type { Firm } from './firm.ts';
import type { Membership } from './membership.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';

/** A place by its code and both its names. */
interface NamedPlace {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A city that firms, sites and deliveries can be in; degrees of WGS 84. */
export interface CityRow extends NamedPlace {
  readonly latitude: number;
  readonly longitude: number;
}

/** The organisation that the actor acts for, if this is its id. */
export async function findOrganisation(query: Query, id: string): Promise<Organisation | undefined> {
  return await query.row<Organisation>(sql`select * from app.organisation where id = ${id}::uuid`);
}

/** A person whom the actor may see: themselves, and members of the same organisation. */
export function personById(query: Query, id: string): Promise<Person | undefined> {
  const loader = query.loader<string, Person | undefined>('person', async (ids) => {
    const found = await query.rows<Person>(
      sql`select * from app.person where id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((person) => person.id === wanted));
  });
  return loader.load(id);
}

/** A firm as the market shows it. */
export function firmById(query: Query, id: string): Promise<Firm | undefined> {
  const loader = query.loader<string, Firm | undefined>('firm', async (ids) => {
    const found = await query.rows<Firm>(sql`select * from market.firm where id = any (${[...ids]}::uuid[])`);
    const byId = new Map(found.map((firm) => [firm.id, firm]));
    return ids.map((wanted) => byId.get(wanted));
  });
  return loader.load(id);
}

/** All organisations that the signed-in person may act for, oldest membership first. */
export async function listMemberships(query: Query): Promise<Membership[]> {
  if (query.actor.kind !== 'person') return [];
  return await query.rows<Membership>(sql`
    select * from app.membership where person_id = ${query.actor.personId}::uuid order by created_at, organisation_id`);
}

/** Every city, in the order of the reference file. */
export function cities(query: Query): Promise<readonly CityRow[]> {
  const loader = query.loader<'all', readonly CityRow[]>('cities', async () => [
    await query.rows<CityRow>(sql`
      select code, name_zh, name_en, latitude::float8 as latitude, longitude::float8 as longitude from ref.city order by position`),
  ]);
  return loader.load('all');
}

/** A province: what those know of a place who may not know its city. */
export type ProvinceRow = NamedPlace;

/** Every province, in the order of the reference file. */
export function provinces(query: Query): Promise<readonly ProvinceRow[]> {
  const loader = query.loader<'all', readonly ProvinceRow[]>('provinces', async () => [
    await query.rows<ProvinceRow>(sql`select code, name_zh, name_en from ref.province order by position`),
  ]);
  return loader.load('all');
}

/** UNKNOWN_CITY when the code is none of ours. */
export async function checkCity(tx: Tx, code: string, path: readonly string[]): Promise<UserError[]> {
  const found = await tx.row(sql`select code from ref.city where code = ${code}`);
  return found
    ? []
    : [
        problem({
          code: 'UNKNOWN_CITY',
          message: 'This city is not on the list.',
          path,
          params: { found: code },
        }),
      ];
}
