import { Link } from 'react-router';
import { firmName } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { TimeText } from '../../domain/values.tsx';
import { VerifiedMark } from '../../domain/verified-mark.tsx';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { ConsentsDocument } from '../consents/consents.gql.ts';
import { GroupNames } from '../consents/terms-text.tsx';
import type { Route } from './+types/dossiers.ts';

/** The firms that have given this institution a consent. */
export async function loader(args: Route.LoaderArgs) {
  const page = { first: 50, after: args.url.searchParams.get('after') };
  return await query(args, ConsentsDocument, { side: 'RECIPIENT', ...page });
}

export default function Dossiers({ loaderData: { consents } }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <PageHead title={t('consents:dossiers.title')} crumbs={[]} />
      <div className={ui.panel}>
        {consents.edges.length === 0 ? (
          <EmptyState title={t('consents:dossiers.none.title')} why={t('consents:dossiers.none.why')} />
        ) : (
          <>
            <TableWrap label={t('consents:dossiers.title')}>
              <table className={ui.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('consents:field.subject')}</th>
                    <th scope="col">{t('consents:column.state')}</th>
                    <th scope="col">{t('consents:field.purpose')}</th>
                    <th scope="col">{t('consents:field.dataGroups')}</th>
                    <th scope="col">{t('consents:field.frequency')}</th>
                    <th scope="col">{t('consents:field.expiresAt')}</th>
                  </tr>
                </thead>
                <tbody>
                  {consents.edges.map(({ node }) => (
                    <tr key={node.id}>
                      <th scope="row">
                        <span className={ui.row}>
                          <Link to={`/dossiers/${node.id}`}>
                            {node.subject ? firmName(locale, node.subject) : node.number}
                          </Link>
                          <VerifiedMark since={node.subject?.verifiedSince ?? null} short />
                        </span>
                        <div className="mono quiet">{node.number}</div>
                      </th>
                      <td>
                        <StateBadge of="consent" state={node.state} />
                      </td>
                      <td>{t(`consents:purpose.${node.purpose}`)}</td>
                      <td>
                        <GroupNames groups={node.dataGroups} />
                        <div className="quiet">{t(`consents:granularity.${node.granularity}`)}</div>
                      </td>
                      <td>{t(`consents:frequency.${node.frequency}`)}</td>
                      <td>
                        <TimeText instant={node.revokedAt ?? node.expiresAt} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableWrap>
            <Pager shown={consents.edges.length} total={consents.totalCount} pageInfo={consents.pageInfo} />
          </>
        )}
      </div>
    </>
  );
}
