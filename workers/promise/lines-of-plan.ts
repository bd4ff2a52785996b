import { type MatchCandidate, priceWeeks } from '#schema/exchange/index.ts';
import type { PlannedLine, PromiseInput } from '#schema/orders/index.ts';
import type { Plan, Run } from '../splitting/plan.ts';
import type { Asked, OfferedStep } from './asked.ts';
import { mondayOf } from './buckets.ts';
import { fillLots, type Left, sumOf, type Used } from './fill-lots.ts';
import { firstPiece, sampledOnce } from './inspection.ts';
import { inspectedIn } from './line-inspection.ts';
import type { FittingOffer } from './offers-of-step.ts';
import { reasonsOf } from './reasons.ts';
import { setupOf } from './setup-families.ts';
import { sharedParts } from './shared-price.ts';
import { amountOf, heldLoadOf } from './step-load.ts';

/** A plan of one promise, in pieces, with what it was made of. */
export interface Planned extends Pick<Asked, 'input' | 'steps'> {
  readonly plan: Plan;
}

/**
 * The runs of a plan as holds: for each step and offer the weeks with what has to be held of them, priced as the exchange will price
 * them. Set-up lies in the first week; steps of one family at one offer are one hold, with one set-up. Less than the seller's minimum lot, or the
 * step's, is held and paid as that. Undefined where such a lot finds no room in the weeks of the plan.
 */
export function linesOfPlan(planned: Planned): PlannedLine[] | undefined {
  return linesOfPlans([planned])[0];
}

/** As of one plan, of several that are made together: what all of them work comes before any lot is filled up. */
export function linesOfPlans(planned: readonly Planned[]): (PlannedLine[] | undefined)[] {
  const left = leftOf(planned);
  const written = planned.map((one) => {
    const used = usedBy(one);
    const holds = [...Map.groupBy(used, holdOf).values()];
    for (const hold of holds) writeWeeks(one.input, hold, left);
    return { input: one.input, used, holds };
  });
  return written.map(({ input, used, holds }) => {
    if (!holds.every((hold) => fillLots(left, hold))) return undefined;
    const lines = new Map(holds.flatMap((hold) => linesOf(input, hold, used)));
    return used.flatMap((one) => lines.get(one) ?? []);
  });
}

function leftOf(planned: readonly Planned[]): Left {
  const left: Left = new Map();
  for (const { steps } of planned)
    for (const { offers } of steps)
      for (const { card, free } of offers)
        for (const [week, amount] of free) left.set(`${card.id}|${week}`, amount);
  return left;
}

function usedBy({ steps, plan }: Planned): Used[] {
  return steps.flatMap((one) =>
    one.offers.flatMap((offer): Used[] => {
      const runs = runsOf(plan, one, offer);
      return runs.length > 0 ? [{ one, offer, runs, weeks: [] }] : [];
    }),
  );
}

/** Steps of one family at one offer are held together. */
const holdOf = ({ one: { step }, offer: { card } }: Used): string =>
  `${card.id}|${step.setupFamily === null ? step.code : `family ${step.setupFamily}`}`;

const runsOf = (plan: Plan, { step }: OfferedStep, { card }: FittingOffer): Run[] =>
  plan.runs
    .filter((run) => run.step === step.code && run.center === card.id)
    .sort((a, b) => a.bucket - b.bucket);

function writeWeeks(input: PromiseInput, hold: readonly Used[], left: Left): void {
  const first = firstOf(hold);
  for (const used of hold) {
    const { one, offer, runs } = used;
    const load = heldLoadOf(one.step, piecesOf(used));
    const setup = used === first ? setupOfHold(offer.card, hold) : 0n;
    const once = used === first ? sampledOf(input, hold) : 0n;
    used.weeks = runs.map(({ bucket, started }, index) => ({
      weekStart: mondayOf(input, bucket),
      pieces: started,
      setup: index === 0 ? setup : 0n,
      amount: amountOf(load, started) + (index === 0 ? setup + once : 0n),
    }));
    for (const { weekStart, amount } of used.weeks) {
      const key = `${offer.card.id}|${weekStart}`;
      left.set(key, (left.get(key) ?? 0n) - amount);
    }
  }
}

const piecesOf = ({ runs }: Used): number => runs.reduce((sum, { started }) => sum + started, 0);

/** Set-up of all lines of a hold, with the first piece of each. */
function setupOfHold(card: MatchCandidate, hold: readonly Used[]): bigint {
  const steps = hold.map(({ one }) => one.step);
  return steps.reduce((sum, step) => sum + firstPiece(step), setupOf(card, steps));
}

/** What the samples of all lines of a hold take beyond the share of each piece: it is held with the set-up. */
function sampledOf(input: PromiseInput, hold: readonly Used[]): bigint {
  return hold.reduce((sum, used) => sum + sampledOnce(input, used.one.step, piecesOf(used)), 0n);
}

/** The one of a hold that is begun first: it has the set-up. */
const firstOf = (hold: readonly Used[]): Used | undefined =>
  hold.toSorted((a, b) => (a.runs[0]?.bucket ?? 0) - (b.runs[0]?.bucket ?? 0))[0];

/** The lines of one hold, priced as one, at the card's own bands, as the hold will be priced, whatever a partner knows besides. */
function linesOf(input: PromiseInput, hold: readonly Used[], all: readonly Used[]): [Used, PlannedLine][] {
  const [first] = hold;
  if (!first) return [];
  const { card } = first.offer;
  const { parts } = priceWeeks(card, heldWeeks(hold));
  const begun = firstOf(hold);
  const sharers = hold.map((used) => ({
    work: sumOf([used]) - (used === begun ? card.setupAmount : 0n),
    hasSetup: used === begun,
  }));
  const shares = hold.length === 1 ? [parts] : sharedParts(card, parts, sharers);
  const inspected = inspectedIn(input, card, hold, parts);
  return hold.map((used, at) => [
    used,
    { ...lineOf(used, card, shares[at] ?? [], { hold, all }), inspection: inspected(used) },
  ]);
}

/** What is held of each week by all lines of a hold. */
function heldWeeks(hold: readonly Used[]): { weekStart: string; amount: bigint }[] {
  const weeks = new Map<string, bigint>();
  for (const { weekStart, amount } of hold.flatMap((used) => used.weeks))
    weeks.set(weekStart, (weeks.get(weekStart) ?? 0n) + amount);
  return [...weeks].map(([weekStart, amount]) => ({ weekStart, amount }));
}

function lineOf(
  { one, offer, weeks }: Used,
  card: MatchCandidate,
  parts: PlannedLine['parts'],
  { hold, all }: { readonly hold: readonly Used[]; readonly all: readonly Used[] },
): Omit<PlannedLine, 'inspection'> {
  const { step } = one;
  const together = all.filter((other) => other.one === one).map((other) => other.offer);
  return {
    stepCode: step.code,
    stepName: step.name,
    processCode: step.processCode,
    offerId: card.id,
    asksFirst: card.booking !== 'INSTANT',
    setupFamily: hold.length > 1 ? step.setupFamily : null,
    measure: step.measure,
    pieces: weeks.reduce((sum, { pieces }) => sum + pieces, 0),
    weeks: weeks.map(({ weekStart, pieces, amount, setup }) => ({
      weekStart,
      pieces,
      amount: String(amount),
      ...(setup > 0n ? { setup: String(setup) } : {}),
    })),
    priceMinor: parts.reduce((sum, { minor }) => sum + BigInt(minor), 0n),
    parts,
    reasons: reasonsOf(one.offers, offer, together),
  };
}
