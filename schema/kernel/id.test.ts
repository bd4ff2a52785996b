import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeId, encodeId, newId, uuidOf } from './id.ts';

describe('ids', () => {
  it('come back from the wire as they went out', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(decodeId(encodeId('off', uuid))).toEqual({ prefix: 'off', uuid });
      }),
    );
  });

  it('sort on the wire as they sort in the database', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (a, b) => {
        expect(encodeId('off', a) < encodeId('off', b)).toBe(a < b);
      }),
    );
  });

  it('are version 7 and unique', () => {
    const ids = Array.from({ length: 1000 }, () => newId());

    expect(new Set(ids).size).toBe(1000);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('of another kind, cut short or decorated are not accepted', () => {
    const wire = encodeId('off', newId());

    expect(uuidOf('req', wire)).toBeUndefined();
    for (const text of [
      '',
      wire.slice(0, -1),
      `${wire}0`,
      wire.toLowerCase(),
      wire.replace('_', '-'),
      `${wire}\0`,
    ])
      expect(uuidOf('off', text)).toBeUndefined();
  });
});
