import { type MatchCandidate, priceWeeks } from '#schema/exchange/index.ts';
import type { PlannedLine, PromiseInput } from '#schema/orders/index.ts';
import type { Plan, Run } from '../splitting/plan.ts';
import { mondayOf, type OfferedStep } from './build-instance.ts';
import type { FittingOffer } from './offers-of-step.ts';
import { reasonsOf } from './reasons.ts';
import { amountOf, type Load, loadOf } from './step-load.ts';

interface Week {
  readonly weekStart: string;
  readonly pieces: number;
  readonly setup: bigint;
  amount: bigint;
}

/** What is left of an offer's weeks while a plan is written down: offer and Monday → base units. */
type Left = Map<string, bigint>;

/**
 * The runs of a plan as holds: for each step and offer the weeks with what has to be held of them, priced as the exchange will price
 * them. Set-up lies in the first week; less than the seller's minimum lot, or the step's, is held and paid as that. Undefined where such a lot finds no
 * room in the weeks of the plan.
 */
export function linesOfPlan(
  input: PromiseInput,
  steps: readonly OfferedStep[],
  plan: Plan,
): PlannedLine[] | undefined {
  const left: Left = new Map();
  for (const { offers } of steps)
    for (const { card, free } of offers)
      for (const [week, amount] of free) left.set(`${card.id}|${week}`, amount);
  const groups = steps.flatMap((one) =>
    one.offers.map((offer) => ({ one, offer, runs: runsOf(plan, one, offer) })),
  );
  const used = groups.filter(({ runs }) => runs.length > 0);
  const held = used.map(({ one, offer, runs }) => weeksOf(input, one, offer.card, runs));
  for (const [index, weeks] of held.entries()) take(left, used[index]?.offer.card.id ?? '', weeks);
  const lines: PlannedLine[] = [];
  for (const [index, { one, offer }] of used.entries()) {
    const weeks = held[index] ?? [];
    if (!fillLot(left, one, offer.card, weeks)) return undefined;
    lines.push(
      lineOf(
        one,
        offer,
        weeks,
        used.filter((other) => other.one === one).map((other) => other.offer),
      ),
    );
  }
  return lines;
}

const runsOf = (plan: Plan, { step }: OfferedStep, { card }: FittingOffer): Run[] =>
  plan.runs
    .filter((run) => run.step === step.code && run.center === card.id)
    .sort((a, b) => a.bucket - b.bucket);

function weeksOf(
  input: PromiseInput,
  { step }: OfferedStep,
  card: MatchCandidate,
  runs: readonly Run[],
): Week[] {
  const load = loadOf(step);
  return runs.map(({ bucket, started }, index) => ({
    weekStart: mondayOf(input, bucket),
    pieces: started,
    setup: index === 0 ? setupOf(load, card) : 0n,
    amount: amountOf(load, started) + (index === 0 ? setupOf(load, card) : 0n),
  }));
}

const setupOf = (load: Load, card: MatchCandidate): bigint =>
  card.setupAmount > load.setup ? card.setupAmount : load.setup;

function take(left: Left, offerId: string, weeks: readonly Week[]): void {
  for (const { weekStart, amount } of weeks) {
    const key = `${offerId}|${weekStart}`;
    left.set(key, (left.get(key) ?? 0n) - amount);
  }
}

/** Raises what is held to the least that may be, first weeks first. */
function fillLot(left: Left, { step }: OfferedStep, card: MatchCandidate, weeks: readonly Week[]): boolean {
  const load = loadOf(step);
  const ofStep = step.lotLeast === null ? 0n : amountOf(load, step.lotLeast) + setupOf(load, card);
  const least = ofStep > card.minimumLotAmount ? ofStep : card.minimumLotAmount;
  let short = least - weeks.reduce((sum, { amount }) => sum + amount, 0n);
  for (const week of weeks) {
    if (short <= 0n) break;
    const key = `${card.id}|${week.weekStart}`;
    const open = left.get(key) ?? 0n;
    const more = open < short ? open : short;
    if (more <= 0n) continue;
    week.amount += more;
    left.set(key, open - more);
    short -= more;
  }
  return short <= 0n;
}

function lineOf(
  one: OfferedStep,
  offer: FittingOffer,
  weeks: readonly Week[],
  together: readonly FittingOffer[],
): PlannedLine {
  const { step } = one;
  // At the card's own bands, as the hold will be priced, whatever a partner knows besides.
  const { total, parts } = priceWeeks(offer.card, weeks);
  return {
    stepCode: step.code,
    stepName: step.name,
    processCode: step.processCode,
    offerId: offer.card.id,
    asksFirst: offer.card.booking !== 'INSTANT',
    measure: step.measure,
    pieces: weeks.reduce((sum, { pieces }) => sum + pieces, 0),
    weeks: weeks.map(({ weekStart, pieces, amount, setup }) => ({
      weekStart,
      pieces,
      amount: String(amount),
      ...(setup > 0n ? { setup: String(setup) } : {}),
    })),
    priceMinor: total.minor,
    parts,
    reasons: reasonsOf(one.offers, offer, together),
  };
}
