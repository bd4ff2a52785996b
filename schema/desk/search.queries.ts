import sql, { join, type Sql } from 'sql-template-tag';
import { organisationOf } from '../kernel/actor.ts';
import type { Query } from '../kernel/run-query.ts';
import type { SearchHit } from './search-hit.ts';
import { beyond, searchTerms } from './search-terms.ts';

/** No more of the index than this is looked at for one term: what begins so broadly is typed further. */
const looked = 500;

/**
 * What the actor may see that the typed words begin: own sites, work centres, offers and needs by name, code, number and pinyin;
 * reservations of either side by number; firms that offer on the market by name. Shortest first.
 */
export async function search(query: Query, text: string, first: number): Promise<SearchHit[]> {
  const terms = searchTerms(text);
  const organisationId = organisationOf(query.actor);
  if (terms.length === 0 || !organisationId) return [];
  const parts = [ownThings(organisationId, terms), firmsOffering(terms)];
  if (terms[0] && terms.length === 1) parts.push(reservations(organisationId, terms[0].toUpperCase()));
  return await query.rows<SearchHit>(sql`
    select kind, subject_id, number, title from (${join(parts, ' union all ')}) found
    order by length(title), title, number desc limit ${first}`);
}

function ownThings(organisationId: string, terms: readonly string[]): Sql {
  const found = terms.map(
    (term) => sql`(select distinct kind, subject_id from (select kind, subject_id from app.search_word
      where organisation_id = ${organisationId}::uuid and word >= ${term} and word < ${beyond(term)} limit ${looked}) w)`,
  );
  return sql`
    (with hit as (${join(found, ' intersect ')})
    select h.kind, s.id as subject_id, null as number, s.name as title from hit h join app.site s on s.id = h.subject_id where h.kind = 'SITE'
    union all
    select h.kind, c.id, c.code, c.name from hit h join app.work_center c on c.id = h.subject_id where h.kind = 'WORK_CENTER'
    union all
    select h.kind, o.id, o.number, c.name from hit h join app.capacity_offer o on o.id = h.subject_id
      join app.work_center c on c.id = o.work_center_id where h.kind = 'OFFER'
    union all
    select h.kind, r.id, r.number, r.title from hit h join app.capacity_request r on r.id = h.subject_id where h.kind = 'REQUEST')`;
}

function reservations(organisationId: string, number: string): Sql {
  const side = (own: Sql, other: Sql) => sql`
    (select 'RESERVATION', r.id, r.number, f.name from app.reservation r join market.firm f on f.id = r.${other}
     where r.${own} = ${organisationId}::uuid and r.number collate "C" >= ${number} and r.number collate "C" < ${beyond(number)}
     order by r.number collate "C" desc limit 20)`;
  return join([side(sql`seller_id`, sql`buyer_id`), side(sql`buyer_id`, sql`seller_id`)], ' union all ');
}

/** A firm is opened by its newest offer. */
function firmsOffering(terms: readonly string[]): Sql {
  const found = terms.map(
    (term) => sql`(select distinct firm_id from (select firm_id from market.firm_word
      where word >= ${term} and word < ${beyond(term)} limit ${looked}) w)`,
  );
  return sql`
    (select 'FIRM', o.offer_id, null, f.name from (${join(found, ' intersect ')}) h join market.firm f on f.id = h.firm_id,
      lateral (select offer_id from market.offer where seller_id = f.id order by offer_id desc limit 1) o)`;
}
