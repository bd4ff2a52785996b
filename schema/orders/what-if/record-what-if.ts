import sql from 'sql-template-tag';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { consume, endJob } from '../../kernel/job.ts';
import { promiseAnswered } from '../promise/jobs.ts';
import { whatIfKind } from './jobs.ts';
import type { WhatIfAnswer } from './what-if.ts';

export interface RecordWhatIfInput {
  readonly jobId: string;
  readonly promiseId: string;
  readonly whatIfId: string;
  readonly answer: WhatIfAnswer;
  /** The event that the job takes. */
  readonly eventId: string;
}

/** Keeps what a change would come to, ends the job, and tells the promise's open screens: once however often it is delivered. */
export const recordWhatIf = command<RecordWhatIfInput>({
  name: 'recordWhatIf',
  can: 'member',
  async run(tx, { jobId, promiseId, whatIfId, answer, eventId }) {
    const outcome = { type: 'prm', id: promiseId };
    if (!(await consume(tx, whatIfKind, eventId))) return outcome;
    await tx.rows(sql`
      update app.promise_what_if set answer = ${canonicalJson(answer)}::jsonb where id = ${whatIfId}::uuid`);
    await endJob(tx, jobId, { result: { outcome: answer.outcome } });
    tx.emit(promiseAnswered, { subjectId: promiseId, jobId });
    return outcome;
  },
});
