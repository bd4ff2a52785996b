import { Link } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { firmName } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { DateRange, MoneyText, QuantityText } from '../../domain/values.tsx';
import type { AgreementsQuery, QuoteSide } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/agreements.ts';
import { AgreementsDocument } from './agreements.gql.ts';

const SIDES = ['BUYER', 'SELLER'] as const satisfies readonly QuoteSide[];

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const side = SIDES.find((name) => name === params.get('side')) ?? 'BUYER';
  return {
    side,
    ...(await query(args, AgreementsDocument, { side, first: 50, after: params.get('after') })),
  };
}

export default function Agreements({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { side, frameworks, callOffs } = loaderData;
  const tabs = SIDES.map((name) => ({
    to: `?side=${name}`,
    text: t(`agreements:tab.${name}`),
    current: name === side,
  }));
  return (
    <>
      <PageHead title={t('agreements:title')} crumbs={[]}>
        <Allowed act="frameworkPropose" word={t('agreements:new')}>
          <ButtonLink look="primary" to={`/agreements/new?side=${side}`}>
            {t('agreements:new')}
          </ButtonLink>
        </Allowed>
      </PageHead>
      <Tabs label={t('agreements:title')} tabs={tabs} />
      <div className={ui.stack}>
        {callOffs.edges.length > 0 ? <Waiting callOffs={callOffs} side={side} /> : null}
        <div className={ui.panel}>
          <AgreementTable list={frameworks} side={side} />
        </div>
      </div>
    </>
  );
}

function Waiting({ callOffs, side }: { callOffs: AgreementsQuery['callOffs']; side: QuoteSide }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t(`agreements:waiting.${side}`)}>
      <ul className={ui.stackTight}>
        {callOffs.edges.map(({ node }) => (
          <li key={node.id}>
            <Link to={`/agreements/${node.framework?.id}`}>
              <span className="mono">{node.number}</span> ·{' '}
              {node.partner ? firmName(locale, node.partner) : ''}
            </Link>{' '}
            · {node.wantedOn} · <MoneyText money={node.net} net />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function AgreementTable({ list, side }: { list: AgreementsQuery['frameworks']; side: QuoteSide }) {
  const t = useT();
  const locale = useLocale();
  if (list.edges.length === 0)
    return <EmptyState title={t('agreements:none.title')} why={t('agreements:none.why')} />;
  return (
    <>
      <TableWrap label={t('agreements:title')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('agreements:column.agreement')}</th>
              <th scope="col">{t('agreements:column.state')}</th>
              <th scope="col">{t(`agreements:partner.${side}`)}</th>
              <th scope="col">{t('agreements:column.valid')}</th>
              <th scope="col">{t('agreements:column.called')}</th>
              <th scope="col" className="num">
                {t('agreements:column.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">
                  <Link to={`/agreements/${node.id}`}>{node.title}</Link>
                  <div className="mono quiet">{node.number}</div>
                </th>
                <td>
                  <StateBadge of="framework" state={node.state} />
                </td>
                <td>{node.partner ? firmName(locale, node.partner) : ''}</td>
                <td>
                  <DateRange from={node.validFrom} until={node.validUntil} />
                </td>
                <td>
                  {node.lines.slice(0, 2).map((line) => (
                    <div key={line.id}>
                      {line.item} · <QuantityText quantity={line.called} />
                      {line.most ? (
                        <>
                          {' / '}
                          <QuantityText quantity={line.most} />
                        </>
                      ) : null}
                    </div>
                  ))}
                  {node.lines.length > 2 ? t('agreements:moreLines', { count: node.lines.length - 2 }) : null}
                </td>
                <td className="num">
                  <MoneyText money={node.called} net />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
    </>
  );
}
