import type { PlannedLine, PlannedPromise } from '#schema/orders/index.ts';
import type { Alternative } from '../splitting/alternatives.ts';
import type { Plan } from '../splitting/plan.ts';
import type { SplitLimits } from '../splitting/split-limits.ts';
import type { Asked } from './asked.ts';
import { mondayOf } from './buckets.ts';
import type { Carbon } from './carbon.ts';
import { type Carried, carry } from './hauls/carry.ts';
import { RunRoom } from './hauls/run-room.ts';
import { Slack } from './hauls/slack.ts';
import { partsOf, vatOf } from './parts.ts';
import { searchOf } from './search-of.ts';
import { madeOf } from './shelves.ts';
import { waysOf } from './ways.ts';

/** A plan before it is said what it is the best of. */
export type UnnamedPlan = Omit<PlannedPromise, 'wishes'>;

/** A plan in pieces, with its holds and what the search says of it. */
export interface WrittenPlan {
  readonly plan: Plan;
  readonly lines: readonly PlannedLine[];
  readonly facts: Pick<Alternative, 'arrives' | 'factories' | 'unserved' | 'proof'>;
  /** How far was looked. */
  readonly within: SplitLimits;
}

/** What is made, and what the engine has counted in bins in pieces. */
export function inPieces(whole: Plan, atOnce: number): Plan {
  const plan = madeOf(whole);
  return {
    runs: plan.runs.map((run) => ({ ...run, started: run.started * atOnce })),
    shipments: plan.shipments.map((one) => ({ ...one, quantity: one.quantity * atOnce })),
    unserved: plan.unserved.map((one) => ({ ...one, quantity: one.quantity * atOnce })),
  };
}

/**
 * A plan as it is kept: priced as it will be held, with what it emits and what travels, by the tariff alone; and beside it, where runs of carriers are
 * cheaper for some of its ways, the same plan with them. Its pieces may then be there later, but not after their day.
 */
export function pricedPlans(asked: Asked, carbon: Carbon, written: WrittenPlan): UnnamedPlan[] {
  const driven = pricedPlan(asked, carbon, written);
  const carried = carriedPlan(asked, written, driven, new RunRoom());
  return carried ? [driven, carried] : [driven];
}

/** By the tariff alone, or by the asker’s own carrier. */
export function pricedPlan(
  { input, freight }: Asked,
  carbon: Carbon,
  { plan, lines, facts, within }: WrittenPlan,
): UnnamedPlan {
  return {
    arrivesOn: mondayOf(input, facts.arrives),
    factoryCount: facts.factories,
    unserved: facts.unserved,
    gapBps: gapBpsOf(facts.proof),
    stoppedBy: facts.proof?.stoppedBy ?? null,
    search: searchOf(within, facts.proof?.stoppedBy ?? null),
    lines,
    carbon: carbon.of(plan),
    ...costsOf({ input, freight }, lines, { ways: waysOf(input, freight, plan), hauls: [] }),
  };
}

/** The plan with some of its ways by runs; undefined where none saves anything. What it takes of `room` is gone for others. */
export function carriedPlan(
  asked: Asked,
  { plan, lines }: WrittenPlan,
  driven: UnnamedPlan,
  room: RunRoom,
): UnnamedPlan | undefined {
  const { input, steps, freight } = asked;
  const slack = new Slack({ input, steps }, plan, driven.arrivesOn, (from, to) => freight.weeks(from, to));
  const carried = carry(input, driven.ways, { slack, room, freight });
  if (carried.hauls.length === 0) return undefined;
  const days = carried.ways.flatMap(({ toStepCode, arrivesOn }) => (toStepCode === null ? [arrivesOn] : []));
  const arrivesOn = [...days, ...broughtOn(asked, plan)].toSorted().at(-1) ?? driven.arrivesOn;
  return { ...driven, arrivesOn, ...costsOf(asked, lines, carried) };
}

/** Mondays on which pieces are with the buyer that nobody has to drive there. */
function broughtOn({ input }: Asked, { shipments }: Plan): string[] {
  const last = input.steps.find(({ code }) => !input.arcs.some(({ fromCode }) => fromCode === code))?.code;
  return shipments.flatMap(({ step, from, to, bucket }) =>
    step === last && (to === null || to === from) ? [mondayOf(input, bucket)] : [],
  );
}

function costsOf(
  { input, freight }: Pick<Asked, 'input' | 'freight'>,
  lines: readonly PlannedLine[],
  { ways, hauls }: Carried,
): Pick<UnnamedPlan, 'parts' | 'vatMinor' | 'totalMinor' | 'ways' | 'hauls'> {
  const parts = partsOf(lines, ways, freight.perBin === null ? 'shipments' : 'bins');
  return {
    parts,
    vatMinor: vatOf(input, parts),
    totalMinor: parts.reduce((sum, { minor }) => sum + BigInt(minor), 0n),
    ways: [...ways],
    hauls,
  };
}

/** Basis points; null where nothing is proven. */
export function gapBpsOf(proof: { readonly gap: number } | null): number | null {
  return proof && proof.gap < 1 ? Math.ceil(proof.gap * 10_000) : null;
}
