import sql from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import { listMaterials, listProcesses } from '../../plants/index.ts';
import type { CapacityRequest } from '../requests/capacity-request.ts';
import { capacityRequestById } from '../requests/request.queries.ts';
import { type MatchCandidate, readNearMisses, readPartners } from './candidates.ts';
import { type CostPlace, readCheapest } from './cheapest.ts';
import type { CostRates, CostRules, FreightTariff } from './least-cost.ts';

/** A code of a tree with the code above it: processes, materials. */
export interface TreeRow {
  readonly code: string;
  readonly parentCode: string | null;
}

/** All that one matching needs, read in one transaction. */
export interface MatchingInput {
  readonly request: CapacityRequest;
  readonly candidates: readonly MatchCandidate[];
  /** Offers of which the asker may know more as a named partner. */
  readonly partnerOfferIds: readonly string[];
  /** Where the reading by least cost goes on; null where no offer is left. */
  readonly next: CostPlace | null;
  readonly tariff: FreightTariff;
  readonly rates: CostRates;
  readonly processes: readonly TreeRow[];
  readonly materials: readonly TreeRow[];
}

/**
 * The need and the offers to begin with: the cheapest that may fit, what the asker knows as a partner, and some that do not fit.
 * Only what the asker may know is read. More of the cheapest: {@link readMoreCandidates}.
 */
export async function readMatchingInput(query: Query, requestId: string): Promise<MatchingInput | undefined> {
  const request = await capacityRequestById(query, requestId);
  if (!request) return undefined;
  const rules = await readRules(query);
  const partners = await readPartners(query, request);
  const { offers, next } = await readCheapest(query, request, rules, null);
  const misses = await readNearMisses(query, request, next ? 'few' : 'many');
  const candidates = withoutTwice([...partners, ...offers, ...misses]);
  return {
    request,
    candidates,
    partnerOfferIds: partners.map(({ id }) => id as string),
    next,
    ...rules,
    ...(await readTrees(query)),
  };
}

/** The same with the next of the cheapest offers. */
export async function readMoreCandidates(query: Query, input: MatchingInput): Promise<MatchingInput> {
  if (!input.next) return input;
  const { offers, next } = await readCheapest(query, input.request, input, input.next);
  return { ...input, candidates: withoutTwice([...input.candidates, ...offers]), next };
}

/** Each offer once, the first reading of it: what is known as a partner comes first. */
function withoutTwice(candidates: readonly MatchCandidate[]): MatchCandidate[] {
  const byId = new Map<string, MatchCandidate>();
  for (const card of candidates) if (!byId.has(card.id)) byId.set(card.id, card);
  return [...byId.values()];
}

/** The freight tariff in force, and the rates of the landed cost. */
export async function readRules(query: Query): Promise<CostRules> {
  const tariff = await readFreight(query);
  const rates = await query.row<CostRates>(sql`
    select max(bps) filter (where code = 'VAT_WORK') as work_vat_bps, max(bps) filter (where code = 'VAT_FREIGHT') as freight_vat_bps,
      max(bps) filter (where code = 'REPLACEMENT') as replace_bps from ref.cost_rate`);
  if (!rates) throw new Error('No rates of cost are stated');
  return { tariff, rates };
}

async function readFreight(query: Query): Promise<FreightTariff> {
  const tariff = await query.row<FreightTariff>(sql`
    select currency, base_per_shipment_minor, per_kilometre_minor from ref.freight_tariff where valid_from <= app.clock()::date order by valid_from desc limit 1`);
  if (!tariff) throw new Error('No freight tariff is in force');
  return tariff;
}

/** Processes and materials, each with the code above it. */
export async function readTrees(query: Query): Promise<Pick<MatchingInput, 'processes' | 'materials'>> {
  const plain = ({ code, parentCode }: TreeRow): TreeRow => ({ code, parentCode });
  const [processes, materials] = [await listProcesses(query), await listMaterials(query)];
  return { processes: processes.map(plain), materials: materials.map(plain) };
}

/** Needs that an offer may now answer, in some days or in any, and those whose answer it was: ids alone, with their owners. */
export async function listTouchedRequests(
  query: Query,
  { offerId, from, until }: { offerId: string; from?: string | undefined; until?: string | undefined },
): Promise<{ organisationId: string; requestId: string }[]> {
  return await query.rows(
    sql`select * from market.requests_touched(${offerId}::uuid, ${from ?? null}::date, ${until ?? null}::date)`,
  );
}
