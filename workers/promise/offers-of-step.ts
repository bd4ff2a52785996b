import type { MatchCandidate } from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { isMainWorkMoved, marketDays, type PromisedStep, type PromiseInput } from '#schema/orders/index.ts';
import { offerOfCard } from '../matching/offer-of-card.ts';
import { servesProcess, type Tree, worksMaterial } from '../matching/taxonomy.ts';
import { weeksFor } from '../matching/weeks.ts';
import { firstPiece } from './inspection.ts';
import { type Load, loadOf, piecePrice } from './step-load.ts';
import { unmetNeeds } from './unmet-needs.ts';

/** An offer that fits a step, with what is surely free of its weeks. */
export interface FittingOffer {
  readonly card: MatchCandidate;
  /** Ticks for each piece that is begun. */
  readonly price: number;
  /** Monday → base units. */
  readonly free: ReadonlyMap<string, bigint>;
}

/** Why an offer of the process and the material may not do a step. */
export const blockCodes = [
  'MAIN_WORK',
  'NOT_APPROVED',
  'CAPABILITY_MISSING',
  'CERTIFICATE_MISSING',
  'NEEDS_ACCEPTANCE',
  'WITHOUT',
  'NO_ROOM',
] as const;
export type BlockCode = (typeof blockCodes)[number];

export interface BlockedOffer extends FittingOffer {
  readonly code: BlockCode;
}

/** How many offers of a step are planned with: the cheapest. */
const offersMax = 24;

/** Offers are looked at as their card says, and a named partner by what it may know. */
export interface Market {
  readonly input: PromiseInput;
  readonly processes: Tree;
  readonly materials: Tree;
}

const none: ReadonlySet<BlockCode> = new Set();

/**
 * The offers of a step, cheapest by the piece first: of another firm, of the process and the material, in the measure of the step. Those that
 * bind at once when they are confirmed, or may be asked, that the asker does not plan without, whose seller may do the work, whose maker is stated to reach what the step needs, and that have certificates and room for one lot in some weeks, are
 * planned with; of the others the first reason is told. `lifted` asks what would be without a limit.
 */
export function offersOfStep(
  market: Market,
  step: PromisedStep,
  lifted: ReadonlySet<BlockCode> = none,
): { readonly offers: FittingOffer[]; readonly blocked: BlockedOffer[] } {
  const load = loadOf(step);
  const offers: FittingOffer[] = [];
  const blocked: BlockedOffer[] = [];
  for (const card of step.candidates.filter((one) => isOf(market, step, one))) {
    const standards = lifted.has('CERTIFICATE_MISSING') ? [] : step.standards;
    const offer = { card, price: piecePrice(card, load), free: freeOf(market, card, standards) };
    const code = blockOf(market, step, offer, load, lifted);
    if (code === undefined) offers.push(offer);
    else blocked.push({ ...offer, code });
  }
  return { offers: offers.sort(byPrice).slice(0, offersMax), blocked: blocked.sort(byPrice) };
}

const byPrice = (a: FittingOffer, b: FittingOffer) => a.price - b.price || (a.card.id < b.card.id ? -1 : 1);

function isOf({ input, processes, materials }: Market, step: PromisedStep, card: MatchCandidate): boolean {
  return (
    card.sellerId !== input.promise.organisationId &&
    card.resource === 'CAPACITY' &&
    card.measure === step.measure &&
    card.currency === input.promise.currency &&
    servesProcess(processes, { process: card.processCode, also: card.alsoProcesses }, step.processCode) &&
    worksMaterial(materials, card.materialCodes, step.materialCode)
  );
}

/** The first reason that has not been lifted. */
function blockOf(
  market: Market,
  step: PromisedStep,
  offer: FittingOffer,
  load: Load,
  lifted: ReadonlySet<BlockCode>,
): BlockCode | undefined {
  const { input } = market;
  const { card } = offer;
  const approved = input.approved.find(({ stepCode }) => stepCode === step.code)?.sellerIds;
  const first = firstPiece(step);
  const without = { ...offer, free: freeOf(market, card, []) };
  const holds: Readonly<Record<BlockCode, () => boolean>> = {
    MAIN_WORK: () => isMainWorkMoved(input.promise, step.code, card.sellerId),
    NOT_APPROVED: () =>
      approved !== undefined && (card.sellerId === null || !approved.includes(card.sellerId)),
    CAPABILITY_MISSING: () => unmetNeeds(step, card).length > 0,
    CERTIFICATE_MISSING: () => !hasRoom(offer, load, first) && hasRoom(without, load, first),
    NEEDS_ACCEPTANCE: () => card.booking !== 'INSTANT' && !input.promise.mayAsk,
    WITHOUT: () => input.promise.withoutOffers.includes(card.id),
    NO_ROOM: () => !hasRoom(offer, load, first),
  };
  return blockCodes.find((code) => !lifted.has(code) && holds[code]());
}

function freeOf({ input }: Market, card: MatchCandidate, standards: readonly string[]): Map<string, bigint> {
  const known = input.known.find(({ offerId }) => offerId === card.id);
  const offer = offerOfCard(
    known ? { ...card, bands: known.bands, free: known.free?.map(BigInt) ?? null } : card,
  );
  const need = {
    from: input.today,
    until: addDays(plainDate(input.today), marketDays),
    requirements: [{ kind: 'CERTIFICATE', must: true, bounds: [], choices: [...standards] }] as const,
  };
  return new Map(weeksFor(need, offer).flatMap(({ start, floor }) => (floor > 0n ? [[start, floor]] : [])));
}

function hasRoom({ card, free }: FittingOffer, load: Load, first: bigint): boolean {
  const sure = [...free.values()].reduce((sum, amount) => sum + amount, 0n);
  const setup = card.setupAmount > load.setup ? card.setupAmount : load.setup;
  return sure >= card.minimumLotAmount && sure > setup + first;
}
