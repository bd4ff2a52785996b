import { Form, Link } from 'react-router';
import { StateBadge } from '../../domain/state-badge.tsx';
import { MoneyText, NetOfVat, TimeText } from '../../domain/values.tsx';
import type { OrderPromisesQuery } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/promises.ts';
import { OrderPromisesDocument } from './making.gql.ts';
import { MakingTabs } from './making-tabs.tsx';

type Row = OrderPromisesQuery['orderPromises']['edges'][number]['node'];

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const words = (params.get('q') ?? '').trim().slice(0, 60);
  const page = { words: words === '' ? null : words, first: 50, after: params.get('after') };
  return { words, ...(await query(args, OrderPromisesDocument, page)) };
}

/** All that the firm has asked to be promised, newest first. */
export default function Promises({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { words, orderPromises: list } = loaderData;
  return (
    <>
      <PageHead title={t('making:promises')} crumbs={[{ to: '/catalogue', text: t('making:catalogue') }]}>
        <ButtonLink to="/capacity/imports?kind=orders">{t('making:orderSheets')}</ButtonLink>
      </PageHead>
      <MakingTabs current="promises" />
      <Form method="get" className={ui.filters}>
        <div>
          <label htmlFor="promises-q">{t('making:promiseWords')}</label>
          <input className={ui.input} id="promises-q" name="q" defaultValue={words} />
        </div>
        <Button>{t('making:find')}</Button>
      </Form>
      <div className={ui.panel}>
        {list.edges.length > 0 ? (
          <>
            <PromiseRows rows={list.edges.map(({ node }) => node)} />
            <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
          </>
        ) : words === '' ? (
          <EmptyState title={t('making:noPromises.title')} why={t('making:noPromises.why')} />
        ) : (
          <EmptyFilter clear="/promises" />
        )}
      </div>
    </>
  );
}

function PromiseRows({ rows }: { rows: readonly Row[] }) {
  const t = useT();
  return (
    <TableWrap label={t('making:promises')}>
      <table className={ui.table}>
        <thead>
          <tr>
            {(['promise', 'reference', 'item', 'state'] as const).map((column) => (
              <th scope="col" key={column}>
                {t(`making:${column}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {t('making:quantity')}
            </th>
            <th scope="col">{t('making:dueOn')}</th>
            <th scope="col">{t('making:arrives')}</th>
            <th scope="col" className="num">
              {t('making:total')}
              <NetOfVat />
            </th>
            <th scope="col">{t('making:asked')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PromiseRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

/** The plan that is held or bought, else the cheapest of the latest answer. */
function PromiseRow({ row }: { row: Row }) {
  const t = useT();
  const item = row.revision?.item;
  const plan = row.plans.find(({ id }) => id === row.chosenPlanId) ?? row.plans[0];
  return (
    <tr>
      <th scope="row">
        <Link to={`/promises/${row.id}`} className="mono">
          {row.number}
        </Link>
      </th>
      <td className="mono">{row.reference}</td>
      <td>{item ? `${item.number} ${item.name}` : '–'}</td>
      <td>
        <StateBadge of="promise" state={row.state} />
      </td>
      <td className="num">{row.quantity}</td>
      <td className="nowrap">{row.dueOn}</td>
      <td>
        {plan ? <span className="nowrap">{plan.arrivesOn}</span> : '–'}
        {plan && plan.lateDays > 0 ? (
          <span className="quiet"> {t('making:lateDays', { count: plan.lateDays })}</span>
        ) : null}
      </td>
      <td className="num">{plan ? <MoneyText money={plan.landedCost.total} /> : '–'}</td>
      <td className="nowrap">
        <TimeText instant={row.askedAt} zone={false} />
      </td>
    </tr>
  );
}
