import type { Candidate } from '../splitting/instance.ts';
import type { OfferedStep } from './asked.ts';
import type { Freight } from './freight.ts';
import { inspectionWeeks, type Ordered, onceAtMost } from './inspection.ts';
import type { FittingOffer } from './offers-of-step.ts';
import { setUpTogether, setupOf } from './setup-families.ts';
import { loadOf, partsPerUnit, ticksPerMinor, unitsPrice, workOf } from './step-load.ts';

/** What is worked in a week is ready when the next begins: days within a week are the exchange's to choose. */
export const leadBuckets = 1;

/** What setting up for a step looks at. */
interface SetUp {
  readonly steps: readonly OfferedStep[];
  readonly ordered: Ordered;
  readonly own: string;
}

/** What the candidates of a step are built in. */
export interface Around extends SetUp {
  readonly ends: readonly string[];
  readonly freight: Pick<Freight, 'days'>;
  readonly atOnce: number;
  /** What the engine counts of the whole order; null where it is by itself. */
  readonly quantity: number | null;
}

/** An offer of a step, as the engine counts. */
export function candidateOf(around: Around, step: OfferedStep['step'], offer: FittingOffer): Candidate {
  const { steps, ends, freight, atOnce, quantity } = around;
  const { card, price } = offer;
  const work = workOf(loadOf(step), atOnce);
  const lot = Number(card.minimumLotAmount - card.setupAmount) * partsPerUnit;
  const setup = setupOfStep(around, step, offer);
  const isShared = setUpTogether(steps, step, card.id).length > 1;
  const lotHeld = quantity !== null && !isShared;
  const beyond = lotHeld ? filledUp(offer, lot - quantity * work, setup.work + work) : 0;
  const days = ends.map((end) => freight.days(card.cityCode, end));
  return {
    center: card.id,
    price: price * atOnce,
    work,
    setup: { ...setup, work: setup.work + beyond },
    minimum: Math.max(0, Math.floor(lot / work), Math.ceil((step.lotLeast ?? 0) / atOnce)),
    ...(lotHeld ? { lotHeld } : {}),
    maximum: step.lotMost === null ? null : Math.floor(step.lotMost / atOnce),
    yieldBps: step.yieldBps,
    lead: leadBuckets + Math.max(0, ...days.map((onTheWay) => inspectionWeeks(step, onTheWay))),
  };
}

/** What a work centre takes once for a step, or for all steps of its set-up family: setting up, and what is inspected once. */
export function setupOfStep(
  { steps, ordered, own }: SetUp,
  step: OfferedStep['step'],
  { card }: FittingOffer,
): Candidate['setup'] {
  const together = setUpTogether(steps, step, card.id);
  const isShared = together.length > 1;
  const setUp = isShared ? together : [step];
  const inspected = setUp.reduce((sum, one) => sum + onceAtMost(ordered, one), 0n);
  const extra = setupOf(card, setUp) - card.setupAmount + inspected;
  return {
    cost: Number(card.setupPriceMinor) * ticksPerMinor + unitsPrice(card, extra),
    work: Number(card.setupAmount + extra) * partsPerUnit,
    ...(isShared ? { family: `${own}${step.setupFamily}`, lasts: true } : { family: null }),
  };
}

/**
 * What is held beyond the work of all its pieces, for the seller sells no less: hours that no other order has. No more than a week of it has beside the first
 * piece; a lot of several weeks is filled up from what is left of them.
 */
function filledUp({ free }: FittingOffer, lot: number, beside: number): number {
  const week = [...free.values()].reduce((most, free) => (free > most ? free : most), 0n);
  return Math.max(0, Math.min(lot, Number(week) * partsPerUnit - beside));
}
