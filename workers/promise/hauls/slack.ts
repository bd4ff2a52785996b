import { addDays, daysBetween, type PlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { PromiseInput, PromiseWay } from '#schema/orders/index.ts';
import type { Plan } from '../../splitting/plan.ts';
import type { Asked } from '../asked.ts';
import { baseWeekOf, bucketOf, mondayOf } from '../buckets.ts';

/**
 * How long the ways of a plan may last: whoever takes pieces begins with them on the Monday of a week, and until then they may be on their way. What one
 * way takes of that is gone for the others.
 */
export class Slack {
  readonly #input: PromiseInput;
  /** By which day the last piece is with the buyer. */
  readonly #lastDay: string;
  /** By step, next step and its place: pieces that are there, less those that are needed, at the beginning of each bucket. */
  readonly #spare = new Map<string, number[]>();

  constructor(
    { input, steps }: Pick<Asked, 'input' | 'steps'>,
    plan: Plan,
    arrivesOn: string,
    weeks: WeeksOnTheWay,
  ) {
    this.#input = input;
    this.#lastDay = arrivesOn > input.promise.dueOn ? arrivesOn : input.promise.dueOn;
    const cities = new Map(
      steps.flatMap(({ offers }) => offers.map(({ card }) => [card.id as string, card.cityCode])),
    );
    for (const { step, from, to, bucket, quantity } of plan.shipments) {
      const next = nextOf(input, step);
      if (next !== null && to !== null)
        this.#change(keyOf(step, next, to), bucket + weeks(from, to), quantity);
    }
    for (const { step, center, bucket, started } of plan.runs)
      for (const { fromCode, per } of input.arcs.filter(({ toCode }) => toCode === step))
        this.#change(keyOf(fromCode, step, cities.get(center) ?? ''), bucket, -started * per);
  }

  /** The last day on which so many pieces of a way may arrive. */
  lastDayOf({ stepCode, toStepCode, toCityCode, arrivesOn }: PromiseWay, pieces: number): string {
    if (toStepCode === null) return this.#lastDay;
    const spare = this.#spareOf(keyOf(stepCode, toStepCode, toCityCode));
    let needed = bucketOf(this.#input, arrivesOn);
    while (needed < spare.length && (spare[needed] ?? 0) >= pieces) needed += 1;
    return addDays(plainDate(mondayOf(this.#input, needed)), -1);
  }

  /** Pieces of a way are there on another day than its Monday. */
  delay({ stepCode, toStepCode, toCityCode, arrivesOn }: PromiseWay, pieces: number, day: string): void {
    if (toStepCode === null) return;
    const key = keyOf(stepCode, toStepCode, toCityCode);
    this.#change(key, bucketOf(this.#input, arrivesOn), -pieces);
    this.#change(key, this.#bucketAfter(plainDate(day)), pieces);
  }

  /** The first bucket that begins after a day. */
  #bucketAfter(day: PlainDate): number {
    return Math.floor(daysBetween(plainDate(baseWeekOf(this.#input)), day) / 7) + 1;
  }

  #change(key: string, bucket: number, pieces: number): void {
    const spare = this.#spareOf(key);
    for (let at = bucket; at < spare.length; at++) spare[at] = (spare[at] ?? 0) + pieces;
  }

  #spareOf(key: string): number[] {
    const known = this.#spare.get(key) ?? Array.from({ length: bucketsMax }, () => 0);
    this.#spare.set(key, known);
    return known;
  }
}

type WeeksOnTheWay = (from: string, to: string) => number;

const bucketsMax = 64;
const keyOf = (step: string, next: string, city: string) => `${step}|${next}|${city}`;

function nextOf({ arcs }: PromiseInput, step: string): string | null {
  return arcs.find(({ fromCode }) => fromCode === step)?.toCode ?? null;
}
