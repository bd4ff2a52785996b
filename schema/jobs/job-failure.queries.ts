import sql from 'sql-template-tag';
import type { Query } from '../kernel/run-query.ts';
import type { JobFailure, JobFailureCause } from './job-failure.ts';

/** As many causes as a list tells of; more than that is one cause, and it lies elsewhere. */
export const causesMax = 100;
/** As many failures of a cause as are told one by one. */
export const failuresMax = 10;

const causeColumns = sql`cause_id as id, consumer, code, cause, (count(*) filter (where state = 'OPEN'))::int as open,
  (count(*) filter (where state = 'RETRYING'))::int as retrying, count(distinct organisation_id)::int as firms,
  min(first_at) as first_at, max(last_at) as last_at`;
const byCause = sql`group by cause_id, consumer, code, cause`;

/** Causes with anything open or being tried again, the latest first; for those who run the platform. */
export async function listFailureCauses(query: Query): Promise<JobFailureCause[]> {
  return await query.rows(sql`
    select ${causeColumns} from app.job_failure where state in ('OPEN', 'RETRYING')
    ${byCause} order by max(last_at) desc, cause_id limit ${causesMax}`);
}

/** A cause, with whatever has become of it; for those who run the platform. */
export async function failureCauseById(query: Query, id: string): Promise<JobFailureCause | undefined> {
  return await query.row(
    sql`select ${causeColumns} from app.job_failure where cause_id = ${id}::uuid ${byCause}`,
  );
}

/** The latest failures of a cause that are open or being tried again. */
export function failuresOf(query: Query, causeId: string): Promise<JobFailure[]> {
  const loader = query.loader<string, JobFailure[]>('failuresOfCause', async (ids) => {
    const found = await query.rows<JobFailure>(sql`
      select f.id, f.cause_id, f.request_id, f.reason, f.times, f.last_at, m.name as firm_name
      from unnest(${[...ids]}::uuid[]) wanted (id)
      cross join lateral (
        select * from app.job_failure x where x.cause_id = wanted.id and x.state in ('OPEN', 'RETRYING')
        order by x.last_at desc limit ${failuresMax}) f
      left join market.firm m on m.id = f.organisation_id order by f.last_at desc`);
    return ids.map((id) => found.filter((failure) => failure.causeId === id));
  });
  return loader.load(causeId);
}
