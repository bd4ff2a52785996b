import type { PlannedPromise, PromiseInput } from '#schema/orders/index.ts';

// Looks at the ways of a plan as they will be shown. It shares nothing with what has chosen them.

type Hauled = Pick<PlannedPromise, 'lines' | 'hauls' | 'ways' | 'parts' | 'arrivesOn'>;

/** What is wrong with the ways of a plan and the runs that it counts on; nothing where all of it holds. */
export function wrongHauls(input: PromiseInput, plan: Hauled): string[] {
  return [
    ...notAdding(plan),
    ...plan.hauls.flatMap((haul) => wrongHaul(input, plan, haul)),
    ...plan.ways
      .filter(({ run }, at) => run && !plan.hauls.some(({ way }) => way === at + 1))
      .map(({ stepCode }) => `a run of step ${stepCode} is not held`),
    ...(plan.hauls.length > 0 && input.shelves.length === 0 ? missing(input, plan) : []),
    ...overloaded([input], plan.hauls),
    ...plan.ways.flatMap(({ toStepCode, arrivesOn }) =>
      toStepCode === null && arrivesOn > plan.arrivesOn
        ? [`pieces are there on ${arrivesOn}, not by ${plan.arrivesOn}`]
        : [],
    ),
  ];
}

function notAdding({ ways, parts }: Hauled): string[] {
  const paid = parts.find(({ kind }) => kind === 'TRANSPORT')?.minor ?? '0';
  const sum = ways.reduce((total, { minor }) => total + BigInt(minor), 0n);
  return sum === BigInt(paid) ? [] : [`ways cost ${sum}, not ${paid}`];
}

/** A haul is of a run between the cities of its way, has room for what its pieces weigh, and is paid as the way says. */
function wrongHaul(
  { runs, promise, steps }: PromiseInput,
  { ways }: Hauled,
  haul: Hauled['hauls'][number],
): string[] {
  const way = ways[haul.way - 1];
  const run = runs.find(({ id }) => id === haul.offerId);
  if (!way?.run || !run || way.run.offerId !== haul.offerId) return [`haul ${haul.way} is of no way`];
  const grams = promise.stepFigures.find(({ stepCode }) => stepCode === way.stepCode)?.grams ?? 0;
  const held = haul.weeks.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  const says: [boolean, string][] = [
    [
      run.facts.fromCityCode === way.fromCityCode && run.facts.toCityCode === way.toCityCode,
      'goes elsewhere',
    ],
    [run.facts.departsOn === way.leavesOn && way.arrivesOn >= way.leavesOn, 'leaves on another day'],
    [
      grams > 0 && held >= BigInt(grams) * BigInt(way.pieces) && haul.pieces === way.pieces,
      'has not room for all',
    ],
    [held >= run.minimumLotAmount, 'is less than the carrier sells'],
    [
      haul.priceMinor === BigInt(way.minor) && haul.priceMinor < BigInt(way.run.insteadMinor),
      'is not cheaper',
    ],
    [run.booking === 'INSTANT' || promise.mayAsk, 'has to be asked for'],
  ];
  const isAt = (code: string | null, city: string) =>
    steps.some(
      (step) => step.code === code && step.candidates.some((card) => card.isBlind && card.cityCode === city),
    );
  says.push([
    !isAt(way.stepCode, way.fromCityCode) && !isAt(way.toStepCode, way.toCityCode),
    'goes to where nobody is known',
  ]);
  return says.flatMap(([isRight, wrong]) => (isRight ? [] : [`the run of haul ${haul.way} ${wrong}`]));
}

/** Runs that carry more, over all these hauls, than is surely free of them. */
export function overloaded(inputs: readonly Pick<PromiseInput, 'runs'>[], hauls: Hauled['hauls']): string[] {
  const runs = inputs.flatMap((input) => input.runs);
  return [...Map.groupBy(hauls, ({ offerId }) => offerId)].flatMap(([offerId, some]) => {
    const run = runs.find(({ id }) => id === offerId);
    const sure = run ? ([0n, run.minimumLotAmount, run.perWeekAmount][run.bands[0] ?? 0] ?? 0n) : 0n;
    const held = some.flatMap(({ weeks }) => weeks).reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    return held > sure ? [`${held} of ${sure} of run ${offerId}`] : [];
  });
}

/**
 * Day by day, at each city: what leaves has been made by then, and what a step begins with is there. Made is what earlier weeks have begun, with a piece
 * for each week that a yield may round up by; what stays in its city needs no way.
 */
function missing(input: PromiseInput, { lines, ways }: Hauled): string[] {
  const cityOf = new Map(
    input.steps.flatMap(({ candidates }) => candidates.map(({ id, cityCode }) => [id as string, cityCode])),
  );
  const worked = lines.flatMap(({ stepCode, offerId, weeks }) =>
    weeks.map((week) => ({ ...week, stepCode, city: cityOf.get(offerId) ?? '' })),
  );
  return input.arcs.flatMap(({ fromCode, toCode, per }) => {
    const { yieldBps = 10_000 } = input.steps.find(({ code }) => code === fromCode) ?? {};
    const mine = ways.filter(({ stepCode }) => stepCode === fromCode);
    return worked
      .filter(({ stepCode }) => stepCode === toCode)
      .flatMap(({ city, weekStart }) => {
        const needed =
          sum(
            worked.filter(
              (one) => one.stepCode === toCode && one.city === city && one.weekStart <= weekStart,
            ),
          ) * per;
        const before = worked.filter(
          (one) => one.stepCode === fromCode && one.city === city && one.weekStart < weekStart,
        );
        const made = before.reduce((total, { pieces }) => total + Math.ceil((pieces * yieldBps) / 10_000), 0);
        const come = sum(
          mine.filter(
            (way) =>
              way.toCityCode === city && (way.run ? way.arrivesOn < weekStart : way.arrivesOn <= weekStart),
          ),
        );
        const gone = sum(mine.filter((way) => way.fromCityCode === city && way.leavesOn <= weekStart));
        const there = made + come - gone;
        return there < needed
          ? [`step ${toCode} needs ${needed} pieces of ${fromCode} in ${city} by ${weekStart}, not ${there}`]
          : [];
      });
  });
}

const sum = (some: readonly { readonly pieces: number }[]) =>
  some.reduce((total, { pieces }) => total + pieces, 0);
