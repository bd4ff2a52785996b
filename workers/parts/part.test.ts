import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unwrap, wrap } from './part.ts';

const tooLarge = expect.objectContaining({ code: 'JOB_TOO_LARGE', isFinal: true });
const refusalOf = (value: unknown) => {
  try {
    return wrap(value);
  } catch (error) {
    return error;
  }
};

describe('what goes into a part', () => {
  it('arrives as it was: with bigints, dates, bytes and what is not there', () => {
    const value = { amount: 2n ** 63n, at: new Date(0), bytes: new Uint8Array([1]), rows: [undefined, null] };

    expect(unwrap(wrap(value))).toEqual(value);
  });

  it('may be large where its names repeat, and lies small in the queue', () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => ({
      center: `center-${n % 200}`,
      price: n % 1_000,
    }));

    expect(wrap(rows).length).toBeLessThan(1_048_576);
    expect(unwrap(wrap(rows))).toEqual(rows);
  });

  it('is refused above 1 MB as it travels, and above 16 MB in any case', () => {
    expect(refusalOf(randomBytes(1_100_000))).toEqual(tooLarge);
    expect(refusalOf(new Uint8Array(17_000_000))).toEqual(tooLarge);
  });
});
