import sql, { empty, type Sql } from 'sql-template-tag';
import { daysBetween, type PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { Fault } from '#schema/kernel/fault.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import { sumOf } from './key-figures.rules.ts';
import { figuresOf, type OperatingFigures, operatingSources } from './operating-figures.ts';
import type { OperatingBucket, OperatingReport, OperatingStop } from './operating-report.ts';
import type { MachineState, StopReason } from './reading.ts';

/** What a report is asked about: days half-open, all of the organisation unless a site or a work centre is named. */
export interface ReportScope {
  readonly siteId?: string | undefined;
  readonly workCenterId?: string | undefined;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly bucket: OperatingBucket;
}

/** The most days of one report. */
export const reportDaysMost = 800;

type TotalsRow = Record<
  | 'runMs'
  | 'idleMs'
  | 'downMs'
  | 'plannedStopMs'
  | 'good'
  | 'scrap'
  | 'untimed'
  | 'idealMs'
  | 'energyWh'
  | 'measured'
  | 'imported'
  | 'simulated',
  string
>;
interface GroupRow extends TotalsRow {
  readonly start: string | null;
  readonly workCenterId: string | null;
}

const starts: Readonly<Record<OperatingBucket, Sql>> = {
  DAY: sql`d.day`,
  WEEK: sql`date_trunc('week', d.day::timestamp)::date`,
  MONTH: sql`date_trunc('month', d.day::timestamp)::date`,
};

/** Two statements, whatever the size: one for times and work centres, one for reasons. Refuses more than 800 days. */
export async function readOperatingReport(query: Query, scope: ReportScope): Promise<OperatingReport> {
  const days = daysBetween(scope.from, scope.until);
  if (days < 1 || days > reportDaysMost)
    throw new Fault('BAD_USER_INPUT', `From 1 to ${reportDaysMost} days.`, { argument: 'until' });
  const groups = await query.rows<GroupRow>(groupsOf(scope));
  const ofTime = groups.filter(({ start }) => start !== null);
  const ofCenters = groups.filter(({ workCenterId }) => workCenterId !== null);
  const all = groups.find(({ start, workCenterId }) => start === null && workCenterId === null);
  return {
    total: all ? toFigures(all) : figuresOf(sumOf([]), []),
    periods: ofTime.map((row) => ({ start: row.start ?? '', figures: toFigures(row) })),
    centers: ofCenters.map((row) => ({ workCenterId: row.workCenterId ?? '', figures: toFigures(row) })),
    stops: await stopsOf(query, scope),
  };
}

function rowsOf({ siteId, workCenterId, from, until }: ReportScope): Sql {
  const ofSite = siteId === undefined ? empty : sql`and w.site_id = ${siteId}::uuid`;
  const ofCenter = workCenterId === undefined ? empty : sql`and w.id = ${workCenterId}::uuid`;
  return sql`from app.operating_day d join app.work_center w on w.id = d.work_center_id
    where d.organisation_id = app.organisation() and d.day >= ${from}::date and d.day < ${until}::date ${ofSite} ${ofCenter}`;
}

function groupsOf(scope: ReportScope): Sql {
  return sql`
    select g.* from (
      select s.start::text as start, s.work_center_id, min(s.code) as code, sum(s.run_ms)::text as run_ms, sum(s.idle_ms)::text as idle_ms,
        sum(s.down_ms)::text as down_ms, sum(s.planned_stop_ms)::text as planned_stop_ms, sum(s.good)::text as good,
        sum(s.scrap)::text as scrap, sum(s.untimed)::text as untimed, sum(s.ideal_ms)::text as ideal_ms, sum(s.energy_wh)::text as energy_wh,
        (count(*) filter (where s.source = 'MEASURED'))::text as measured, (count(*) filter (where s.source = 'IMPORTED'))::text as imported,
        (count(*) filter (where s.source = 'SIMULATED'))::text as simulated
      from (select d.*, w.code, ${starts[scope.bucket]} as start ${rowsOf(scope)}) s
      group by grouping sets ((), (s.start), (s.work_center_id))
    ) g
    order by g.start, case when g.work_center_id is null then '' else g.code end limit 1301`;
}

function toFigures(row: GroupRow): OperatingFigures {
  const { measured, imported, simulated } = row;
  const days = { MEASURED: measured, IMPORTED: imported, SIMULATED: simulated };
  const sources = operatingSources.map((source) => ({ source, days: Number(days[source]) }));
  const count = (name: keyof TotalsRow) => BigInt(row[name] ?? '0');
  const totals = {
    runMs: count('runMs'),
    idleMs: count('idleMs'),
    downMs: count('downMs'),
    plannedStopMs: count('plannedStopMs'),
    good: count('good'),
    scrap: count('scrap'),
    untimed: count('untimed'),
    idealMs: count('idealMs'),
    energyWh: count('energyWh'),
  };
  return figuresOf(totals, sources);
}

async function stopsOf(query: Query, scope: ReportScope): Promise<OperatingStop[]> {
  const rows = await query.rows<{ key: string; ms: string }>(sql`
    select s.key, sum(s.value::bigint)::text as ms
    from (select d.stops ${rowsOf(scope)}) d, jsonb_each_text(d.stops) s group by s.key order by sum(s.value::bigint) desc, s.key`);
  return rows.map(({ key, ms }) => {
    const [state = '', reason = ''] = key.split('.');
    return { state: state as MachineState, reason: reason as StopReason, ms: BigInt(ms) };
  });
}
