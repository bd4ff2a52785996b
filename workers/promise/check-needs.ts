import type { MatchCandidate } from '#schema/exchange/index.ts';
import { type Decimal, decimal } from '#schema/kernel/decimal.ts';
import { convert } from '#schema/kernel/quantity.ts';
import { type UnitCode, unitOf } from '#schema/kernel/units.ts';
import type { PromiseInput } from '#schema/orders/index.ts';
import type { UnnamedPlan } from './priced-plan.ts';

// Looks at who does a step as the cards say it: it shares units and nothing else with what has chosen them.

type Needed = PromiseInput['steps'][number]['requirements'][number];

/** Lines of steps whose offer is not stated to reach what its step needs. */
export function notReached({ steps }: PromiseInput, { lines }: UnnamedPlan): string[] {
  return lines.flatMap(({ stepCode, offerId }) => {
    const step = steps.find(({ code }) => code === stepCode);
    const card = step?.candidates.find(({ id }) => id === offerId);
    if (!step || !card)
      return step && step.requirements.length > 0 ? [`${offerId} is no offer of ${stepCode}`] : [];
    return step.requirements
      .filter((needed) => !reaches(needed, card))
      .map(({ kind }) => `${offerId} does not reach the ${kind} of step ${stepCode}`);
  });
}

function reaches({ kind, bounds, choices }: Needed, card: MatchCandidate): boolean {
  const stated = (of: string) => card.capabilities.filter((one) => one.kind === of);
  const figure = (of: string) => stated(of).map((one) => inBase(one.value, one.unit))[0];
  const asked = bounds.map(({ value, unit }) => inBase(value, unit));
  const atMost = (of: string) => asked.every((one) => compare(one, figure(of)) <= 0);
  const grade = (of: string) => digits(choices[0]) >= digits(stated(of)[0]?.choices[0]);
  switch (kind) {
    case 'SIZE':
      return inOrder(asked).every((side, at) => compare(side, inOrder(axes.map(figure))[at]) <= 0);
    case 'DIAMETER':
      return (
        atMost('diameter-max') && !(compare(figure('diameter-min'), asked[0]) > 0 && figure('diameter-min'))
      );
    case 'LENGTH':
      return atMost('length-max');
    case 'WEIGHT':
      return atMost('weight-max');
    case 'ROUGHNESS':
      return figure('roughness-ra') !== undefined && compare(figure('roughness-ra'), asked[0]) <= 0;
    case 'TOLERANCE':
      return grade('tolerance-grade');
    case 'CLEANLINESS':
      return grade('cleanliness');
    case 'LANGUAGE':
      return choices.every((one) => stated('language').some((said) => said.choices.includes(one)));
    case 'REGION':
      return choices.some((place) => (card.isBlind ? card.provinceCode : card.cityCode).startsWith(place));
    case 'CERTIFICATE':
      return true;
  }
}

const axes = ['envelope-x', 'envelope-y', 'envelope-z'];

/** In the first unit of its dimension; undefined where nothing is stated. */
function inBase(value: string | null, unit: UnitCode | null): Decimal | undefined {
  if (value === null || unit === null) return undefined;
  const to = unitOf(unit).dimension === 'MASS' ? 'GRM' : 'MMT';
  return convert({ value: decimal(value), unit }, to).value;
}

/** What is not stated is less than any figure, and no figure is more than it reaches. */
function compare(a: Decimal | undefined, b: Decimal | undefined): number {
  if (!a || !b) return 1;
  return a.cmp(b);
}

/** Longest first; of three axes that are not all stated none counts. */
function inOrder(sides: readonly (Decimal | undefined)[]): (Decimal | undefined)[] {
  const known = sides.flatMap((side) => (side ? [side] : []));
  return known.length === 3 ? known.sort((a, b) => b.cmp(a)) : sides.map(() => undefined);
}

/** The number of a grade: the smaller, the finer. Nothing stated reaches no grade. */
function digits(grade: string | undefined): number {
  return Number(/\d+$/.exec(grade ?? '')?.[0] ?? Number.NaN);
}
