import { data, Form, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { Hidden } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query, run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { useLiveJob } from '../jobs/use-live-job.ts';
import type { Route } from './+types/score.ts';
import { HistoryTable } from './history-table.tsx';
import { Peers } from './peers.tsx';
import { CreditScoreRequestDocument, OrganisationPeersSetDocument, ScorePageDocument } from './score.gql.ts';
import { ScoreView, WhatItIs } from './score-view.tsx';

/** The firm's own score. A run that was asked for stands in the address, so that the page can wait for it. */
export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const job = params.get('job');
  const page = { first: 20, after: params.get('after'), job: job ?? '', hasJob: job !== null };
  const { latest, creditScores, peerComparison, node } = await query(args, ScorePageDocument, page);
  const state = node?.__typename === 'Job' ? node.state : null;
  return {
    score: latest.edges[0]?.node ?? null,
    creditScores,
    peerComparison,
    job: job ?? '',
    refreshing: state === 'QUEUED' || state === 'RUNNING',
    hasFailed: state === 'FAILED',
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = { idempotencyKey: reader.text('idempotencyKey') };
  const intent = reader.text('intent');
  if (intent === 'compare' || intent === 'alone') return await setPeers(args, reader, intent === 'compare');
  const { creditScoreRequest: job, userErrors } = (await run(args, CreditScoreRequestDocument, { input }))
    .data.creditScoreRequest;
  if (!job) return data(reader.reply(toFieldErrors(userErrors, () => '')), { status: 422 });
  return redirect(`/score?job=${job.id}`, 303);
}

async function setPeers(args: Route.ActionArgs, reader: FormReader, compared: boolean) {
  const input = { idempotencyKey: reader.text('idempotencyKey'), compared };
  const { userErrors } = (await run(args, OrganisationPeersSetDocument, { input })).data.organisationPeersSet;
  if (userErrors.length > 0) return data(reader.reply(toFieldErrors(userErrors, () => '')), { status: 422 });
  return redirect('/score', 303);
}

export function shouldRevalidate() {
  return true;
}

export default function ScorePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { score, creditScores, refreshing, job, idempotencyKey } = loaderData;
  useLiveJob(job, !refreshing);
  const ask = (
    <Form method="post">
      <Hidden name="idempotencyKey" value={idempotencyKey} />
      <Allowed act="creditScoreRequest" word={t('score:ask')}>
        <SubmitButton look="primary">{t('score:ask')}</SubmitButton>
      </Allowed>
    </Form>
  );
  return (
    <>
      <PageHead title={t('score:title')} crumbs={[]}>
        {refreshing ? null : ask}
      </PageHead>
      <FormScope reply={actionData}>{null}</FormScope>
      <div className={ui.stack}>
        <div role="status">
          {refreshing ? <Notice tone="info">{t('score:running')}</Notice> : null}
          {loaderData.hasFailed ? <Notice tone="bad">{t('score:failed')}</Notice> : null}
        </div>
        {score ? (
          <ScoreView score={score} />
        ) : (
          <div className={ui.panel}>
            <EmptyState title={t('score:none.title')} why={t('score:none.why')} />
          </div>
        )}
        <Peers
          comparison={loaderData.peerComparison}
          peers={score?.peers ?? null}
          idempotencyKey={idempotencyKey}
        />
        <WhatItIs calibrated={score?.model.calibrated ?? false} />
        {score ? (
          <Panel title={t('score:history.title')} flush>
            <HistoryTable scores={creditScores.edges.map(({ node }) => node)} />
            <Pager
              shown={creditScores.edges.length}
              total={creditScores.totalCount}
              pageInfo={creditScores.pageInfo}
            />
          </Panel>
        ) : null}
      </div>
    </>
  );
}
