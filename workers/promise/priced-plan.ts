import type { PlannedLine, PlannedPromise } from '#schema/orders/index.ts';
import type { Alternative } from '../splitting/alternatives.ts';
import type { Plan } from '../splitting/plan.ts';
import type { Asked } from './asked.ts';
import { mondayOf } from './buckets.ts';
import type { Carbon } from './carbon.ts';
import { partsOf, vatOf } from './parts.ts';
import { madeOf } from './shelves.ts';
import { waysOf } from './ways.ts';

/** A plan before it is said what it is the best of. */
export type UnnamedPlan = Omit<PlannedPromise, 'wishes'>;

/** A plan in pieces, with its holds and what the search says of it. */
export interface WrittenPlan {
  readonly plan: Plan;
  readonly lines: readonly PlannedLine[];
  readonly facts: Pick<Alternative, 'arrives' | 'factories' | 'unserved' | 'proof'>;
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

/** A plan as it is kept: priced as it will be held, with what it emits and what travels. */
export function pricedPlan(
  { input, freight }: Asked,
  carbon: Carbon,
  { plan, lines, facts }: WrittenPlan,
): UnnamedPlan {
  const parts = partsOf(input, freight, plan, lines);
  return {
    arrivesOn: mondayOf(input, facts.arrives),
    factoryCount: facts.factories,
    unserved: facts.unserved,
    gapBps: gapBpsOf(facts.proof),
    stoppedBy: facts.proof?.stoppedBy ?? null,
    lines,
    parts,
    vatMinor: vatOf(input, parts),
    totalMinor: parts.reduce((sum, { minor }) => sum + BigInt(minor), 0n),
    carbon: carbon.of(plan),
    ways: waysOf(input, freight, plan),
  };
}

/** Basis points; null where nothing is proven. */
export function gapBpsOf(proof: { readonly gap: number } | null): number | null {
  return proof && proof.gap < 1 ? Math.ceil(proof.gap * 10_000) : null;
}
