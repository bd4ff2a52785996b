import { decimal, decimalOf } from '#schema/kernel/decimal.ts';
import { baseUnitOf } from '#schema/kernel/measure.ts';
import { convert } from '#schema/kernel/quantity.ts';
import { type PromiseInput, readyOn } from '#schema/orders/index.ts';
import { DoesNotHold } from './answer-before.ts';
import { workToInspect, wronglyInspected } from './check-inspection.ts';
import { notReached } from './check-needs.ts';
import { tooFewOfParts } from './check-parts.ts';
import { goneOnEarly, thereTooEarly } from './check-waits.ts';
import { wrongHauls } from './hauls/check-hauls.ts';
import { overdrawn } from './overdrawn.ts';
import type { UnnamedPlan } from './priced-plan.ts';

// Looks at an answer as it will be shown, from what was read of the market: it shares units and nothing else with what has planned it.

/** Throws where a plan holds more of a week than is surely free, holds less than its pieces take, or does not add up. */
export function checkPlans(input: PromiseInput, { plans }: { readonly plans: readonly Plan[] }): void {
  for (const plan of plans) {
    const wrong = wrongWith(input, plan);
    if (wrong.length > 0) throw new DoesNotHold(`A plan does not hold: ${wrong.slice(0, 5).join('; ')}`);
  }
}

/** All that is wrong with a plan; nothing where it holds. */
export function wrongWith(input: PromiseInput, plan: Plan): string[] {
  return [
    ...sums(plan),
    ...overdrawn([input], plan.lines),
    ...tooLittle(input, plan),
    ...tooFew(input, plan),
    ...tooEarly(input, plan),
    ...notSetUp(input, plan),
    ...notCovered(input),
    ...tooFewOfParts(input, plan),
    ...wrongHauls(input, plan),
    ...notReached(input, plan),
    ...wronglyInspected(input, plan),
    ...goneOnEarly(input, plan),
    ...thereTooEarly(input, plan),
  ];
}

type Plan = UnnamedPlan;

function sums({ parts, totalMinor, lines }: Plan): string[] {
  const all = parts.reduce((sum, { minor }) => sum + BigInt(minor), 0n);
  const wrong = all === totalMinor ? [] : [`parts add up to ${all}, not ${totalMinor}`];
  const work = parts
    .filter(({ kind }) => kind !== 'TRANSPORT')
    .reduce((sum, { minor }) => sum + BigInt(minor), 0n);
  const held = lines.reduce((sum, { priceMinor }) => sum + BigInt(priceMinor), 0n);
  for (const { parts: of, priceMinor, stepCode } of lines)
    if (of.reduce((sum, { minor }) => sum + BigInt(minor), 0n) !== BigInt(priceMinor))
      wrong.push(`the parts of step ${stepCode} do not add up`);
  return work === held ? wrong : [...wrong, `lines cost ${held}, not ${work}`];
}

/** What is held of a step takes all its pieces, in the base unit of its measure. */
function tooLittle({ steps }: PromiseInput, { lines }: Plan): string[] {
  return lines.flatMap(({ stepCode, weeks, pieces }) => {
    const step = steps.find(({ code }) => code === stepCode);
    if (!step) return [`${stepCode} is no step`];
    const wanted = convert(
      { value: decimal(step.loadPerPieceValue).times(decimalOf(BigInt(pieces))), unit: step.loadUnit },
      baseUnitOf(step.measure),
    ).value;
    const held = decimalOf(weeks.reduce((sum, { amount }) => sum + BigInt(amount), 0n));
    return held.lt(wanted) ? [`step ${stepCode} holds ${held.toFixed()} of ${wanted.toFixed()}`] : [];
  });
}

/** Every hold has room for the set-up and for inspecting beside the work of all its lines: one line, or those of a set-up family at an offer. */
function notSetUp(input: PromiseInput, { lines }: Plan): string[] {
  const { steps } = input;
  const holds = Map.groupBy(
    lines,
    ({ offerId, stepCode, setupFamily }) => `${offerId} ${setupFamily ?? stepCode}`,
  );
  return [...holds].flatMap(([hold, some]) => {
    const card = steps.flatMap(({ candidates }) => candidates).find(({ id }) => id === some[0]?.offerId);
    const held = some.flatMap(({ weeks }) => weeks).reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    let wanted = decimalOf(card?.setupAmount ?? 0n);
    for (const { stepCode, pieces } of some) {
      const step = steps.find(({ code }) => code === stepCode);
      if (!step) continue;
      if (step.setupFamily !== some[0]?.setupFamily && some.length > 1)
        return [`${hold} is no family of ${stepCode}`];
      const load = decimal(step.loadPerPieceValue).times(decimalOf(BigInt(pieces)));
      wanted = wanted
        .plus(convert({ value: load, unit: step.loadUnit }, baseUnitOf(step.measure)).value)
        .plus(workToInspect(input, step, pieces));
    }
    return decimalOf(held).lt(wanted)
      ? [`${hold} holds ${held}, not ${wanted.toFixed()} with its set-up`]
      : [];
  });
}

/** No week of a step begins before all is there that it waits for; the week that we are in may. */
function tooEarly({ promise, today }: PromiseInput, { lines }: Plan): string[] {
  return lines.flatMap(({ stepCode, weeks }) =>
    promise.needs
      .filter((need) => need.stepCode === stepCode && readyOn(need, today) > today)
      .flatMap((need) => {
        const early = weeks.find(({ weekStart }) => weekStart < readyOn(need, today));
        return early ? [`step ${stepCode} begins in ${early.weekStart} without ${need.name}`] : [];
      }),
  );
}

/** Of each component what is there, what is expected and the rest add up to what is needed, and its step waits for the last of them. */
function notCovered({ promise, today }: PromiseInput): string[] {
  return promise.components.flatMap(({ stepCode, number, needed, fromStock, receipts, rest, restOn }) => {
    const parts = [fromStock, rest, ...receipts.map(({ quantity }) => quantity)].map(decimal);
    const sum = parts.reduce((total, part) => total.plus(part));
    const last = [...receipts.map(({ arrivesOn }) => arrivesOn), restOn ?? today].toSorted().at(-1) ?? today;
    const waits = promise.needs.filter((need) => need.stepCode === stepCode && need.component === number);
    return [
      ...(sum.eq(needed) ? [] : [`${sum.toFixed()} of ${needed} of ${number} are accounted for`]),
      ...(waits.every((need) => readyOn(need, today) >= last)
        ? []
        : [`step ${stepCode} does not wait for ${number}`]),
    ];
  });
}

/** The last step gives all good pieces but those that the plan leaves out. */
function tooFew({ steps, arcs, promise }: PromiseInput, { lines, unserved }: Plan): string[] {
  const last = steps.find(({ code }) => !arcs.some(({ fromCode }) => fromCode === code));
  const begun = lines
    .filter(({ stepCode }) => stepCode === last?.code)
    .reduce((sum, { pieces }) => sum + pieces, 0);
  const good = Math.floor((begun * (last?.yieldBps ?? 10_000)) / 10_000);
  return good < promise.quantity - unserved ? [`${good} pieces, not ${promise.quantity - unserved}`] : [];
}
