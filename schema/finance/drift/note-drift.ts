import type { Pool } from 'pg';
import type { Database } from '#schema/kernel/database.ts';
import { patiently } from '../patiently.ts';
import { placesByFeature } from './card-places.ts';
import { type DriftNote, driftFirmsMin, firmsOf, type MonthSpread, weighMonth } from './weigh-month.ts';

/**
 * Notes for each model that serves or has served every month that has ended and is not noted yet. The reference is the first month with thirty firms;
 * records do not change, so its counts are the same whenever they are counted again. Answers how many months were noted.
 */
export async function noteDrift({ pool }: Database): Promise<number> {
  const models = await pool.query<{ code: string; artefact: unknown }>(
    'select code, artefact from ref.credit_model where served_from <= app.clock()::date order by position',
  );
  let noted = 0;
  for (const { code, artefact } of models.rows)
    noted += await noteModel(pool, code, placesByFeature(artefact));
  return noted;
}

async function noteModel(pool: Pool, model: string, places: ReadonlyMap<string, number>): Promise<number> {
  const months = await pool.query<{ month: string; firms: number | null; reference: string | null }>(
    `select g::text as month, d.reference::text as reference, d.firms from market.model_months($1) g
     left join app.model_drift d on d.model_code = $1 and d.month = g and d.feature = 'score' where d.month is null or d.reference is not null order by g`,
    [model],
  );
  let reference = months.rows.find((row) => row.reference !== null)?.reference ?? undefined;
  let noted = 0;
  for (const { month } of months.rows.filter((row) => row.reference === null)) {
    const spread = await countMonth(pool, { model, month, places });
    if (reference === undefined && firmsOf(spread) >= driftFirmsMin) reference = month;
    const kept =
      reference === undefined || reference === month
        ? undefined
        : await countMonth(pool, { model, month: reference, places });
    await write(pool, model, weighMonth(spread, reference === month ? spread : kept));
    noted += 1;
  }
  return noted;
}

interface Asked {
  readonly model: string;
  readonly month: string;
  readonly places: ReadonlyMap<string, number>;
}

async function countMonth(pool: Pool, { model, month, places }: Asked): Promise<MonthSpread> {
  const rows = await patiently(pool, async (client) => {
    const found = await client.query<{ feature: string; place: number; firms: number }>(
      'select feature, place, firms from market.count_places($1, $2)',
      [model, month],
    );
    return found.rows;
  });
  const counts = new Map([...places].map(([feature, many]) => [feature, new Array<number>(many).fill(0)]));
  for (const { feature, place, firms } of rows) {
    const own = counts.get(feature);
    if (own) own[place + 1] = firms;
  }
  return { month, counts };
}

/** All of a month in one statement: it is noted whole or not at all, and once. */
async function write(pool: Pool, model: string, notes: readonly DriftNote[]): Promise<void> {
  await pool.query(
    `insert into app.model_drift (model_code, month, feature, firms, reference, psi_milli, chance_milli, places)
     select $1, x.month, x.feature, x.firms, x.reference, x."psiMilli", x."chanceMilli", array(select p::int from jsonb_array_elements_text(x.places) with ordinality as t (p, n) order by n)
     from jsonb_to_recordset($2) as x (month date, feature text, firms int, reference date, "psiMilli" int, "chanceMilli" int, places jsonb)
     on conflict do nothing`,
    [model, JSON.stringify(notes)],
  );
}
