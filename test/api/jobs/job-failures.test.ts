import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeId, newId } from '#schema/kernel/id.ts';
import { queueJob } from '#schema/kernel/job.ts';
import * as given from '#test/builders/index.ts';
import type { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenRoles } from '../harness/signed-in.ts';

const causes = `{ jobFailureCauses { id consumer code cause open retrying firms
  failures { id firmName requestId reason times } } }`;

describe('failures of the work behind the platform', () => {
  let api: TestApi;
  let firm: given.Firm;
  let runner: given.Firm;
  let operator: Client;
  beforeAll(async () => {
    api = await openTestApi();
    firm = await given.givenFirm(api);
    runner = (await given.givenOperator(api)).first;
    operator = await as(api, runner);
  });
  afterAll(() => api.close());

  const consumer = () => `mailer-${crypto.randomUUID().slice(0, 8)}`;
  const causeOf = async (name: string) => {
    const { jobFailureCauses } = await operator.ask(causes);
    return jobFailureCauses.find((cause: { consumer: string }) => cause.consumer === name);
  };

  it('are grouped by what caused them, whatever ids and numbers their reasons carry', async () => {
    const name = consumer();
    const other = await given.givenFirm(api);
    for (const [who, n] of [
      [firm, 17],
      [firm, 4],
      [other, 230],
    ] as const)
      await given.givenFailure(api, who, { consumer: name, reason: `Row ${n} of ${newId()} has no week` });
    await given.givenFailure(api, firm, { consumer: name, code: 'JOB_DEADLINE', reason: 'Row 1 is slow' });

    const { jobFailureCauses } = await operator.ask(causes);
    const mine = jobFailureCauses.filter((cause: { consumer: string }) => cause.consumer === name);
    expect(mine).toMatchObject([
      { code: 'JOB_DEADLINE', open: 1, firms: 1 },
      { code: 'JOB_FAILED', cause: 'Row <n> of <id> has no week', open: 3, retrying: 0, firms: 2 },
    ]);
    expect(mine[1].failures).toHaveLength(3);
    expect(mine[1].failures[0]).toMatchObject({
      requestId: expect.stringMatching(/^request-/),
      reason: expect.stringContaining('Row 230'),
      times: 1,
    });
  });

  it('are seen by the firm that runs the platform alone, and there by those whose role it is', async () => {
    const own = await given.givenFailure(api, firm);
    const member = await as(api, firm);
    for (const query of [causes, '{ jobQueues { name } }', '{ schedules { name } }'])
      expect((await member.execute(query)).codes).toEqual(['FORBIDDEN']);
    const { node } = await member.ask('query ($id: ID!) { node(id: $id) { id } }', { id: own.causeId });
    expect(node).toBeNull();
    expect(await member.faultOf('jobFailureCauseRetry', { causeId: own.causeId })).toBe('FORBIDDEN');

    await givenRoles(api, runner, 'FINANCE');
    expect((await operator.execute(causes)).codes).toEqual(['FORBIDDEN']);
    await givenRoles(api, runner, 'PLANNER');
    expect((await operator.execute(causes)).codes).toEqual([]);
    await givenRoles(api, runner, 'OWNER');
  });

  it('are brought again under the event that they failed at, one or all, and their jobs wait again', async () => {
    const name = consumer();
    const jobId = await runningJob();
    const first = await given.givenFailure(api, firm, {
      consumer: name,
      payload: { subjectId: newId(), jobId },
    });
    const second = await given.givenFailure(api, firm, { consumer: name });
    const failed = await api.admin.query('select state, error from app.job where id = $1', [jobId]);
    expect(failed.rows).toEqual([
      { state: 'FAILED', error: { code: 'JOB_FAILED', reason: 'The other side is away' } },
    ]);

    await operator.act('jobFailureCauseRetry', { causeId: first.causeId, failureId: first.failureId });
    expect(await causeOf(name)).toMatchObject({ open: 1, retrying: 1 });
    const { rows } = await api.admin.query(
      `select o.organisation_id, o.event, o.consumer, o.repeats, o.request_id, o.dispatched_at, (select count(*)::int from app.consumption where event_id = o.repeats) as consumed
       from app.outbox o where repeats is not null and consumer = $1`,
      [name],
    );
    expect(rows).toEqual([
      {
        organisation_id: firm.id,
        event: 'request.posted.v1',
        consumer: name,
        repeats: first.eventId,
        request_id: first.event.requestId,
        dispatched_at: null,
        consumed: 0,
      },
    ]);
    const job = await api.admin.query('select state, error from app.job where id = $1', [jobId]);
    expect(job.rows).toEqual([{ state: 'QUEUED', error: null }]);

    await operator.act('jobFailureCauseRetry', { causeId: first.causeId });
    expect(await causeOf(name)).toMatchObject({ open: 0, retrying: 2 });
    expect(await operator.refusals('jobFailureCauseRetry', { causeId: second.causeId })).toEqual([
      'NOTHING_OPEN at causeId',
    ]);
  });

  it('are laid aside with a reason, which stands in the book', async () => {
    const { causeId } = await given.givenFailure(api, firm);
    expect(await operator.refusals('jobFailureCauseDiscard', { causeId, reason: ' x ' })).toEqual([
      'DISCARD_REASON at reason',
    ]);
    await operator.act('jobFailureCauseDiscard', { causeId, reason: 'The firm has left the platform' });

    const { rows } = await api.admin.query(
      `select organisation_id, person_id, subject_type, changes, reason from app.audit_entry where command = 'jobFailureCauseDiscard' and subject_id = $1`,
      [decodeId(causeId)?.uuid],
    );
    expect(rows).toEqual([
      {
        organisation_id: runner.id,
        person_id: runner.actor.personId,
        subject_type: 'jobFailureCause',
        changes: { discarded: [0, 1] },
        reason: 'The firm has left the platform',
      },
    ]);
    const { jobFailureCauses } = await operator.ask(causes);
    expect(jobFailureCauses.map((cause: { id: string }) => cause.id)).not.toContain(causeId);
    expect(await operator.refusals('jobFailureCauseRetry', { causeId })).toEqual(['NOTHING_OPEN at causeId']);
  });

  it('that nobody has are answered as absent', async () => {
    const { failureId } = await given.givenFailure(api, firm);
    const { causeId } = await given.givenFailure(api, firm);
    expect(await operator.faultOf('jobFailureCauseRetry', { causeId, failureId })).toBe('NOT_FOUND');
    expect(await operator.faultOf('jobFailureCauseDiscard', { causeId: failureId, reason: 'no cause' })).toBe(
      'NOT_FOUND',
    );
  });

  /** A job that a worker has begun. */
  async function runningJob(): Promise<string> {
    let jobId = '';
    const start = {
      name: 'testJobStart',
      can: 'member' as const,
      run: async (tx: Parameters<typeof queueJob>[0]) => {
        jobId = await queueJob(tx, 'test', newId());
        return { type: 'job', id: jobId };
      },
    };
    await given.act(api, firm.actor, start, {});
    return jobId;
  }
});
