import { describe, expect, it } from 'vitest';
import { readBatch } from './read-batch.ts';
import { readReading } from './read-reading.ts';
import { judgeDrift, judgeTime, lateMsMost, readingsMost } from './reading.rules.ts';
import { isSignedBy, newDeviceSecret, signBatch } from './signature.ts';

const at = '2026-11-29T10:00:00.250Z';
const now = Date.parse('2026-11-29T10:05:00Z');
const body = (value: unknown) => Buffer.from(JSON.stringify(value));

describe('a reading as a device writes it', () => {
  it.each([
    [{ state: 'RUN' }, { kind: 'STATE', state: 'RUN', reason: null }],
    [
      { state: 'DOWN', reason: 'TOOL' },
      { kind: 'STATE', state: 'DOWN', reason: 'TOOL' },
    ],
    [
      { good: 3, scrap: 1, cycleMs: 42_000 },
      { kind: 'COUNT', good: 3, scrap: 1, cycleMs: 42_000 },
    ],
    [{ good: 0 }, { kind: 'COUNT', good: 0, scrap: 0, cycleMs: null }],
    [{ meterKwh: '1234.5' }, { kind: 'ENERGY', meterWh: 1_234_500n }],
    [{ meterKwh: 0.125 }, { kind: 'ENERGY', meterWh: 125n }],
  ])('is understood: %j', (facts, fact) => {
    expect(readReading({ sequence: 7, at, ...facts })).toEqual({
      reading: { sequence: 7, at: Date.parse(at), fact },
    });
  });

  it.each([
    [null, ''],
    [{ sequence: -1, at, state: 'RUN' }, 'sequence'],
    [{ sequence: 1.5, at, state: 'RUN' }, 'sequence'],
    [{ sequence: 1, at: '2026-11-29 10:00', state: 'RUN' }, 'at'],
    [{ sequence: 1, at: '2026-11-29T10:00:00.2500Z', state: 'RUN' }, 'at'],
    [{ sequence: 1, at: '2026-13-29T10:00:00Z', state: 'RUN' }, 'at'],
    [{ sequence: 1, at }, 'state'],
    [{ sequence: 1, at, state: 'SLEEP' }, 'state'],
    [{ sequence: 1, at, state: 'RUN', reason: 'TOOL' }, 'reason'],
    [{ sequence: 1, at, state: 'DOWN', reason: 'because' }, 'reason'],
    [{ sequence: 1, at, state: 'RUN', good: 1 }, 'good'],
    [{ sequence: 1, at, good: -1 }, 'good'],
    [{ sequence: 1, at, good: 1, scrap: 0.5 }, 'scrap'],
    [{ sequence: 1, at, good: 1, cycleMs: 0 }, 'cycleMs'],
    [{ sequence: 1, at, meterKwh: '1.2345' }, 'meterKwh'],
    [{ sequence: 1, at, meterKwh: -1 }, 'meterKwh'],
    [{ sequence: 1, at, meterKwh: 1e30 }, 'meterKwh'],
  ])('is refused by the field that is wrong: %j', (entry, field) => {
    expect(readReading(entry)).toEqual({ field });
  });
});

describe('a batch', () => {
  it('keeps the good entries and names the others by their places', () => {
    const late = new Date(now - lateMsMost - 1).toISOString();
    const ahead = new Date(now + 60_001).toISOString();
    const read = readBatch(
      body({
        readings: [
          { sequence: 1, at, state: 'RUN' },
          { sequence: 2, at: ahead, state: 'RUN' },
          { sequence: 3, at: late, state: 'RUN' },
          { sequence: 4, at, state: 'FLY' },
          { sequence: 5, at, good: 1 },
        ],
      }),
      now,
    );

    expect(read).toMatchObject({
      count: 5,
      readings: [{ index: 0 }, { index: 4 }],
      refused: [
        { index: 1, outcome: 'REFUSED', code: 'FUTURE' },
        { index: 2, outcome: 'REFUSED', code: 'TOO_LATE' },
        { index: 3, outcome: 'REFUSED', code: 'MALFORMED', field: 'state' },
      ],
    });
  });

  it.each([
    [Buffer.from('{"readings":'), 'MALFORMED'],
    [body([]), 'MALFORMED'],
    [body({ readings: [] }), 'MALFORMED'],
    [body({ readings: Array.from({ length: readingsMost + 1 }, () => 0) }), 'TOO_MANY_READINGS'],
  ])('is refused as a whole when it is none', (bytes, code) => {
    expect(readBatch(bytes, now)).toEqual({ code });
  });

  it('is judged by the clock on its edges', () => {
    expect(judgeTime(now + 60_000, now)).toBeUndefined();
    expect(judgeTime(now - lateMsMost, now)).toBeUndefined();
    expect([5_000, 5_001, -300_000, -300_001].map((ms) => judgeDrift(now + ms, now).verdict)).toEqual([
      'FINE',
      'FLAGGED',
      'FLAGGED',
      'REFUSED',
    ]);
  });
});

describe('a signature', () => {
  const secret = newDeviceSecret();
  const envelope = { device: 'dev_1', timestamp: '1764410000' };
  const bytes = body({ readings: [1] });

  it('is an HMAC-SHA-256 that any library makes', () => {
    // printf 'dev_1.1764410000.{"readings":[1]}' | openssl dgst -sha256 -hmac key
    expect(signBatch('key', envelope, bytes)).toBe(
      'v1=6ed48d8d441a35a6ce1a1b24ffd39b0370ed4489394191ec71f13df21a07e994',
    );
  });

  it('holds for these bytes, this device and this time alone', () => {
    const signature = signBatch(secret, envelope, bytes);

    expect(isSignedBy(secret, envelope, bytes, signature)).toBe(true);
    expect(isSignedBy(newDeviceSecret(), envelope, bytes, signature)).toBe(false);
    expect(isSignedBy(secret, { ...envelope, device: 'dev_2' }, bytes, signature)).toBe(false);
    expect(isSignedBy(secret, { ...envelope, timestamp: '1764410001' }, bytes, signature)).toBe(false);
    expect(isSignedBy(secret, envelope, body({ readings: [2] }), signature)).toBe(false);
    expect(isSignedBy(secret, envelope, bytes, signature.toUpperCase())).toBe(false);
    expect(isSignedBy(secret, envelope, bytes, '')).toBe(false);
  });
});
