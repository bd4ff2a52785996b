import { describe, expect, it } from 'vitest';
import { Gatherer, type GathererLimits } from './gatherer.ts';

/** A gatherer whose servings end when they are told to. */
function given(limits: GathererLimits<string>, answer = (item: string): string | Error => item) {
  const servings: string[][] = [];
  const ends: (() => void)[] = [];
  const gatherer = new Gatherer<string, string>(limits, async (items) => {
    servings.push([...items]);
    await new Promise<void>((resolve) => void ends.push(resolve));
    return items.map(answer);
  });
  const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  const end = async () => {
    for (const one of ends.splice(0)) one();
    await turn();
  };
  return { gatherer, servings, turn, end };
}

describe('a gatherer', () => {
  it('serves whoever comes to an idle lane at once, and together those who come meanwhile', async () => {
    const { gatherer, servings, turn, end } = given({ most: 3, lanes: 1 });

    const answers = [gatherer.ask('a')];
    await turn();
    answers.push(...['b', 'c', 'd', 'e'].map((item) => gatherer.ask(item)));
    await end();
    await end();
    await end();

    expect(servings).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('lets items of one name follow each other', async () => {
    const { gatherer, servings, end, turn } = given({ most: 9, lanes: 1, nameOf: (item) => item });

    const all = Promise.all(['a', 'a', 'b'].map((item) => gatherer.ask(item)));
    await turn();
    await end();
    await end();

    expect(servings).toEqual([['a', 'b'], ['a']]);
    await all;
  });

  it('throws an error to the one whose it is, and a failed serving to all of it', async () => {
    const { gatherer, end, turn } = given({ most: 9, lanes: 1 }, (item) =>
      item === 'bad' ? new Error('bad') : item,
    );
    const all = Promise.allSettled(['good', 'bad'].map((item) => gatherer.ask(item)));
    await turn();
    await end();
    expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);

    const broken = new Gatherer<string, string>({ most: 9, lanes: 2 }, () => Promise.reject(new Error('no')));
    const failed = await Promise.allSettled(['a', 'b'].map((item) => broken.ask(item)));
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
