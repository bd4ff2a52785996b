import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchOf, givenDevice, givenFirm, givenWorkCenter, type TestDevice } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { innards, send } from '../harness/over-http.ts';

let api: TestApi;
let url: string;
let device: TestDevice;
beforeAll(async () => {
  api = await openTestApi();
  url = `${await api.listen()}/ingest`;
  const firm = await givenFirm(api);
  device = await givenDevice(api, firm, await givenWorkCenter(api, firm));
});
afterAll(() => api.close());

const now = () => Date.now();
const reading = (sequence: number, more: object = {}) => ({
  sequence,
  at: new Date(now() - 60_000).toISOString(),
  good: 1,
  ...more,
});

function post(batch: ReturnType<typeof batchOf>, more: Record<string, string> = {}) {
  const headers = {
    'content-type': 'application/json',
    'openfloor-device': batch.device,
    'openfloor-timestamp': batch.timestamp,
    'openfloor-signature': batch.signature,
    ...more,
  };
  return send(url, { method: 'POST', headers, body: new Uint8Array(batch.body) });
}

describe('POST /ingest', () => {
  it('tells what became of a batch: how many, which not, and the time here', async () => {
    const first = reading(1);
    const ahead = { at: new Date(now() + 3_600_000).toISOString() };
    const answer = await post(batchOf(device, [first, reading(2, ahead), { sequence: 3 }, first], now()));

    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      accepted: 1,
      duplicate: 1,
      refused: 2,
      results: [
        { index: 1, outcome: 'REFUSED', code: 'FUTURE' },
        { index: 2, outcome: 'REFUSED', code: 'MALFORMED', field: 'at' },
        { index: 3, outcome: 'DUPLICATE' },
      ],
      flags: [],
      driftMs: expect.any(Number),
      serverTime: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  it('refuses a stranger, a wrong signature and a batch without one by the same words', async () => {
    const batch = batchOf(device, [reading(10)], now());
    const stranger = batchOf({ ...device, wire: 'dev_00000000000000000000000000' }, [reading(10)], now());
    const answers = [
      await post(stranger),
      await post({ ...batch, signature: `v1=${'0'.repeat(64)}` }),
      await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new Uint8Array(batch.body),
      }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('tells a device whose clock is wrong what time it is, once it has signed', async () => {
    const answer = await post(batchOf(device, [reading(11)], now() - 600_000));

    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({ code: 'CLOCK_DRIFT', serverTime: expect.any(String) });
    expect(answer.json.driftMs).toBeLessThan(-590_000);
  });

  it('takes at most a thousand readings and half a megabyte, as JSON that is not packed', async () => {
    const many = Array.from({ length: 1_001 }, (_, at) => reading(at));
    const long = batchOf(device, [reading(1, { note: 'x'.repeat(600_000) })], now());
    const packed = batchOf(device, [reading(1)], now());
    const zipped = { ...packed, body: gzipSync(packed.body) };

    expect((await post(batchOf(device, many, now()))).json).toMatchObject({ code: 'TOO_MANY_READINGS' });
    expect((await post(long)).status).toBe(413);
    expect((await post(packed, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post(zipped, { 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await post(batchOf(device, [], now()))).json).toMatchObject({ code: 'MALFORMED' });
  });

  it('says nothing of how the house is built, whatever is in a batch', async () => {
    for (const hostile of [
      reading(20, { good: 2 ** 40 }),
      reading(21, { at: '9999-99-99T99:99:99Z' }),
      reading(22, { at: '0000-01-01T00:00:00Z' }),
      { ...reading(23), sequence: Number.MAX_SAFE_INTEGER },
      {
        sequence: 24,
        at: new Date(now()).toISOString(),
        state: 'DOWN',
        reason: "'; drop table app.reading; --",
      },
      { sequence: 25, at: new Date(now()).toISOString(), meterKwh: '999999999999.999' },
      ['__proto__'],
      null,
    ]) {
      const answer = await post(batchOf(device, [hostile], now()));
      expect(answer.status).toBe(200);
      expect(answer.text).not.toMatch(innards);
    }
    expect(api.logged).toEqual([]);
  });
});
