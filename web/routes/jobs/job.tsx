import { ArrowRight } from 'lucide-react';
import { data, Form, redirect } from 'react-router';
import { now } from '../../clock.server.ts';
import { JobProgress } from '../../domain/job-progress.tsx';
import { TimeText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { JobFactsFragment } from '../../gql/graphql.ts';
import { notFound, query, run } from '../../graphql.server.ts';
import { useCodeText, useT } from '../../i18n/use-t.ts';
import { pathOf } from '../../search/thing-paths.ts';
import { ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/job.ts';
import { JobCancelDocument, JobDocument } from './jobs.gql.ts';
import { useLiveJob } from './use-live-job.ts';

export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, JobDocument, { id: args.params.id });
  if (node?.__typename !== 'Job') return notFound(args);
  const refreshing = node.state === 'QUEUED' || node.state === 'RUNNING';
  return { job: node, refreshing, now: now().toISOString(), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = { idempotencyKey: reader.text('idempotencyKey'), jobId: args.params.id };
  const { data: answer } = await run(args, JobCancelDocument, { input });
  const refused = toFieldErrors(answer.jobCancel.userErrors, () => '');
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(`/jobs/${args.params.id}`, 303);
}

/** A refusal often means that things have changed meanwhile. */
export function shouldRevalidate() {
  return true;
}

export default function JobPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const codeText = useCodeText();
  const { job } = loaderData;
  useLiveJob(job.id, !loaderData.refreshing);
  const subject = job.subjectId ? pathOf(job.subjectId) : null;
  return (
    <>
      <PageHead
        title={codeText('jobs:kind', job.kind, job.kind)}
        crumbs={[{ to: '/jobs', text: t('jobs:title') }]}
      >
        {job.availableActions.includes('CANCEL') ? (
          <Form method="post">
            <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
            <SubmitButton look="danger">{t('jobs:cancel')}</SubmitButton>
          </Form>
        ) : null}
        {subject ? (
          <ButtonLink look={job.state === 'DONE' ? 'primary' : 'plain'} to={subject}>
            {t('jobs:subject')}
            <Icon of={ArrowRight} />
          </ButtonLink>
        ) : null}
      </PageHead>
      <FormScope reply={actionData}>{null}</FormScope>
      <div className={ui.stack}>
        <Outcome job={job} />
        <Panel title={t('jobs:progress')}>
          <JobProgress job={job} now={loaderData.now} />
        </Panel>
        <About job={job} />
      </div>
    </>
  );
}

function Outcome({ job }: { job: JobFactsFragment }) {
  const t = useT();
  const codeText = useCodeText();
  if (job.state === 'FAILED') {
    const code = job.error?.code ?? 'JOB_FAILED';
    return (
      <div role="alert">
        <Notice tone="bad">
          {codeText('refusals:code', code, t('refusals:code.JOB_FAILED'))}{' '}
          <span className="mono">{code}</span>
        </Notice>
      </div>
    );
  }
  if (job.cancelRequestedAt && job.state === 'RUNNING')
    return <Notice tone="warn">{t('jobs:stopping')}</Notice>;
  if (job.state === 'QUEUED' || job.state === 'RUNNING')
    return <Notice tone="info">{t('jobs:leave')}</Notice>;
  return null;
}

function About({ job }: { job: JobFactsFragment }) {
  const t = useT();
  return (
    <Panel title={t('jobs:about')}>
      <Facts
        facts={[
          [t('jobs:column.by'), job.requestedBy?.name ?? t('jobs:product')],
          [t('jobs:column.at'), <TimeText key="c" instant={job.createdAt} />],
          job.startedAt ? [t('jobs:startedAt'), <TimeText key="s" instant={job.startedAt} />] : null,
          job.finishedAt ? [t('jobs:finishedAt'), <TimeText key="f" instant={job.finishedAt} />] : null,
          [
            t('jobs:id'),
            <span key="i" className="mono">
              {job.id}
            </span>,
          ],
        ]}
      />
    </Panel>
  );
}
