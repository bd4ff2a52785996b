import { setTimeout as pause } from 'node:timers/promises';
import { decodeId } from '#schema/kernel/id.ts';
import { exchangeFaults, type TestHouse } from '#test/builders/index.ts';
import type { Trader } from './trader.ts';

/** What the storm left behind, and what of it breaks a promise. */
export interface Audit {
  readonly figures: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

/** Waits until every event is dispatched and every job has ended. False when that does not come to pass. */
export async function drained({ admin }: TestHouse, ms: number): Promise<boolean> {
  for (const deadline = performance.now() + ms; performance.now() < deadline; await pause(500)) {
    const { rows } = await admin
      .query<{ open: number }>(
        `select (select count(*) from app.outbox where dispatched_at is null)::int + (select count(*) from app.job where state in ('QUEUED', 'RUNNING'))::int
           + (select count(*) from app.outbox o where event in ('request.posted.v1', 'request.rematch.v1') and not exists (select from app.consumption c where c.event_id = o.id))::int as open`,
      )
      .catch(() => ({ rows: [{ open: -1 }] }));
    if (rows[0]?.open === 0) return true;
  }
  return false;
}

/** Holds what the clients were told against what the database says. */
export async function auditTrades(house: TestHouse, traders: readonly Trader[]): Promise<Audit> {
  const wrong = await exchangeFaults(house);
  const one = async (sql: string, values: unknown[] = []) =>
    (await house.admin.query({ text: sql, values, rowMode: 'array' })).rows[0]?.[0] as number;
  const outcomes = await rowsBy(
    house,
    `select scope || ' ' || key as key, outcome_id::text as value from app.idempotency`,
  );
  const states = await rowsBy(house, 'select id::text as key, state as value from app.reservation');
  const told = { holds: 0, confirmed: 0, released: 0, needs: 0, refused: 0, retries: 0 };
  for (const { book, organisationId } of traders) {
    told.holds += book.holds.size;
    told.needs += book.needs.size;
    told.refused += book.refused;
    told.retries += book.retries;
    for (const [key, wire] of [...book.holds, ...book.needs]) {
      const kept = outcomes.get(`organisation:${organisationId} ${key}`);
      if (kept !== decodeId(wire)?.uuid)
        wrong.push(`key ${key} was answered with ${wire} and is kept with ${kept}`);
    }
    for (const [wire, state] of book.states) {
      const now = states.get(decodeId(wire)?.uuid ?? '');
      if (state === 'CONFIRMED') told.confirmed += 1;
      if (state === 'RELEASED') told.released += 1;
      if (now !== state && state !== 'HELD') wrong.push(`${wire} was acknowledged as ${state} and is ${now}`);
      if (now === undefined) wrong.push(`${wire} was acknowledged and is lost`);
    }
  }
  const reservations = await one('select count(*)::int from app.reservation');
  const keys = await one(
    `select count(distinct outcome_id)::int from app.idempotency where command = 'reservationHold'`,
  );
  const keysInAll = await one(`select count(*)::int from app.idempotency where command = 'reservationHold'`);
  if (reservations !== keys || keys !== keysInAll)
    wrong.push(`${reservations} reservations, ${keysInAll} keys of holds for ${keys} of them`);
  const jobs = await one('select count(*)::int from app.job');
  const done = await one(`select count(*)::int from app.job where state = 'DONE'`);
  const matched = await one(`select count(*)::int from app.outbox where event = 'request.matched.v1'`);
  const asked = await one(
    `select count(*)::int from app.outbox where event in ('request.posted.v1', 'request.rematch.v1')`,
  );
  const consumed = await one(`select count(*)::int from app.consumption where consumer = 'match-request'`);
  if (new Set([jobs, done, matched, asked, consumed]).size !== 1)
    wrong.push(
      `${asked} matchings asked for, ${jobs} jobs, ${done} done, ${consumed} consumed, ${matched} told`,
    );
  const sets = await one(
    `select count(*)::int from (select request_id from app.match group by 1 having count(*) <> count(distinct position) or min(position) <> 1 or max(position) <> count(*)) x`,
  );
  if (sets > 0) wrong.push(`${sets} needs have more than one set of matches`);
  return { figures: { ...told, reservations, jobs }, wrong };
}

async function rowsBy({ admin }: TestHouse, sql: string): Promise<Map<string, string>> {
  const { rows } = await admin.query<{ key: string; value: string }>(sql);
  return new Map(rows.map(({ key, value }) => [key, value]));
}
