import type pg from 'pg';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';

/** One item of the database's reserve function. */
export interface ReserveItem {
  readonly offerId: string;
  readonly weeks: readonly { readonly weekStart: string; readonly amount: bigint | number }[];
}

export interface ReserveAnswer {
  readonly id: string;
  readonly granted: boolean;
  readonly code?: string;
}

/** Calls market.reserve itself, as role `app` for one buyer, in a transaction of its own. */
export async function reserve(
  pool: pg.Pool,
  buyerId: string,
  items: readonly ReserveItem[],
): Promise<ReserveAnswer[]> {
  const whole = items.map((item) => ({
    id: crypto.randomUUID(),
    buyerId,
    priceMinor: 100,
    currency: 'CNY',
    parts: [],
    ...item,
  }));
  const { rows } = await pool.query<{ answers: ReserveAnswer[] }>(
    `select market.reserve($2::jsonb) as answers from (select set_config('app.organisation', $1, true) offset 0) who`,
    [buyerId, canonicalJson(whole)],
  );
  return rows[0]?.answers ?? [];
}

/** One step of a reservation as one of its firms; answers the function's code. */
export async function settle(
  pool: pg.Pool,
  firmId: string,
  reservation: string,
  act: string,
): Promise<string> {
  const { rows } = await pool.query<{ code: string }>(
    `select market.settle($2::uuid, $3) ->> 'code' as code from (select set_config('app.organisation', $1, true) offset 0) who`,
    [firmId, reservation, act],
  );
  return rows[0]?.code ?? '';
}

/** So many workers at once, each calling `step` with its number until it answers false. */
export async function crowd(
  clients: number,
  step: (client: number, round: number) => Promise<boolean>,
): Promise<void> {
  const one = async (client: number) => {
    for (let round = 0; await step(client, round); round++);
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
}
