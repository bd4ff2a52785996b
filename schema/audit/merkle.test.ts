import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainHead, genesis, leafHash, merkleRoot } from './merkle.ts';
import { checkBatch, type FoundEntry, type SealedBatch } from './verify-chain.ts';

const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

describe('a tree of hashes', () => {
  it('of three leaves is as RFC 6962 draws it', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(leafHash);
    if (!a || !b || !c) throw new Error('unreachable');
    expect(merkleRoot([a, b, c])).toEqual(sha256(Buffer.of(1), sha256(Buffer.of(1), a, b), c));
  });

  it('has another root when any leaf is another, is gone, or stands elsewhere', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 }), fc.nat(), (texts, at) => {
        const leaves = texts.map(leafHash);
        const root = merkleRoot(leaves);
        const place = at % leaves.length;
        const [moved, ...rest] = [...leaves.slice(place), ...leaves.slice(0, place)];
        expect(
          merkleRoot(leaves.map((leaf, i) => (i === place ? leafHash(`${texts[i]}!`) : leaf))),
        ).not.toEqual(root);
        expect(merkleRoot(leaves.filter((_, i) => i !== place))).not.toEqual(root);
        if (place > 0 && moved) expect(merkleRoot([moved, ...rest])).not.toEqual(root);
      }),
    );
  });
});

describe('a sealed batch', () => {
  const entries: FoundEntry[] = ['1', '2', '3'].map((id) => ({ id, content: `entry ${id}` }));
  const seal = (number = 1n, previous = genesis): SealedBatch => {
    const leaves = entries.map(({ content }) => leafHash(content));
    const root = merkleRoot(leaves);
    const head = chainHead({ previous, root, number, count: leaves.length });
    return {
      number,
      entryIds: entries.map(({ id }) => id),
      leaves,
      root,
      previous,
      head,
      lastAt: new Date(0),
    };
  };

  it('is found as it was', () => {
    expect(checkBatch(seal(), undefined, entries)).toBeUndefined();
  });

  it('names the entry that is another, and the one that is gone', () => {
    const changed = entries.map((entry) => (entry.id === '2' ? { ...entry, content: 'other' } : entry));
    expect(checkBatch(seal(), undefined, changed)).toMatchObject({ fault: 'ENTRY_CHANGED', entryId: '2' });
    expect(checkBatch(seal(), undefined, entries.slice(0, 2))).toMatchObject({
      fault: 'ENTRY_MISSING',
      entryId: '3',
    });
  });

  it('cannot be sealed anew over other entries without its successor showing it', () => {
    const first = seal();
    const second = seal(2n, first.head);
    expect(checkBatch(second, first, entries)).toBeUndefined();
    expect(checkBatch(second, { number: 1n, head: sha256(Buffer.of(7)) }, entries)).toMatchObject({
      fault: 'CHAIN_BROKEN',
    });
    expect(checkBatch(second, undefined, entries)).toMatchObject({ fault: 'BATCH_MISSING' });
  });
});
