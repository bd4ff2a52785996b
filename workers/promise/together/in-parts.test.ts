import { beforeAll, describe, expect, it } from 'vitest';
import type { PromiseInput } from '#schema/orders/index.ts';
import type { runInEngine } from '../../engines/run-in-engine.ts';
import type { RunningJob } from '../../jobs/run-job.ts';
import { WaitsForParts } from '../../run.ts';
import { questionOf } from '../hauls/hauls.fixture.ts';
import { inParts } from './in-parts.ts';
import { planTogether, type TogetherAnswer } from './plan-together.ts';

const totalOf = ({ orders }: TogetherAnswer) =>
  orders.reduce((sum, { plan }) => sum + (plan?.totalMinor ?? 0n), 0n);

/** Orders, a plan of all of them that holds, and one that is cheaper by runs of carriers. */
async function given() {
  for (let seed = 1; seed <= 60; seed++) {
    const input = questionOf(seed);
    const inputs = ['p', 'q', 'r'].map((id) => ({ ...input, promise: { ...input.promise, id } }));
    const driven = inputs.map((one) => ({ ...one, runs: [] }));
    const dear = await planTogether({ inputs: driven, effort: 'quick' });
    const cheap = await planTogether({ inputs, effort: 'quick' });
    if (totalOf(cheap) < totalOf(dear)) return { inputs, dear, cheap };
  }
  throw new Error('no orders that runs make cheaper');
}

/** A search whose rounds come to these answers; the round of this name has not been handed out yet. */
function search(inputs: readonly PromiseInput[], answers: readonly TogetherAnswer[], isNew: string | null) {
  const told: string[] = [];
  const nameOf = (answer: TogetherAnswer) => `answer ${answers.indexOf(answer)}`;
  const engine = (_: string, { rounds }: { rounds: readonly unknown[] }) =>
    Promise.resolve({
      answer: answers[rounds.length],
      parts: rounds.length < answers.length - 1 ? [{}] : [],
    });
  const job = {
    signal: new AbortController().signal,
    progress: () => {},
    parts: (name: string) => (name === isNew ? Promise.reject(new WaitsForParts()) : Promise.resolve([])),
  } as unknown as RunningJob;
  const tell = async (answer: TogetherAnswer, which: string) => void told.push(`${which}: ${nameOf(answer)}`);
  const ended = inParts(job, { inputs } as never, tell, engine as unknown as typeof runInEngine);
  return { told, ended: ended.then(nameOf) };
}

describe('a joint plan in rounds', () => {
  let orders: Awaited<ReturnType<typeof given>>;
  beforeAll(async () => {
    orders = await given();
  });

  it('tells what the round over all of it has won, in the run that hands the next one out, and in no other', async () => {
    const { inputs, dear, cheap } = orders;
    const answers = [dear, cheap, { ...cheap }];
    const first = search(inputs, answers, 'round-0');
    await expect(first.ended).rejects.toThrow(WaitsForParts);
    expect(first.told).toEqual(['first: answer 0']);

    const second = search(inputs, answers, 'round-1');
    await expect(second.ended).rejects.toThrow(WaitsForParts);
    expect(second.told).toEqual(['first: answer 0', 'better: answer 1']);

    const last = search(inputs, answers, null);
    expect(await last.ended).toBe('answer 2');
    expect(last.told).toEqual(['first: answer 0']);
  });

  it('tells nothing in between where that round has won nothing', async () => {
    const { inputs, dear } = orders;
    const second = search(inputs, [dear, { ...dear }, { ...dear }], 'round-1');
    await expect(second.ended).rejects.toThrow(WaitsForParts);
    expect(second.told).toEqual(['first: answer 0']);
  });
});
