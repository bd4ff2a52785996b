import sql from 'sql-template-tag';
import { command } from '#schema/kernel/command.ts';

/** What is made up about one work centre: everything else follows from its calendar, the season and the seed. */
export interface Simulated {
  readonly workCenterId: string;
  /** By which days differ: the same seed gives the same days. */
  readonly seed: string;
  /** Share of planned busy time with an order in a usual month, in percent. */
  readonly load: number;
  /** Hours that one machine is meant to work on a working day. */
  readonly hours: number;
  /** Planned run time of a piece, milliseconds. */
  readonly cycleMs: number;
  /** Watts of one machine while it runs. */
  readonly watts: number;
}

/** Share of the usual load in each month: the rush before the Spring Festival, the weeks after it, the heat of August. */
const season = [104, 72, 97, 101, 102, 100, 96, 90, 101, 99, 104, 107];

/**
 * Makes up so many days of operating data before today, marked SIMULATED, in one statement: shifts on the site's working days, holidays as
 * published, set-up and tools, a breakdown now and then. Days that are there already stay.
 */
export const operatingDaysSimulate = command<{ days: number; centers: readonly Simulated[] }>({
  name: 'operatingDaysSimulate',
  can: 'plant:write',
  async run(tx, { days, centers }) {
    const of = <Value>(value: (center: Simulated) => Value) => centers.map(value);
    await tx.rows(sql`
      insert into app.operating_day (organisation_id, work_center_id, day, source, run_ms, idle_ms, down_ms, planned_stop_ms, stops,
        good, scrap, untimed, ideal_ms, energy_wh)
      with made as (
        select * from unnest(${of((one) => one.workCenterId)}::uuid[], ${of((one) => one.seed)}::text[], ${of((one) => one.load)}::numeric[],
          ${of((one) => String(one.hours))}::numeric[], ${of((one) => one.cycleMs)}::bigint[], ${of((one) => one.watts)}::bigint[])
          as m(center, seed, load, hours, cycle_ms, watts)
      ), dates as (
        select m.*, w.parallel_machines as machines, d.day,
          coalesce(h.kind = 'MAKE_UP_WORKDAY', extract(isodow from d.day)::int = any (s.working_days)) as is_open,
          -- Four numbers from 0 to 1 that belong to this centre and day.
          ('x' || substr(hash, 1, 7))::bit(28)::int / 268435456.0 as a, ('x' || substr(hash, 8, 7))::bit(28)::int / 268435456.0 as b,
          ('x' || substr(hash, 15, 7))::bit(28)::int / 268435456.0 as c, ('x' || substr(hash, 22, 7))::bit(28)::int / 268435456.0 as e
        from made m join app.work_center w on w.id = m.center join app.site s on s.id = w.site_id
        cross join lateral (
          select (app.clock() at time zone s.time_zone)::date - i as day from generate_series(1, ${days}::int) i) d
        left join ref.holiday h on h.region = 'CN' and h.date = d.day
        cross join lateral md5(m.seed || d.day) hash
      ), planned as (
        select d.*, d.machines * 86400000::bigint as all_ms,
          case when d.is_open then (d.machines * d.hours * 3600000)::bigint else 0 end as busy_ms,
          case when d.is_open then d.machines * 3600000::bigint else 0 end as break_ms
        from dates d
      ), ordered as (
        select p.*, (p.busy_ms * least(0.97, p.load / 100 * (${season}::int[])[extract(month from p.day)::int] / 100 * (0.92 + 0.16 * p.a)))::bigint
          as order_ms
        from planned p
      ), stopped as (
        select o.*, (o.order_ms * (0.02 + 0.03 * o.b))::bigint as setup_ms, (o.order_ms * (0.005 + 0.02 * o.c))::bigint as tool_ms,
          (o.order_ms * 0.02 * o.e)::bigint as material_ms, case when o.b > 0.96 then (o.order_ms * (0.1 + 0.3 * o.c))::bigint else 0 end as broken_ms,
          ((o.busy_ms - o.order_ms) * 0.15 * o.c)::bigint as unmanned_ms
        from ordered o
      ), worked as (
        select s.*, s.setup_ms + s.tool_ms + s.material_ms + s.broken_ms as down_ms,
          s.order_ms - s.setup_ms - s.tool_ms - s.material_ms - s.broken_ms as run_ms
        from stopped s
      ), counted as (
        select w.*, floor(w.run_ms * (0.84 + 0.1 * w.e) / w.cycle_ms)::bigint as pieces from worked w
      )
      select app.organisation(), c.center, c.day, 'SIMULATED', c.run_ms, c.busy_ms - c.order_ms, c.down_ms, c.all_ms - c.busy_ms,
        (select jsonb_object_agg(k, v) from (values ('DOWN.SETUP', c.setup_ms), ('DOWN.TOOL', c.tool_ms), ('DOWN.NO_MATERIAL', c.material_ms),
          ('DOWN.BREAKDOWN', c.broken_ms), ('IDLE.NO_OPERATOR', c.unmanned_ms), ('IDLE.NO_ORDER', c.busy_ms - c.order_ms - c.unmanned_ms),
          ('PLANNED_STOP.BREAK', c.break_ms), ('PLANNED_STOP.NO_SHIFT', c.all_ms - c.busy_ms - c.break_ms)) stops(k, v) where v > 0),
        c.pieces - floor(c.pieces * (0.006 + 0.024 * c.a))::bigint, floor(c.pieces * (0.006 + 0.024 * c.a))::bigint, 0, c.pieces * c.cycle_ms,
        -- A machine that waits draws a third, one that is off the twenty-fifth part.
        (c.watts * (c.run_ms + (c.busy_ms - c.run_ms) * 0.33 + (c.all_ms - c.busy_ms) * 0.04) / 3600000)::bigint
      from counted c
      on conflict do nothing`);
    tx.audit({ type: 'organisation', id: tx.organisationId }, { simulatedDays: [null, days] });
    return { type: 'org', id: tx.organisationId };
  },
});
