import type { Instance } from './instance.ts';
import { randomInstance } from './random-instance.fixture.ts';
import { type Entry, entryAnswer, type LeftOut } from './why-not.ts';

const enough = { nodesMax: 20_000, secondsMax: 60 };

/** A left-out centre of a random order, with what is said to bring it in. */
export interface EntryCase {
  readonly instance: Instance;
  readonly leftOut: LeftOut;
  readonly entry: Entry;
}

/** Cases from seeds, one after the other: small single orders with set-ups, every centre of their steps that is left out and may come in. */
export async function* entryCases(firstSeed: number): AsyncGenerator<EntryCase> {
  for (let seed = firstSeed; ; seed++) {
    const instance = randomInstance({
      seed,
      orders: 1,
      steps: 1 + (seed % 2),
      factories: 4,
      buckets: 3,
      eligible: 3,
      tightness: 0.6 + (seed % 5) / 10,
      places: 3,
    });
    for (const step of instance.orders[0]?.steps ?? [])
      for (const { center } of step.candidates) {
        const leftOut = { order: 'O0', step: step.id, center };
        const answer = await entryAnswer(instance, leftOut, enough);
        if (answer.is === 'ENTERS' && answer.entry.cheaperBy >= 1)
          yield { instance, leftOut, entry: answer.entry };
      }
  }
}

/** What becomes of it when its price is cut by a thousandth and half a tick more than is said, and by as much less. */
export async function aHairBeyond({
  instance,
  leftOut,
  entry,
}: EntryCase): Promise<{ readonly more: string; readonly less: string }> {
  const at = async (by: number) => (await entryAnswer(cheaper(instance, leftOut, by), leftOut, enough)).is;
  return {
    more: await at(entry.cheaperBy * 1.001 + 0.5),
    less: await at(entry.cheaperBy * 0.999 - 0.5),
  };
}

/** The same with the price of one candidate cut; prices stay fractions here, as the model takes them. */
function cheaper(instance: Instance, { step, center }: LeftOut, by: number): Instance {
  return {
    ...instance,
    orders: instance.orders.map((order) => ({
      ...order,
      steps: order.steps.map((one) =>
        one.id === step
          ? {
              ...one,
              candidates: one.candidates.map((c) =>
                c.center === center ? { ...c, price: c.price - by } : c,
              ),
            }
          : one,
      ),
    })),
  };
}
