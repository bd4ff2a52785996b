import {
  arcsOfRevision,
  type MadePart,
  type RoutingArc,
  type RoutingStep,
  stepsOfRevision,
} from '../../catalog/index.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { OrderPromise } from './order-promise.ts';

/** A step of what is asked, or of something that is made for it. */
export interface PartStep extends RoutingStep {
  /** Number of the item that it belongs to. */
  readonly partNumber: string;
}

/** The steps of a promise and the ways between them, in the order of working: those of its parts, then its own. */
export interface PromiseRouting {
  readonly steps: readonly PartStep[];
  readonly arcs: readonly RoutingArc[];
}

/** An item that the routing is read for: what it is made of stands at steps that do not say. */
interface Whole {
  readonly number: string;
  readonly materialCode: string | null;
}

/** The routing of a promise with those of all that is made for it, joined where each is taken. */
export async function routingOfPromise(
  query: Query,
  { revisionId, madeParts }: Pick<OrderPromise, 'revisionId' | 'madeParts'>,
  item: Whole,
): Promise<PromiseRouting> {
  const parts = await Promise.all(madeParts.toReversed().map((part) => routingOfPart(query, part)));
  const [own, arcs] = await Promise.all([
    stepsOfRevision(query, revisionId),
    arcsOfRevision(query, revisionId),
  ]);
  return {
    steps: [...parts.flatMap(({ steps }) => steps), ...own.map((step) => stepOf(step, item))],
    arcs: [...parts.flatMap((part) => part.arcs), ...arcs],
  };
}

const stepOf = (step: RoutingStep, { number, materialCode }: Whole): PartStep => ({
  ...step,
  materialCode: step.materialCode ?? materialCode,
  partNumber: number,
});

async function routingOfPart(query: Query, part: MadePart): Promise<PromiseRouting> {
  const [steps, arcs] = await Promise.all([
    stepsOfRevision(query, part.revisionId),
    arcsOfRevision(query, part.revisionId),
  ]);
  return joined(part, steps, arcs);
}

/**
 * A part's routing under its own codes, its last step followed by the one that takes it. What is lost when it is taken counts as lost in that
 * last step: never fewer are begun than are needed.
 */
export function joined(
  { prefix, name, number, materialCode, intoCode, per, scrapBps }: MadePart,
  steps: readonly RoutingStep[],
  arcs: readonly RoutingArc[],
): PromiseRouting {
  const isLast = ({ code }: RoutingStep) => !arcs.some(({ fromCode }) => fromCode === code);
  const renamed = steps.map((step) => ({
    ...stepOf(step, { number, materialCode }),
    code: prefix + step.code,
    name: `${name} · ${step.name}`,
    yieldBps: isLast(step)
      ? Math.max(1, Math.floor((step.yieldBps * (10_000 - scrapBps)) / 10_000))
      : step.yieldBps,
  }));
  const ends = steps.filter(isLast);
  return {
    steps: renamed,
    arcs: [
      ...arcs.map((arc) => ({ ...arc, fromCode: prefix + arc.fromCode, toCode: prefix + arc.toCode })),
      ...ends.map(({ code, revisionId }) => ({ revisionId, fromCode: prefix + code, toCode: intoCode, per })),
    ],
  };
}

/** The ways between the steps of a promise, those of its parts included as far as the latest answer makes them. */
export async function arcsOfPromise(query: Query, promise: OrderPromise): Promise<readonly RoutingArc[]> {
  const made = { revisionId: promise.revisionId, madeParts: madeNow(promise) };
  return (await routingOfPromise(query, made, { number: '', materialCode: null })).arcs;
}

/** The parts that are made: neither those of which all is there, nor what they would be made of. */
function madeNow({ madeParts, components }: OrderPromise): OrderPromise['madeParts'] {
  const isThere = ({ intoCode, number }: MadePart) =>
    components.some(
      (one) =>
        one.source === 'MAKE' && one.rest === '0' && one.stepCode === intoCode && one.number === number,
    );
  const there = madeParts.filter(isThere).map(({ prefix }) => prefix);
  return madeParts.filter(({ prefix }) => !there.some((one) => prefix.startsWith(one)));
}
