import { Link } from 'react-router';
import { now } from '../../clock.server.ts';
import { JobProgress } from '../../domain/job-progress.tsx';
import { TimeText } from '../../domain/values.tsx';
import { query } from '../../graphql.server.ts';
import { useCodeText, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/jobs.ts';
import { JobsDocument } from './jobs.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const after = args.url.searchParams.get('after');
  const { jobs } = await query(args, JobsDocument, { first: 50, after });
  const refreshing = jobs.edges.some(({ node }) => node.state === 'QUEUED' || node.state === 'RUNNING');
  return { jobs, refreshing, now: now().toISOString() };
}

/** Long work of the firm: leave it and come back, it goes on. */
export default function Jobs({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const codeText = useCodeText();
  const { jobs } = loaderData;
  return (
    <>
      <PageHead title={t('jobs:title')} crumbs={[]} />
      <div className={ui.panel}>
        {jobs.edges.length === 0 ? (
          <EmptyState title={t('jobs:none.title')} why={t('jobs:none.why')} />
        ) : (
          <>
            <TableWrap label={t('jobs:title')}>
              <table className={ui.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('jobs:column.work')}</th>
                    <th scope="col">{t('jobs:column.progress')}</th>
                    <th scope="col">{t('jobs:column.at')}</th>
                    <th scope="col">{t('jobs:column.by')}</th>
                  </tr>
                </thead>
                <tbody>
                  {jobs.edges.map(({ node }) => (
                    <tr key={node.id}>
                      <th scope="row">
                        <Link to={`/jobs/${node.id}`}>{codeText('jobs:kind', node.kind, node.kind)}</Link>
                      </th>
                      <td>
                        <JobProgress job={node} now={loaderData.now} />
                      </td>
                      <td>
                        <TimeText instant={node.createdAt} />
                      </td>
                      <td>{node.requestedBy?.name ?? t('jobs:product')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableWrap>
            <Pager shown={jobs.edges.length} total={jobs.totalCount} pageInfo={jobs.pageInfo} />
          </>
        )}
      </div>
    </>
  );
}
