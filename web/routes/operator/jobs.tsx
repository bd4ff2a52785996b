import { data, redirect } from 'react-router';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query, run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Empty, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/jobs.ts';
import { FailureCause } from './failure-cause.tsx';
import { FailureCauseDiscardDocument, FailureCauseRetryDocument, OperatorJobsDocument } from './jobs.gql.ts';
import { QueueTable } from './queue-table.tsx';
import { ScheduleTable } from './schedule-table.tsx';

export async function loader(args: Route.LoaderArgs) {
  return { ...(await query(args, OperatorJobsDocument, {})), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const [act, causeId, failureId] = [
    reader.text('act'),
    reader.text('causeId'),
    reader.optional('failureId'),
  ];
  const what = {
    idempotencyKey: `${reader.text('idempotencyKey')}:${act}:${failureId ?? causeId}`,
    causeId,
    failureId,
  };
  const reason = act === 'discard' ? reader.text('reason') : '';
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, causeId), { status: 400 });
  const refused =
    act === 'discard'
      ? (await run(args, FailureCauseDiscardDocument, { input: { ...what, reason } })).data
          .jobFailureCauseDiscard.userErrors
      : (await run(args, FailureCauseRetryDocument, { input: what })).data.jobFailureCauseRetry.userErrors;
  if (refused.length > 0) return data(reader.reply(toFieldErrors(refused), causeId), { status: 422 });
  return redirect('/operator/jobs', 303);
}

export default function OperatorJobs({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { jobQueues, schedules, jobFailureCauses, idempotencyKey } = loaderData;
  return (
    <>
      <PageHead title={t('operations:title')} crumbs={[]} />
      <p className={`muted ${ui.intro}`}>{t('operations:intro')}</p>
      <div className={ui.stack}>
        <Panel title={t('operations:failures.title')}>
          {jobFailureCauses.length === 0 ? (
            <Empty title={t('operations:failures.none')} why={t('operations:failures.noneWhy')} />
          ) : (
            <div className={ui.stack}>
              {jobFailureCauses.map((cause) => (
                <FailureCause
                  key={cause.id}
                  cause={cause}
                  reply={actionData}
                  idempotencyKey={idempotencyKey}
                />
              ))}
            </div>
          )}
        </Panel>
        <Panel title={t('operations:queues.title')} flush>
          <QueueTable queues={jobQueues} />
        </Panel>
        <Panel title={t('operations:schedules.title')} flush>
          <ScheduleTable schedules={schedules} />
        </Panel>
      </div>
    </>
  );
}
