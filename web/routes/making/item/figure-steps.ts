import type { MadePart, Revision } from './item.tsx';

/** A step whose pieces may be weighed: under all the codes that an order has it by, for one item may go into several steps. */
export interface FigureStep {
  readonly codes: readonly string[];
  readonly text: string;
}

/** Steps of one item: what is asked for, or something that is made for it. */
export interface FigureSteps {
  /** Number and name of the item; null for what is asked for itself. */
  readonly item: string | null;
  readonly steps: readonly FigureStep[];
}

type Step = Pick<Revision['steps'][number], 'code' | 'name'>;

const textOf = ({ code, name }: Step): string => `${code} ${name}`;

export function ownSteps(steps: readonly Step[]): FigureSteps {
  return { item: null, steps: steps.map((step) => ({ codes: [step.code], text: textOf(step) })) };
}

/** What is made with the order, each item once by the revision that makes it. What is bought or supplied has no step here, so nothing of it is asked. */
export function partSteps(parts: readonly MadePart[]): FigureSteps[] {
  const alike = Map.groupBy(parts, ({ prefix, revision }) => revision?.id ?? prefix);
  return [...alike.values()].flatMap((some) => {
    const [{ number, name, revision } = { number: '', name: '', revision: null }] = some;
    const steps = revision?.steps ?? [];
    if (steps.length === 0) return [];
    const codesOf = ({ code }: Step) => some.map(({ prefix }) => prefix + code);
    return [
      {
        item: `${number} ${name}`,
        steps: steps.map((step) => ({ codes: codesOf(step), text: textOf(step) })),
      },
    ];
  });
}
