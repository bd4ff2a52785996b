import { Link } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { nameOf } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { DateRange, MoneyText, NetOfVat, QuantityText } from '../../domain/values.tsx';
import type { NeedsQuery, RequestState } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { TableWrap } from '../../ui/panel.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import ui from '../../ui/ui.module.css';
import { SavedViewBar } from '../../views/saved-view-bar.tsx';
import { savedViewsOf } from '../../views/saved-views.server.ts';
import type { Route } from './+types/needs.ts';
import { NeedsDocument } from './needs.gql.ts';

const STATES: readonly RequestState[] = ['OPEN', 'CLOSED'];

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const state = STATES.find((name) => name === params.get('state')) ?? null;
  const saved = await savedViewsOf(args, 'needs');
  const { capacityRequests } = await query(args, NeedsDocument, {
    state,
    first: 50,
    after: params.get('after'),
  });
  return { list: capacityRequests, state, saved };
}

export default function Needs({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { list, state } = loaderData;
  const tabs = [null, ...STATES].map((name) => ({
    to: name ? `?state=${name}` : '?',
    text: name ? t(`domain:state.request.${name}`) : t('common:all'),
    current: name === state,
  }));
  return (
    <>
      <PageHead title={t('needs:title')} crumbs={[]}>
        <Allowed act="capacityRequestPost" word={t('needs:new')}>
          <ButtonLink look="primary" to="/needs/new">
            {t('needs:new')}
          </ButtonLink>
        </Allowed>
      </PageHead>
      <SavedViewBar saved={loaderData.saved} />
      <Tabs label={t('needs:title')} tabs={tabs} />
      <div className={ui.panel}>
        {list.edges.length === 0 && state ? (
          <EmptyFilter clear="/needs?view=none" />
        ) : list.edges.length === 0 ? (
          <EmptyState title={t('needs:none.title')} why={t('needs:none.why')}>
            <ButtonLink look="primary" to="/needs/new">
              {t('needs:new')}
            </ButtonLink>
            <ButtonLink to="/market">{t('market:title')}</ButtonLink>
          </EmptyState>
        ) : (
          <>
            <NeedTable needs={list.edges.map((edge) => edge.node)} />
            <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
          </>
        )}
      </div>
    </>
  );
}

type Need = NeedsQuery['capacityRequests']['edges'][number]['node'];

function NeedTable({ needs }: { needs: readonly Need[] }) {
  const t = useT();
  return (
    <TableWrap label={t('needs:title')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('needs:column.number')}</th>
            <th scope="col">{t('needs:column.need')}</th>
            <th scope="col">{t('needs:column.state')}</th>
            <th scope="col">{t('needs:column.process')}</th>
            <th scope="col" className="num">
              {t('needs:column.load')}
            </th>
            <th scope="col">{t('needs:column.window')}</th>
            <th scope="col">{t('needs:column.matching')}</th>
            <th scope="col" className="num">
              {t('needs:column.fitting')}
            </th>
            <th scope="col" className="num">
              {t('needs:column.best')}
              <NetOfVat />
            </th>
          </tr>
        </thead>
        <tbody>
          {needs.map((need) => (
            <NeedRow key={need.id} need={need} />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function NeedRow({ need }: { need: Need }) {
  const locale = useLocale();
  const fitting = need.matches.filter((match) => match.feasible);
  const best = fitting.find((match) => match.rank === 1)?.landedCost;
  return (
    <tr>
      <td className="mono nowrap">{need.number}</td>
      <th scope="row">
        <Link to={`/needs/${need.id}`}>{need.title}</Link>
      </th>
      <td>
        <StateBadge of="request" state={need.state} />
      </td>
      <td className="nowrap">{nameOf(locale, need.process)}</td>
      <td className="num">
        <QuantityText quantity={need.load} />
      </td>
      <td>
        <DateRange from={need.from} until={need.until} />
      </td>
      <td>
        <StateBadge of="matching" state={need.matching.state} />
      </td>
      <td className="num">{fitting.length}</td>
      <td className="num">{best ? <MoneyText money={best.total} /> : '–'}</td>
    </tr>
  );
}
