import sql from 'sql-template-tag';
import { notFound } from '#schema/kernel/fault.ts';
import { type Id, uuidOf } from '#schema/kernel/id.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import type { EquipmentStatus } from '../../../plants/index.ts';

interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A machine, its work centre, and the days that a span touches where it stands. */
export interface Machine {
  readonly id: string;
  readonly status: EquipmentStatus;
  readonly workCenterId: Id<'wkc'>;
  readonly measure: Measure;
  readonly machines: number;
  readonly minimumBlock: bigint;
  readonly timeZone: string;
  readonly today: string;
  readonly firstDay: string;
  /** The day after the last that the span has a moment of. */
  readonly endDay: string;
}

/** What a slot takes of one day, in minutes. */
export interface SlotDay {
  readonly date: string;
  readonly amount: bigint;
}

/** The caller's machine; as if absent where it is another's. */
export async function findMachine(tx: Tx, input: Span & { equipmentId: string }): Promise<Machine> {
  const id = uuidOf('eqp', input.equipmentId);
  const found = id
    ? await tx.row<Machine>(sql`
        select e.id, e.status, w.id as work_center_id, w.measure, w.parallel_machines as machines, w.minimum_block, s.time_zone,
          (app.clock() at time zone s.time_zone)::date::text as today,
          (${input.startsAt.toISOString()}::timestamptz at time zone s.time_zone)::date::text as first_day,
          (((${input.endsAt.toISOString()}::timestamptz - interval '1 microsecond') at time zone s.time_zone)::date + 1)::text as end_day
        from app.equipment e join app.work_center w on w.id = e.work_center_id join app.site s on s.id = w.site_id
        where e.id = ${id}::uuid and e.organisation_id = app.organisation()`)
    : undefined;
  if (!found) throw notFound(['equipmentId']);
  return { ...found, minimumBlock: BigInt(found.minimumBlock) };
}

/** One machine's share of each day that has hours, and no more than the span has of that day by the wall's clock. */
export async function slotDays(tx: Tx, machine: Machine, { startsAt, endsAt }: Span): Promise<SlotDay[]> {
  const days = await tx.rows<{ date: string; amount: bigint }>(sql`
    select x.date, x.amount from (
      select d.work_date::text as date, least(d.total / ${machine.machines}::int, floor(extract(epoch from
        least(${endsAt.toISOString()}::timestamptz, (d.work_date + 1)::timestamp at time zone ${machine.timeZone})
        - greatest(${startsAt.toISOString()}::timestamptz, d.work_date::timestamp at time zone ${machine.timeZone})) / 60))::bigint as amount
      from app.work_center_day d where d.work_center_id = ${machine.workCenterId}::uuid
        and d.work_date >= ${machine.firstDay}::date and d.work_date < ${machine.endDay}::date) x
    where x.amount > 0 order by x.date`);
  return days.map(({ date, amount }) => ({ date, amount: BigInt(amount) }));
}
