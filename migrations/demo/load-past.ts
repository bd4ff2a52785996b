import pg from 'pg';
import { mondayOf } from './demo-plan.ts';
import type { DemoRun } from './demo-run.ts';
import { actorOf } from './demo-run.ts';

/** How busy the lead machinist was in each of the twelve months before, per cent: a dip at Spring Festival, better since. */
const busyPercent = [64, 66, 52, 67, 70, 71, 73, 72, 75, 77, 76, 79];

/**
 * A year of the lead machinist's work centres, so that its figures and its score speak of something. Made up, as all of the demo is; written as
 * whoever owns the machine does, for no command writes the past.
 */
export async function loadPast(run: DemoRun, adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(
      `insert into app.work_center_day (organisation_id, work_center_id, work_date, total, committed, sellable, total_source)
       select c.organisation_id, c.id, d::date, t.total, t.total * b.busy / 100, t.total - t.total * b.busy / 100, 'SHEET'
       from app.work_center c
       cross join lateral (select max(total) as total from app.work_center_day x where x.work_center_id = c.id) t
       cross join unnest($2::int[]) with ordinality as b (busy, n)
       cross join generate_series(date_trunc('month', $3::timestamp) - make_interval(months => 13 - b.n::int),
         date_trunc('month', $3::timestamp) - make_interval(months => 12 - b.n::int) - interval '1 day', interval '1 day') d
       where c.organisation_id = $1 and t.total > 0 and extract(isodow from d) < 7 on conflict do nothing`,
      [actorOf(run, 'wuxi-lead').organisationId, busyPercent, mondayOf(run.plan, 0)],
    );
  } finally {
    await admin.end();
  }
}
