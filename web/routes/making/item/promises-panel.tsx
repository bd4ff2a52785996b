import { Link } from 'react-router';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { TimeText } from '../../../domain/values.tsx';
import type { RevisionPromisesQuery } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

type Asked = RevisionPromisesQuery['orderPromises']['edges'][number]['node'];

/** What was asked of a revision so far. */
export function PromisesPanel({ promises }: { promises: readonly Asked[] }) {
  const t = useT();
  return (
    <Panel title={t('making:promises')} flush>
      <TableWrap label={t('making:promises')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('making:promise')}</th>
              <th scope="col">{t('making:reference')}</th>
              <th scope="col">{t('making:state')}</th>
              <th scope="col" className="num">
                {t('making:quantity')}
              </th>
              <th scope="col">{t('making:dueOn')}</th>
              <th scope="col">{t('making:asked')}</th>
            </tr>
          </thead>
          <tbody>
            {promises.map((promise) => (
              <tr key={promise.id}>
                <th scope="row">
                  <Link to={`/promises/${promise.id}`} className="mono">
                    {promise.number}
                  </Link>
                </th>
                <td className="mono">{promise.reference}</td>
                <td>
                  <StateBadge of="promise" state={promise.state} />
                </td>
                <td className="num">{promise.quantity}</td>
                <td>{promise.dueOn}</td>
                <td>
                  <TimeText instant={promise.askedAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}
