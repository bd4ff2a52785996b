import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deviceRevoke, takeBatch } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { keepReadingMonths } from '#workers/plants/keep-reading-months.ts';

const minute = 60_000;
const day = 86_400_000;

describe('readings of a device', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  let center: given.Center;
  let device: given.TestDevice;
  let now: number;
  beforeAll(async () => {
    house = await openTestHouse();
    firm = await given.givenFirm(house);
    center = await given.givenWorkCenter(house, firm);
    device = await given.givenDevice(house, firm, center, { cycleMs: 30_000 });
    now = await given.clockOf(house);
  });
  afterAll(() => house.close());

  let numbered = 0;
  const state = (ago: number, more: object = {}) => ({
    sequence: ++numbered,
    at: given.instantOf(now - ago),
    state: 'RUN',
    ...more,
  });
  const kept = async (of: given.TestDevice = device) =>
    (await house.admin.query('select * from app.reading where device_id = $1 order by at, sequence', [of.id]))
      .rows;
  const told = { accepted: 0, duplicate: 0, refused: 0, results: [], flags: [] };

  it('are taken in one batch, each with what it saw and when it came', async () => {
    const own = await given.givenDevice(house, firm, center, { cycleMs: 30_000 });
    const answer = await given.send(house, own, [
      state(10 * minute),
      state(9 * minute, { state: 'DOWN', reason: 'TOOL' }),
      { sequence: ++numbered, at: given.instantOf(now - 8 * minute), good: 4, scrap: 1 },
      { sequence: ++numbered, at: given.instantOf(now - 7 * minute), good: 1, cycleMs: 20_000 },
      { sequence: ++numbered, at: given.instantOf(now - 6 * minute), meterKwh: '17.5' },
    ]);

    expect(answer).toMatchObject({ ...told, outcome: 'TAKEN', accepted: 5 });
    expect(await kept(own)).toMatchObject([
      { kind: 'STATE', state: 'RUN', reason: null, organisation_id: firm.id },
      { kind: 'STATE', state: 'DOWN', reason: 'TOOL' },
      { kind: 'COUNT', good: 4, scrap: 1, cycle_ms: 30_000 },
      { kind: 'COUNT', good: 1, scrap: 0, cycle_ms: 20_000 },
      { kind: 'ENERGY', meter_wh: 17_500n },
    ]);
  });

  it('are taken once: the same batch again, parts of it in another, and twice in one', async () => {
    const own = await given.givenDevice(house, firm, center);
    const sent = [state(30 * minute), state(20 * minute), state(10 * minute)];
    const batch = given.batchOf(own, sent, now);
    await takeBatch(house.database, batch);

    const again = await takeBatch(house.database, batch);
    const mixed = await given.send(house, own, [sent[1], state(5 * minute), sent[2], sent[2]]);

    const duplicate = (index: number) => ({ index, outcome: 'DUPLICATE' });
    expect(again).toMatchObject({ ...told, duplicate: 3, results: [0, 1, 2].map(duplicate) });
    expect(mixed).toMatchObject({ ...told, accepted: 1, duplicate: 3, results: [0, 2, 3].map(duplicate) });
    expect(await kept(own)).toHaveLength(4);
  });

  it('are taken once when the same batch comes many times at once', async () => {
    const own = await given.givenDevice(house, firm, center);
    const batch = given.batchOf(
      own,
      Array.from({ length: 50 }, (_, at) => state((60 - at) * minute)),
      now,
    );

    const answers = await Promise.all(Array.from({ length: 8 }, () => takeBatch(house.database, batch)));

    const counts = answers.map((answer) => (answer.outcome === 'TAKEN' ? answer.accepted : -1));
    expect(counts.sort((a, b) => b - a)).toEqual([50, 0, 0, 0, 0, 0, 0, 0]);
    expect(await kept(own)).toHaveLength(50);
  });

  it('that say something else than one of the same number and time are refused, and the first stays', async () => {
    const own = await given.givenDevice(house, firm, center);
    const first = { sequence: 1, at: given.instantOf(now - minute), good: 5 };
    await given.send(house, own, [first]);

    const answer = await given.send(house, own, [{ ...first, good: 6 }, first]);

    expect(answer).toMatchObject({
      accepted: 0,
      duplicate: 1,
      refused: 1,
      results: [
        { index: 0, outcome: 'REFUSED', code: 'DIFFERS' },
        { index: 1, outcome: 'DUPLICATE' },
      ],
    });
    expect(await kept(own)).toMatchObject([{ good: 5 }]);
  });

  it('may come 60 days late and not later, and not from the future', async () => {
    const own = await given.givenDevice(house, firm, center);
    const answer = await given.send(house, own, [
      state(60 * day - minute),
      state(60 * day + minute),
      state(-50_000),
      state(-2 * minute),
      { sequence: 'x' },
    ]);

    expect(answer).toMatchObject({
      accepted: 2,
      refused: 3,
      results: [
        { index: 1, code: 'TOO_LATE' },
        { index: 3, code: 'FUTURE' },
        { index: 4, code: 'MALFORMED', field: 'sequence' },
      ],
    });
  });

  it('are refused with all their batch when the device’s clock is more than five minutes off, flagged before', async () => {
    const sentAt = (off: number) =>
      takeBatch(house.database, given.batchOf(device, [state(minute)], now + off));

    expect(await sentAt(-8 * minute)).toMatchObject({ outcome: 'REFUSED', code: 'CLOCK_DRIFT' });
    expect(await sentAt(6 * minute)).toMatchObject({ outcome: 'REFUSED', code: 'CLOCK_DRIFT' });
    expect(await sentAt(2 * minute)).toMatchObject({ outcome: 'TAKEN', flags: ['CLOCK_DRIFT'] });
    const { rows } = await house.admin.query('select drift_ms from app.device where id = $1', [device.id]);
    expect(rows[0].drift_ms).toBeGreaterThan(110_000);
  });

  it('of nobody, by a wrong key, and of a revoked device get one answer', async () => {
    const other = await given.givenDevice(house, firm, center);
    const revoked = await given.givenDevice(house, firm, center);
    await given.act(house, firm.actor, deviceRevoke, { deviceId: revoked.wire });
    const batch = given.batchOf(device, [state(minute)], now);
    const nobody = { wire: given.wire('dev', crypto.randomUUID()), secret: device.secret };

    for (const asked of [
      { ...batch, signature: `${batch.signature.slice(0, -1)}x` },
      { ...batch, signature: '' },
      { ...batch, body: Buffer.concat([batch.body, Buffer.from(' ')]) },
      { ...batch, timestamp: String(Number(batch.timestamp) + 1) },
      { ...given.batchOf({ ...other, secret: device.secret }, [state(minute)], now) },
      given.batchOf(revoked, [state(minute)], now),
      given.batchOf(nobody, [state(minute)], now),
      { ...batch, device: 'dev_' },
      { ...batch, device: given.wire('org', firm.id) },
    ])
      expect(await takeBatch(house.database, asked)).toEqual({ outcome: 'UNAUTHENTICATED' });
    expect(await kept(revoked)).toEqual([]);
  });

  it('of another firm are seen by that firm alone, whoever sent last', async () => {
    const stranger = await given.givenFirm(house);
    const theirs = await given.givenDevice(house, stranger, await given.givenWorkCenter(house, stranger));
    await given.send(house, theirs, [state(minute)]);
    await given.send(house, device, [state(minute)]);

    const client = await house.database.pool.connect();
    try {
      const seen = async (organisation: string) => {
        await client.query('begin');
        await client.query(`select set_config('app.organisation', $1, true)`, [organisation]);
        const { rows } = await client.query('select distinct organisation_id from app.reading');
        await client.query('rollback');
        return rows.map((row) => row.organisation_id);
      };
      expect(await seen(stranger.id)).toEqual([stranger.id]);
      expect(await seen(firm.id)).toEqual([firm.id]);
      expect(await seen('')).toEqual([]);
      // A device of one firm under the name of another: the policy knows no such device.
      const forged = await client.query(
        `select * from app.take_readings($1, $2, 0, array[now()], array[1], array['STATE'], array['RUN'], array[null], array[null]::int[],
           array[null]::int[], array[null]::int[], array[null]::bigint[])`,
        [stranger.id, device.id],
      );
      expect(forged.rows).toEqual([{ center: null, again: null, differing: null }]);
      // What was set for the statement ends with it.
      expect((await client.query('select count(*)::int as n from app.reading')).rows).toEqual([{ n: 0 }]);
    } finally {
      client.release();
    }
  });

  it('of a month without a partition are taken, and moved when it gets one', async () => {
    const own = await given.givenDevice(house, firm, center);
    // Noon of a day that lies in another month than today, and within the 60 days that a reading may be late.
    const from = Math.floor(now / day) * day - 45 * day + day / 2;
    const { rows: before } = await house.admin.query(
      `select app.drop_reading_months('2000-01-01') as none, to_char(to_timestamp($1 / 1000.0) at time zone 'UTC', '"series.reading_"YYYY_MM') as name`,
      [from],
    );
    // As after a restore on a later day: that month's partition is not there.
    await house.admin.query(`drop table if exists ${before[0].name}`);
    const readings = [0, 1, 2].map((at) => ({
      sequence: at,
      at: given.instantOf(from + at * minute),
      state: 'RUN',
    }));

    expect(await given.send(house, own, readings)).toMatchObject({ accepted: 3 });
    await keepReadingMonths(house.workerDatabase);

    const { rows } = await house.admin.query(
      'select distinct tableoid::regclass::text as part from app.reading where device_id = $1',
      [own.id],
    );
    expect(rows).toEqual([{ part: expect.stringMatching(/^series\.reading_\d{4}_\d{2}$/) }]);
    expect(await given.send(house, own, readings)).toMatchObject({ accepted: 0, duplicate: 3 });
  });

  it('are forgotten by whole months, and never before 90 days have passed', async () => {
    await house.admin.query(`select app.make_reading_months((now() - interval '8 months')::date, 3)`);
    const months = async () =>
      (
        await house.admin.query(
          `select relname from pg_class where relnamespace = 'series'::regnamespace and relkind = 'r' order by 1`,
        )
      ).rows.length;
    const before = await months();

    const { rows } = await house.workerDatabase.pool.query(
      `select app.drop_reading_months('2100-01-01') as gone`,
    );

    expect(rows[0].gone).toBeGreaterThanOrEqual(3);
    expect(await months()).toBe(before - rows[0].gone);
    expect(await kept()).not.toEqual([]);
  });
});
