import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '#test/harness/built.ts';
import { screenWeights } from './screen-weight.ts';

const budgetBytes = 200 * 1024;

describe('the scripts of a screen', () => {
  beforeAll(ensureBuilt);

  it('weigh 200 KB at most, compressed, with the frame and the texts', () => {
    const weights = screenWeights().sort((one, other) => other.bytes - one.bytes);
    const heaviest = weights
      .slice(0, 5)
      .map(({ screen, bytes }) => `${screen} ${(bytes / 1024).toFixed(1)} KB`);
    console.info(`heaviest screens: ${heaviest.join(', ')}`);

    expect(weights.length).toBeGreaterThan(20);
    expect(weights.every(({ bytes }) => bytes > 80 * 1024)).toBe(true);
    expect(weights.filter(({ bytes }) => bytes > budgetBytes)).toEqual([]);
  });
});
