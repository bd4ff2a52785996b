import 'reflect-metadata';
import { takeBatch } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { rollOperating } from '#workers/plants/roll-operating.ts';
import { openStage, readingsOf, type Stage } from './stage.ts';

const readings = Number(process.argv[2] ?? 200_000);
const duplicates = Number(process.argv[3] ?? 1_000_000);
const deviceCount = 8;
const lanes = 4;
const naiveCount = 4_000;

type Way = (stage: Stage, batch: ReturnType<typeof given.batchOf>) => Promise<number>;

/** In the API's process, without HTTP. */
const direct: Way = async ({ house }, batch) => {
  const answer = await takeBatch(house.database, batch);
  if (answer.outcome !== 'TAKEN') throw new Error(JSON.stringify(answer));
  return answer.accepted;
};

/** As devices do; who sends runs on the same two cores. */
const overHttp: Way = async ({ url }, batch) => {
  const headers = {
    'content-type': 'application/json',
    'openfloor-device': batch.device,
    'openfloor-timestamp': batch.timestamp,
    'openfloor-signature': batch.signature,
  };
  const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(batch.body) });
  const answer = (await response.json()) as { accepted: number };
  if (response.status !== 200) throw new Error(JSON.stringify(answer));
  return answer.accepted;
};

/** Does all of it over so many lanes; the longest lane tells the time. */
async function inLanes<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>): Promise<number> {
  const waiting = [...items];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
    }),
  );
  return (performance.now() - began) / 1_000;
}

function say(what: string, count: number, seconds: number, beside = 0): number {
  const rate = count / seconds;
  const ratio = beside > 0 ? `   ${(rate / beside).toFixed(1)} × one by one` : '';
  console.log(`${what.padEnd(44)} ${Math.round(rate).toLocaleString('en').padStart(9)} readings/s${ratio}`);
  return rate;
}

/** How it would be done without thinking: one statement and one commit a reading, signatures left out. */
async function oneByOne({ house, firm, senders }: Stage): Promise<number> {
  const now = await given.clockOf(house);
  const [device] = senders;
  const items = Array.from({ length: naiveCount }, (_, at) => new Date(now - 86_400_000 * 20 + at * 1_000));
  const seconds = await inLanes(items, async (at) => {
    const client = await house.database.pool.connect();
    try {
      await client.query(`begin; select set_config('app.organisation', '${firm.id}', true)`);
      await client.query(
        `insert into app.reading (organisation_id, device_id, at, sequence, kind, good, scrap, received_at)
         values ($1, $2, $3, $4, 'COUNT', 1, 0, now()) on conflict do nothing`,
        [firm.id, device?.id, at, at.getTime()],
      );
      await client.query('commit');
    } finally {
      client.release();
    }
  });
  return say('one insert and commit a reading', naiveCount, seconds);
}

let begun = 0;
/** Batches of so many readings for all devices, signed beforehand: signing is the devices' work. */
async function batchesOf(stage: Stage, size: number, count: number) {
  const now = await given.clockOf(stage.house);
  const each = Math.ceil(count / deviceCount / size);
  const first = begun;
  begun += each * size;
  return Array.from({ length: each }, (_, at) =>
    stage.senders.map((device) =>
      given.batchOf(device, readingsOf(first + at * size, size, first + each * size, now), now),
    ),
  ).flat();
}

const stage = await openStage(deviceCount);
try {
  const beside = await oneByOne(stage);
  for (const [size, count] of [
    [1, 2_000],
    [10, 10_000],
    [100, 50_000],
    [500, readings],
    [1_000, readings],
  ] as const) {
    const batches = await batchesOf(stage, size, count);
    let accepted = 0;
    const seconds = await inLanes(batches, async (batch) => {
      const taken = await direct(stage, batch);
      accepted += taken;
    });
    if (accepted !== batches.length * size) throw new Error(`${accepted} accepted`);
    say(`batches of ${size}`, accepted, seconds, beside);
  }
  const sent = await batchesOf(stage, 500, readings);
  say(
    'batches of 500 over HTTP',
    sent.length * 500,
    await inLanes(sent, (batch) => overHttp(stage, batch)),
    beside,
  );

  const again = Array.from({ length: Math.ceil(duplicates / sent.length / 500) }, () => sent).flat();
  let counted = 0;
  const repeated = await inLanes(again, async (batch) => {
    const taken = await direct(stage, batch);
    counted += taken;
  });
  say(`${(again.length * 500).toLocaleString('en')} duplicates`, again.length * 500, repeated, beside);
  if (counted > 0) throw new Error(`${counted} duplicates were counted`);

  const { rows } = await stage.house.admin.query(
    `select (select count(*) from app.reading)::int as readings, (select count(*) from app.reading_touch)::int as touches,
       (select sum(pg_total_relation_size(relid)) from pg_partition_tree('app.reading'))::bigint::text as bytes`,
  );
  const [{ readings: kept, touches, bytes }] = rows;
  console.log(
    `${kept.toLocaleString('en')} readings, ${Math.round(Number(bytes) / kept)} bytes each with their key; ${touches} touches`,
  );

  await stage.house.admin.query('vacuum analyze app.reading');
  const began = performance.now();
  const rounds = await rollOperating(stage.house.workerDatabase);
  const seconds = (performance.now() - began) / 1_000;
  const hours = await stage.house.admin.query(
    'select count(*)::int as n, sum(good + scrap)::int as pieces from app.operating_hour',
  );
  say(`roll-up: ${hours.rows[0].n} hours in ${rounds} transactions`, kept, seconds);
} finally {
  await stage.close();
}
