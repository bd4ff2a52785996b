import { Link } from 'react-router';
import { countText } from '../../domain/count.ts';
import { nameOf } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import type { HomeQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

export function OpenNeeds({ requests }: { requests: HomeQuery['capacityRequests'] }) {
  const t = useT();
  const locale = useLocale();
  if (requests.edges.length === 0) return null;
  return (
    <Panel title={t('home:needs.title', { shown: countText(requests) })} flush>
      <TableWrap label={t('home:needs.label')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('needs:column.need')}</th>
              <th scope="col">{t('needs:column.process')}</th>
              <th scope="col">{t('needs:column.matching')}</th>
              <th scope="col">{t('needs:column.until')}</th>
            </tr>
          </thead>
          <tbody>
            {requests.edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">
                  <Link to={`/needs/${node.id}`}>{node.title}</Link>
                </th>
                <td className="nowrap">{nameOf(locale, node.process)}</td>
                <td>
                  <StateBadge of="matching" state={node.matching.state} />
                </td>
                <td className="nowrap">{node.until}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}
