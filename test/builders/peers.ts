import type { Firm } from './firm.ts';
import { lastMonths } from './history.ts';
import type { TestHouse } from './house.ts';
import type { KeptScore } from './score.ts';

/**
 * Firms that do nothing but agree to be compared and have a score of the month that has ended, made like `score`, with more or less of `feature`; a work centre each
 * where a process is named.
 */
export async function givenPeers(
  house: TestHouse,
  firm: Firm,
  score: KeptScore,
  {
    many,
    process = null,
    feature = 'cust_top1',
  }: { many: number; process?: string | null; feature?: string },
): Promise<void> {
  const [, month] = await lastMonths(house);
  const seed = crypto.randomUUID();
  const records = Array.from({ length: many }, (_, at) => {
    const record = JSON.parse(score.record) as { inputs: { features: [string, unknown][] } };
    for (const one of record.inputs.features) if (one[0] === feature) one[1] = 10 + at;
    return JSON.stringify(record);
  });
  await house.admin.query(
    `insert into app.organisation select (jsonb_populate_record(o, jsonb_build_object('id', md5($2 || n)::uuid, 'credit_code', substr(md5($2 || 'c' || n), 1, 18)))).*
     from app.organisation o, generate_series(1, $3::int) n where o.id = $1`,
    [firm.id, seed, many],
  );
  if (process) await givenCenters(house, firm, { seed, many, process });
  await house.admin.query(
    `insert into app.peer_agreement (organisation_id, agreed, circles, changed_at) select md5($1 || n)::uuid, true, '{all}', now() from generate_series(1, $2::int) n`,
    [seed, many],
  );
  await house.admin.query(
    `insert into app.credit_score (id, organisation_id, purpose, as_of, model_code, job_key, is_rated, score, pd_ppm, pd_low_ppm, pd_high_ppm, grade, confidence_bps,
       record, record_sha256, words, scored_at)
     select uuidv7(), md5($1 || n)::uuid, 'OWN', $2::text::date + 9, s.model_code, 'score-' || encode(sha256(convert_to($1 || n, 'UTF8')), 'hex'), true, s.score, s.pd_ppm, s.pd_low_ppm,
       s.pd_high_ppm, s.grade, s.confidence_bps, r.record, encode(sha256(convert_to(r.record, 'UTF8')), 'hex'), '[]', app.clock()
     from app.credit_score s, unnest($4::text[]) with ordinality as r (record, n) where s.id = $3`,
    [seed, month, score.id, records],
  );
}

/** A site and a work centre of each of them, like the first of `firm`. */
async function givenCenters(
  { admin }: TestHouse,
  { id }: Firm,
  { seed, many, process }: { seed: string; many: number; process: string },
): Promise<void> {
  const own = `jsonb_build_object('id', md5($2 || 'x' || n)::uuid, 'organisation_id', md5($2 || n)::uuid`;
  await admin.query(
    `insert into app.site select (jsonb_populate_record(s, ${own}))).*
     from app.site s, generate_series(1, $3::int) n where s.id = (select id from app.site where organisation_id = $1 limit 1)`,
    [id, seed, many],
  );
  await admin.query(
    `insert into app.work_center select (jsonb_populate_record(c, ${own}, 'site_id', md5($2 || 'x' || n)::uuid, 'process_code', $4::text))).*
     from app.work_center c, generate_series(1, $3::int) n where c.id = (select id from app.work_center where organisation_id = $1 limit 1)`,
    [id, seed, many, process],
  );
}
