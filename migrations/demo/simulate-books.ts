import sql from 'sql-template-tag';
import { command } from '#schema/kernel/command.ts';

/** What is made up about a firm's books: everything else follows from the season and the firm. */
export interface SimulatedBooks {
  /** By which months differ: the same seed gives the same months. */
  readonly seed: string;
  /** People who are paid in a usual month. */
  readonly people: number;
  /** Worth of each kind of stock at the end of a usual month, whole yuan. */
  readonly material: number;
  readonly progress: number;
  readonly finished: number;
}

/** Share of the usual stock at the end of each month, in percent: bought ahead of the Spring Festival, sold off after it. */
const stockSeason = [118, 96, 94, 98, 101, 103, 100, 97, 99, 102, 104, 109];
/** Share of the usual people: some do not come back after the festival, and are found by April. */
const peopleSeason = [100, 93, 96, 99, 100, 101, 101, 100, 100, 101, 102, 102];

/** Makes up the books of so many months that have ended, marked SIMULATED, in one statement. Months that are there already stay. */
export const booksSimulate = command<SimulatedBooks & { months: number }>({
  name: 'booksSimulate',
  can: 'books:write',
  async run(tx, { months, seed, people, material, progress, finished }) {
    await tx.rows(sql`
      with months as (
        select m::date as month, extract(month from m)::int as n from generate_series(1, ${months}::int) i
        cross join lateral (select date_trunc('month', app.clock() at time zone 'Asia/Shanghai') - make_interval(months => i) as m) past
      ), stock as (
        insert into app.stock_month (organisation_id, month, kind, value_minor, currency, source)
        -- Within six per cent of the season, by a number that belongs to this firm, month and kind; to the hundred yuan, as books are told.
        select app.organisation(), m.month, k.kind, round(k.yuan * (${stockSeason}::int[])[m.n] / 100.0
          * (0.94 + 0.12 * (('x' || substr(md5(${seed} || k.kind || m.month), 1, 7))::bit(28)::int / 268435456.0)) / 100)::bigint * 10000, 'CNY', 'SIMULATED'
        from months m cross join (values ('MATERIAL', ${material}::bigint), ('PROGRESS', ${progress}::bigint), ('FINISHED', ${finished}::bigint)) k (kind, yuan)
        on conflict do nothing
      )
      insert into app.payroll_month (organisation_id, month, people, source)
      select app.organisation(), m.month, round(${people}::int * (${peopleSeason}::int[])[m.n] / 100.0)::int, 'SIMULATED' from months m
      on conflict do nothing`);
    tx.audit({ type: 'organisation', id: tx.organisationId }, { simulatedMonths: [null, months] });
    return { type: 'org', id: tx.organisationId };
  },
});
