import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { decimalOf } from '#schema/kernel/decimal.ts';
import { baseUnitOf, shownUnitOf } from '#schema/kernel/measure.ts';
import { convert } from '#schema/kernel/quantity.ts';
import type { PlannedPromise, PromiseInput, PromiseWhy } from '#schema/orders/index.ts';
import { bestOf, type EntryAnswer, entryAnswer, hourValues } from '../../splitting/why-not.ts';
import { type OfferedStep, piecesAtOnce } from '../asked.ts';
import { baseWeekOf } from '../buckets.ts';
import { instanceOf } from '../build-instance.ts';
import { Freight } from '../freight.ts';
import type { FittingOffer } from '../offers-of-step.ts';
import { majorOf } from '../reasons.ts';
import { isShelf } from '../shelves.ts';
import { partsPerUnit } from '../step-load.ts';

/** As much of the cheapest plan as is asked about. */
export type Shown = Pick<PlannedPromise, 'arrivesOn' | 'unserved'> & {
  readonly lines: readonly Pick<PlannedPromise['lines'][number], 'stepCode' | 'offerId'>[];
};

export interface Explained {
  readonly input: PromiseInput;
  readonly steps: readonly OfferedStep[];
  readonly shown: Shown;
}

/** Left-out offers of a step that are worked out, the cheapest; and how long all of them may take. */
const askedOfStep = 2;
const secondsMax = 20;
const limits = { nodesMax: 5000, secondsMax: 5 };
const hoursTold = 5;

/** For each of the cheapest offers that fit and are not in the plan: by how much a piece it would have to be cheaper. */
export async function leftOutWhys({ input, steps, shown }: Explained): Promise<PromiseWhy[]> {
  const instance = instanceOf(input, steps, new Freight(input));
  const begun = performance.now();
  const best = await bestOf(instance, limits);
  const found: PromiseWhy[] = [];
  for (const { step, offers } of steps) {
    const used = new Set(
      shown.lines.filter(({ stepCode }) => stepCode === step.code).map(({ offerId }) => offerId),
    );
    for (const offer of offers.filter(({ card }) => !used.has(card.id)).slice(0, askedOfStep)) {
      const leftOut = { order: input.promise.id, step: step.code, center: offer.card.id as string };
      const isOver = (performance.now() - begun) / 1000 > secondsMax;
      const answer = isOver
        ? ({ is: 'UNKNOWN' } as const)
        : await entryAnswer(instance, leftOut, limits, best);
      found.push(leftOutWhy(input, step.code, offer, answer));
    }
  }
  return found;
}

/** An offer that another plan of the same cost uses would come in for nothing. */
function leftOutWhy(
  input: PromiseInput,
  stepCode: string,
  { card, price }: FittingOffer,
  answer: EntryAnswer,
): PromiseWhy {
  const atOnce = piecesAtOnce(input);
  const code = {
    ENTERS: 'ENTERS_BELOW',
    IN: 'ENTERS_BELOW',
    NEVER: 'NEVER_ENTERS',
    UNKNOWN: 'NOT_WORKED_OUT',
  } as const;
  const entry = answer.is === 'ENTERS' ? answer.entry : { cheaperBy: 0, pieces: 0 };
  const by = entry.cheaperBy / atOnce;
  return {
    kind: 'LEFT_OUT',
    code: code[answer.is],
    stepCode,
    offerId: card.id,
    weekStart: null,
    params: [
      { name: 'price', value: majorOf(price) },
      { name: 'by', value: majorOf(Math.ceil(by)) },
      { name: 'below', value: majorOf(Math.max(0, Math.floor(price - by))) },
      { name: 'pieces', value: String(Math.round(entry.pieces * atOnce)) },
    ],
  };
}

/** What one more hour (kilogram, piece …) of a week would save, the dearest first. */
export async function hourWhys({ input, steps }: Explained): Promise<PromiseWhy[]> {
  const instance = instanceOf(input, steps, new Freight(input));
  const best = await bestOf(instance, limits);
  if (best.status !== 'OPTIMAL') return [];
  const values = await hourValues(instance, limits, best);
  return values
    .filter(({ center }) => !isShelf(center))
    .toSorted((a, b) => b.value - a.value || a.bucket - b.bucket || (a.center < b.center ? -1 : 1))
    .slice(0, hoursTold)
    .flatMap(({ center, bucket, value }) => hourWhy(input, steps, { center, bucket, value }));
}

function hourWhy(
  input: PromiseInput,
  steps: readonly OfferedStep[],
  { center, bucket, value }: { center: string; bucket: number; value: number },
): PromiseWhy[] {
  const one = steps.find(({ offers }) => offers.some(({ card }) => card.id === center));
  if (!one) return [];
  const shown = shownUnitOf(one.step.measure);
  const units = convert({ value: decimalOf(1n), unit: shown }, baseUnitOf(one.step.measure)).value;
  return [
    {
      kind: 'HOUR',
      code: 'ONE_MORE_SAVES',
      stepCode: one.step.code,
      offerId: center,
      weekStart: addDays(plainDate(baseWeekOf(input)), 7 * bucket),
      params: [
        { name: 'value', value: majorOf(Math.round(value * partsPerUnit * Number(units.toFixed()))) },
        { name: 'unit', value: shown },
      ],
    },
  ];
}
