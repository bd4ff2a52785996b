import type { RoutingStep } from '../../catalog/index.ts';
import { type CostRules, type MatchCandidate, offersFor } from '../../exchange/index.ts';
import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { decimal, decimalOf, wholeOf } from '../../kernel/decimal.ts';
import { baseUnitOf } from '../../kernel/measure.ts';
import { convert } from '../../kernel/quantity.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { Requirement } from '../../plants/index.ts';
import type { OrderPromise } from './order-promise.ts';

/** How far ahead offers are read, days: the market shows 26 weeks. */
export const marketDays = 27 * 7;

/** What the market shows the asker for a step. */
export interface StepOffers {
  readonly candidates: readonly MatchCandidate[];
  readonly partnerOfferIds: readonly string[];
}

/** A step of a promise, on the day where it is delivered. */
export interface StepAsked {
  readonly promise: OrderPromise;
  readonly step: RoutingStep;
  readonly today: string;
}

/**
 * The offers of the market for each of these steps. Steps that ask for the same work to the same city are read once, however many orders they are of: with
 * room for a piece of the one that takes least, and by what all pieces of the largest would cost. Where a step asks for more than process and material, those
 * that reach it are read first, however dear, and then the cheapest of all, to say why they may not. Whoever plans looks at each offer for each step.
 */
export async function offersOfSteps(
  query: Query,
  steps: readonly StepAsked[],
  rules: CostRules,
): Promise<ReadonlyMap<RoutingStep, StepOffers>> {
  const found = new Map<RoutingStep, StepOffers>();
  const soughts = steps.map((asked) => ({ step: asked.step, sought: soughtOf(asked) }));
  for (const group of Map.groupBy(soughts, ({ sought }) => workOf(sought)).values()) {
    const offers = await offersOf(query, group.map(({ sought }) => sought).reduce(widest), rules);
    for (const { step } of group) found.set(step, offers);
  }
  return found;
}

async function offersOf(query: Query, sought: SoughtWork, rules: CostRules): Promise<StepOffers> {
  const all = await offersFor(query, { ...sought, requirements: [] }, rules);
  if (sought.requirements.length === 0) return all;
  const able = await offersFor(query, sought, rules);
  const candidates = new Map([...able.candidates, ...all.candidates].map((one) => [one.id as string, one]));
  return { candidates: [...candidates.values()], partnerOfferIds: all.partnerOfferIds };
}

type SoughtWork = ReturnType<typeof soughtOf>;

const workOf = ({ loadAmount, wholeAmount, ...work }: SoughtWork): string => canonicalJson(work);

const widest = (a: SoughtWork, b: SoughtWork): SoughtWork => ({
  ...a,
  loadAmount: a.loadAmount < b.loadAmount ? a.loadAmount : b.loadAmount,
  wholeAmount: a.wholeAmount > b.wholeAmount ? a.wholeAmount : b.wholeAmount,
});

/**
 * Offers with room for one piece at least, for each may take a share; by what all of them would cost.
 */
function soughtOf({ promise, step, today }: StepAsked) {
  const perPiece = convert(
    { value: decimal(step.loadPerPieceValue), unit: step.loadUnit },
    baseUnitOf(step.measure),
  );
  return {
    processCode: step.processCode,
    materialCode: step.materialCode,
    measure: step.measure,
    currency: promise.currency,
    loadAmount: wholeOf(perPiece.value, 'UP'),
    wholeAmount: wholeOf(perPiece.value.times(decimalOf(BigInt(promise.quantity))), 'UP'),
    validFrom: today,
    validUntil: addDays(plainDate(today), marketDays),
    deliverToCityCode: promise.deliverToCityCode,
    requirements: [...step.requirements, ...certificatesOf(step)],
  };
}

function certificatesOf({ standards }: RoutingStep): Requirement[] {
  return standards.length > 0 ? [{ kind: 'CERTIFICATE', must: true, bounds: [], choices: standards }] : [];
}
