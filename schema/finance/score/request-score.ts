import sql from 'sql-template-tag';
import { InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { queueJob } from '../../kernel/job.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { scoreAsked, scoreFirmKind } from './jobs.ts';

@InputType({ description: 'A score to work out from what the platform knows today.' })
export class CreditScoreRequestInput extends CommandInput {}

/** Runs that a firm may ask for on one day of the platform’s zone: figures do not change faster. */
export const requestsMax = 10;

/** Asks for the firm's own score and those of its consents, from today's records; joins a run that is under way. Refuses SCORED_TOO_OFTEN. */
export const creditScoreRequest = command<CreditScoreRequestInput>({
  name: 'creditScoreRequest',
  can: 'consent:write',
  async run(tx) {
    const jobId = (await underWay(tx)) ?? (await ask(tx));
    tx.audit({ type: 'organisation', id: tx.organisationId }, { score: [null, 'ASKED'] });
    return { type: 'job', id: jobId };
  },
});

async function ask(tx: Tx): Promise<string> {
  const jobId = await queueJob(tx, scoreFirmKind, tx.organisationId);
  tx.emit(scoreAsked, { subjectId: tx.organisationId, jobId });
  return jobId;
}

/** The run that has not ended yet, where there is one. */
async function underWay(tx: Tx): Promise<string | undefined> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${tx.organisationId}, 52))`);
  const jobs = await tx.rows<{ id: string; isRunning: boolean; isToday: boolean }>(sql`
    select id, state in ('QUEUED', 'RUNNING') as is_running,
      (created_at at time zone 'Asia/Shanghai')::date = (app.clock() at time zone 'Asia/Shanghai')::date as is_today
    from app.job where organisation_id = app.organisation() and kind = ${scoreFirmKind} and created_at > app.clock() - interval '2 days'`);
  const running = jobs.find(({ isRunning }) => isRunning);
  if (!running && jobs.filter(({ isToday }) => isToday).length >= requestsMax)
    refuse({
      code: 'SCORED_TOO_OFTEN',
      message: `At most ${requestsMax} times a day.`,
      params: { most: requestsMax },
    });
  return running?.id;
}
