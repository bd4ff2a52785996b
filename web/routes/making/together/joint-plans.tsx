import { Link } from 'react-router';
import { MoneyText, NetOfVat, TimeText } from '../../../domain/values.tsx';
import type { JointPlansQuery } from '../../../gql/graphql.ts';
import { query } from '../../../graphql.server.ts';
import { useT } from '../../../i18n/use-t.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { MakingTabs } from '../making-tabs.tsx';
import type { Route } from './+types/joint-plans.ts';
import { JointPlansDocument } from './together.gql.ts';
import { useJointWord } from './use-joint-word.ts';

type Row = JointPlansQuery['jointPlans']['edges'][number]['node'];

export async function loader(args: Route.LoaderArgs) {
  return await query(args, JointPlansDocument, { first: 50, after: args.url.searchParams.get('after') });
}

/** Orders that have been planned as one, newest first. */
export default function JointPlans({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { jointPlans: list } = loaderData;
  return (
    <>
      <PageHead title={t('making:joint.list')} crumbs={[{ to: '/catalogue', text: t('making:catalogue') }]} />
      <MakingTabs current="joint" />
      <div className={ui.panel}>
        {list.edges.length > 0 ? (
          <>
            <JointRows rows={list.edges.map(({ node }) => node)} />
            <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
          </>
        ) : (
          <EmptyState title={t('making:joint.none.title')} why={t('making:joint.none.why')} />
        )}
      </div>
    </>
  );
}

function JointRows({ rows }: { rows: readonly Row[] }) {
  const t = useT();
  const word = useJointWord();
  return (
    <TableWrap label={t('making:joint.list')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('making:joint.plan')}</th>
            <th scope="col">{t('making:state')}</th>
            <th scope="col" className="num">
              {t('making:joint.orders')}
            </th>
            <th scope="col" className="num">
              {t('making:joint.pieces')}
            </th>
            <th scope="col" className="num">
              {t('making:total')}
              <NetOfVat />
            </th>
            <th scope="col">{t('making:asked')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/promises/together/${row.id}`} className="mono nowrap">
                  {row.number}
                </Link>
              </th>
              <td>{word(row)}</td>
              <td className="num">{row.orders.length}</td>
              <td className="num">{row.unserved ?? '–'}</td>
              <td className="num">{row.total ? <MoneyText money={row.total} /> : '–'}</td>
              <td className="nowrap">
                <TimeText instant={row.askedAt} zone={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
