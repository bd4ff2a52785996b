import sql, { join, type Sql } from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import { listMaterials, type Requirement, type RequirementKind } from '../../plants/index.ts';
import { marketToday } from '../market/search/open-market.ts';
import { above } from '../market/search/spread-codes.ts';
import type { CapacityRequest } from '../requests/capacity-request.ts';
import type { Costed } from './least-cost.ts';

/** What offers are read for: as much of a need as the market is asked by. */
export interface Sought
  extends Costed,
    Pick<
      CapacityRequest,
      'processCode' | 'measure' | 'currency' | 'validFrom' | 'validUntil' | 'deliverToCityCode'
    >,
    Partial<Pick<CapacityRequest, 'materialCode' | 'requirements'>> {}

/** What must be seen of an offer, or it cannot fit; the engine judges the rest. */
export interface MayFit {
  /** Of a row `s`, the weeks of its series that lie in the window, as bits. */
  readonly weeks: Sql;
  /** Of a row `s` of the search, by what the indexes by city carry: the measure and the currency, days in the window and, by the floors of its bands, room for the load. */
  readonly byIndex: Sql;
  /**
   * Of what is looked up of an offer `id`, one by one and last of all: the material or a family of it, each certificate that is a must, and
   * a grade or a bound that reaches what is a must.
   */
  byRow(id: Sql): Sql;
}

export async function mayFit(query: Query, request: Sought): Promise<MayFit> {
  const today = await marketToday(query);
  const weeks = sql`market.weeks_within(s, ${request.validFrom}::date, ${request.validUntil}::date, ${today}::date)`;
  const worked = await worksMaterial(query, request);
  return {
    weeks,
    byIndex: sql`s.measure = ${request.measure} and s.currency = ${request.currency}
      and s.valid_from < ${request.validUntil}::date and s.valid_until > ${request.validFrom}::date and ${request.loadAmount}::bigint + s.setup_amount
        <= bit_count((s.open_weeks & ${weeks})::bit(64)) * s.tight_floor + bit_count((s.free_weeks & ${weeks})::bit(64)) * (s.free_floor - s.tight_floor)`,
    byRow: (id) => inTurn([...shownBy(id, [...worked, ...isCertified(request)]), ...isAble(id, request)]),
  };
}

/** One condition after the other: what costs most only of what has passed the rest. */
function inTurn([first, ...rest]: readonly Sql[]): Sql {
  if (!first) return sql`true`;
  return sql`case when ${first} then ${inTurn(rest)} else false end`;
}

const shownBy = (id: Sql, conditions: readonly Sql[]): Sql[] =>
  conditions.length === 0
    ? []
    : [
        sql`exists (select from market.offer_search h where h.offer_id = ${id} and ${join(conditions, ' and ')})`,
      ];

async function worksMaterial(query: Query, { materialCode }: Sought): Promise<Sql[]> {
  if (!materialCode) return [];
  const line = above(await listMaterials(query), materialCode);
  return [sql`h.material_codes && ${[...line, '*']}::text[]`];
}

/** One certificate of each standard is valid on some day on sale in the window. */
function isCertified({ requirements = [], validFrom, validUntil }: Sought): Sql[] {
  const standards = requirements
    .filter(({ kind, must }) => kind === 'CERTIFICATE' && must)
    .flatMap(({ choices }) => choices);
  if (standards.length === 0) return [];
  const each = standards.map(
    (
      standard,
    ) => sql`exists (select from unnest(h.standards, h.certified_from, h.certified_until) as held (standard, first, last)
      where held.standard = ${standard} and held.first < least(h.valid_until, ${validUntil}::date) and held.last >= greatest(h.valid_from, ${validFrom}::date))`,
  );
  return [sql`h.standards @> ${standards}::text[]`, ...each];
}

/** Kinds of capability by which a requirement is answered alone: by a grade, where smaller is finer, or by a bound. */
const graded: Partial<Record<RequirementKind, string>> = {
  TOLERANCE: 'tolerance-grade',
  CLEANLINESS: 'cleanliness',
};
const bounded: Partial<Record<RequirementKind, readonly [kind: string, reaches: Sql]>> = {
  LENGTH: ['length-max', sql`>=`],
  DIAMETER: ['diameter-max', sql`>=`],
  WEIGHT: ['weight-max', sql`>=`],
  ROUGHNESS: ['roughness-ra', sql`<=`],
};

/** Of each must that one stated capability answers, the maker states one that reaches it; bounds in another unit are left to the engine. */
function isAble(id: Sql, { requirements = [] }: Sought): Sql[] {
  const musts = requirements.filter(({ must }) => must).flatMap((requirement) => reached(requirement) ?? []);
  if (musts.length === 0) return [];
  const each = musts.map(
    (must) =>
      sql`exists (select from jsonb_to_recordset(y.capabilities) as can (kind text, value numeric, unit text, choices text[]) where ${must})`,
  );
  return [
    sql`exists (select from market.offer_ability y where y.offer_id = ${id} and ${join(each, ' and ')})`,
  ];
}

function reached({ kind, bounds: [asked], choices: [grade = ''] }: Requirement): Sql | undefined {
  const digits = /\d+$/.exec(grade)?.[0];
  if (graded[kind] && digits) {
    return sql`can.kind = ${graded[kind]} and substring(can.choices[1] from '\\d+$')::numeric <= ${digits}::numeric`;
  }
  const [name, reaches] = bounded[kind] ?? [];
  if (!name || !reaches || !asked) return undefined;
  return sql`can.kind = ${name} and (can.unit is distinct from ${asked.unit} or can.value ${reaches} ${asked.value}::numeric)`;
}
