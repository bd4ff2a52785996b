import 'reflect-metadata';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteDrift, readModelDrift } from '#schema/finance/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let firm: given.Firm;
let bank: given.Firm;
/** Months before the running one, newest first, `YYYY-MM-01`. */
let months: string[];
beforeAll(async () => {
  house = await openTestHouse();
  firm = await given.givenFirm(house);
  bank = await given.givenInstitution(house);
  months = (await given.lastMonths(house)).slice(1);
  await house.admin.query(
    `insert into ref.credit_model (code, sha256, guide_sha256, artefact, guide, served_from, position)
     select 'test-card', sha256, guide_sha256, artefact, guide, $1::date, -1 from ref.credit_model where code = 'expert-v0'`,
    [months[2]],
  );
  await givenFirms(40);
});
afterAll(() => house.close());

/** Firms that do nothing but have scores. */
async function givenFirms(many: number): Promise<void> {
  await house.admin.query(
    `insert into app.organisation select (jsonb_populate_record(o, jsonb_build_object('id', md5('drift' || n)::uuid, 'credit_code', lpad(n::text, 18, '0')))).*
     from app.organisation o, generate_series(1, $2::int) n where o.id = $1`,
    [firm.id, many],
  );
}

/** A score of firms `from` to `until` in a month: one figure known by `value`, another not; `score` points. */
async function givenScores(
  month: string | undefined,
  [from, until]: readonly [number, number],
  { value, score }: { readonly value: number; readonly score: number },
): Promise<void> {
  const evidence = [
    { feature: 'util_mean', state: 'KNOWN', value },
    { feature: 'cust_top1', state: 'NO_DATA', value: null },
  ];
  const record = JSON.stringify({ inputs: { evidence, checks: [] } });
  await house.admin.query(
    `insert into app.credit_score (id, organisation_id, purpose, as_of, model_code, job_key, is_rated, score, pd_ppm, pd_low_ppm, pd_high_ppm, grade, confidence_bps,
       record, record_sha256, words, scored_at)
     select uuidv7(), md5('drift' || n)::uuid, 'OWN', $1::text::date + 9, 'test-card', 'score-' || encode(sha256(convert_to($1::text || n::text, 'UTF8')), 'hex'), $4 > 0, $4, 1000, 500, 2000, 'BB', 5000,
       $5, encode(sha256(convert_to($5, 'UTF8')), 'hex'), '[]', app.clock() from generate_series($2::int, $3::int) n`,
    [month, from, until, score, record],
  );
}
const read = (actor = bank.actor) =>
  runQuery(house.database, actor, (query) => readModelDrift(query, 'test-card'));
const figure = async (month: string | undefined, code: string) =>
  (await read())?.months.find((one) => one.month === month)?.figures.find((one) => one.code === code);

describe('the drift of a model', () => {
  it('is noted once for each month that has ended, against the first with enough firms', async () => {
    await givenScores(months[2], [1, 20], { value: 50, score: 630 });
    await givenScores(months[1], [1, 34], { value: 50, score: 630 });
    await givenScores(months[0], [1, 17], { value: 50, score: 630 });
    await givenScores(months[0], [18, 40], { value: 80, score: 700 });

    const first = await noteDrift(house.workerDatabase);
    const again = await noteDrift(house.workerDatabase);

    expect([first, again]).toEqual([first, 0]);
    const drift = await read();
    expect(drift).toMatchObject({ reference: months[1], firmsMin: 30 });
    expect(drift?.months.map(({ month, firms }) => [month, firms])).toEqual([
      [months[0], 40],
      [months[1], 34],
      [months[2], 20],
    ]);
  });

  it('is nought in the reference, nothing of few firms, and what the places say after', async () => {
    expect(await figure(months[2], 'util_mean')).toMatchObject({ psiMilli: null, level: 'TOO_FEW' });
    expect(await figure(months[1], 'util_mean')).toMatchObject({ psiMilli: 0, level: 'STEADY' });
    const moved = await figure(months[0], 'util_mean');
    expect(moved).toMatchObject({ level: 'ACT' });
    expect(moved?.psiMilli).toBeGreaterThan(moved?.chanceMilli ?? 0);
    // Edges at 40, 60, 75, 95: 50 lies in the second range, 80 in the fourth.
    expect(moved?.places.map(({ upTo, firms }) => [upTo, firms])).toEqual([
      [null, null],
      [40, null],
      [60, 17],
      [75, null],
      [95, 23],
      [null, null],
    ]);
    // Known of nobody in either month: 1, by the half firms that are added, and no move.
    expect(await figure(months[0], 'cust_top1')).toMatchObject({ psiMilli: 1, level: 'STEADY' });
    expect((await figure(months[0], 'score'))?.level).toBe('ACT');
  });

  it('is for institutions and the operator: a firm sees the card, and none of this', async () => {
    expect(await read(firm.actor)).toBeNull();
    const rows = await runQuery(house.database, firm.actor, (query) =>
      query.rows(sql`select * from app.model_drift`),
    );
    expect(rows).toEqual([]);
  });
});
