import type { MatchCandidate } from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { PromisedStep, PromiseInput } from '#schema/orders/index.ts';
import { offerOfCard } from '../matching/offer-of-card.ts';
import { servesProcess, type Tree, worksMaterial } from '../matching/taxonomy.ts';
import { weeksFor } from '../matching/weeks.ts';
import { type Load, loadOf, piecePrice } from './step-load.ts';

/** An offer that fits a step, with what is surely free of its weeks. */
export interface FittingOffer {
  readonly card: MatchCandidate;
  /** Ticks for each piece that is begun. */
  readonly price: number;
  /** Monday → base units. */
  readonly free: ReadonlyMap<string, bigint>;
}

/** How many offers of a step are planned with: the cheapest. */
const offersMax = 24;
const horizonDays = 27 * 7;

/** Offers are looked at as their card says, and a named partner by what it may know. */
export interface Market {
  readonly input: PromiseInput;
  readonly processes: Tree;
  readonly materials: Tree;
}

/**
 * The offers of a step, cheapest by the piece first: of another firm, of the process and the material, in the measure of the step, that bind
 * at once when they are confirmed, and have certificates and room for one lot in some weeks.
 */
export function offersOfStep(market: Market, step: PromisedStep): FittingOffer[] {
  const load = loadOf(step);
  return step.candidates
    .filter((card) => isOf(market, step, card))
    .map((card) => ({ card, price: piecePrice(card, load), free: freeOf(market, step, card) }))
    .filter((offer) => hasRoom(offer, load))
    .sort((a, b) => a.price - b.price || (a.card.id < b.card.id ? -1 : 1))
    .slice(0, offersMax);
}

function isOf({ input, processes, materials }: Market, step: PromisedStep, card: MatchCandidate): boolean {
  const material = step.materialCode ?? input.itemMaterialCode;
  return (
    card.sellerId !== input.promise.organisationId &&
    card.resource === 'CAPACITY' &&
    card.booking === 'INSTANT' &&
    card.measure === step.measure &&
    card.currency === input.promise.currency &&
    servesProcess(processes, { process: card.processCode, also: card.alsoProcesses }, step.processCode) &&
    worksMaterial(materials, card.materialCodes, material)
  );
}

function freeOf({ input }: Market, step: PromisedStep, card: MatchCandidate): Map<string, bigint> {
  const known = input.known.find(({ offerId }) => offerId === card.id);
  const offer = offerOfCard(
    known ? { ...card, bands: known.bands, free: known.free?.map(BigInt) ?? null } : card,
  );
  const need = {
    from: input.today,
    until: addDays(plainDate(input.today), horizonDays),
    requirements: [{ kind: 'CERTIFICATE', must: true, bounds: [], choices: step.standards }] as const,
  };
  return new Map(weeksFor(need, offer).flatMap(({ start, floor }) => (floor > 0n ? [[start, floor]] : [])));
}

function hasRoom({ card, free }: FittingOffer, load: Load): boolean {
  const sure = [...free.values()].reduce((sum, amount) => sum + amount, 0n);
  const setup = card.setupAmount > load.setup ? card.setupAmount : load.setup;
  return sure >= card.minimumLotAmount && sure > setup;
}
