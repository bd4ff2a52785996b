import { ChevronLeft, ChevronRight, Download, FileSpreadsheet } from 'lucide-react';
import { Form, useSearchParams } from 'react-router';
import { today } from '../../clock.server.ts';
import { Allowed } from '../../domain/allowed.tsx';
import { treeOptions } from '../../domain/names.ts';
import { TimeText } from '../../domain/values.tsx';
import { weekLabelOf } from '../../domain/week.ts';
import { Options } from '../../form/fields.tsx';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager, withParam } from '../../ui/pager.tsx';
import ui from '../../ui/ui.module.css';
import { SavedViewBar } from '../../views/saved-view-bar.tsx';
import { savedViewsOf } from '../../views/saved-views.server.ts';
import type { Route } from './+types/board.ts';
import { BoardDocument } from './board.gql.ts';
import css from './board.module.css';
import { BoardChart } from './board-chart.tsx';
import { actOnBoard } from './board-edit.server.ts';
import { BoardLegend } from './board-legend.tsx';
import {
  type BoardSearch,
  BUCKETS,
  FORMS,
  GROUPS,
  readBoardSearch,
  SHOWS,
  SPANS,
  shiftFrom,
  weeksShown,
} from './board-search.ts';
import { BoardTable } from './board-table.tsx';
import { CellPanel } from './cell-panel.tsx';
import { LastEdit } from './last-edit.tsx';

const PAGE = 20;
/** Groups are whole: as many as a page may hold. */
const GROUPED_PAGE = 100;

export async function loader(args: Route.LoaderArgs) {
  const saved = await savedViewsOf(args, 'board');
  const day = today(args);
  const search = readBoardSearch(args.url.searchParams, day);
  const answer = await query(args, BoardDocument, {
    bucket: search.bucket,
    from: search.from,
    count: search.span,
    siteId: search.siteId,
    processCode: search.processCode,
    text: search.text,
    after: search.after,
    first: search.group === 'none' && search.form === 'table' ? PAGE : GROUPED_PAGE,
    cell: search.cell !== null,
    cellCenter: search.cell?.workCenterId ?? '',
    cellWeek: search.cell?.weekStart ?? day,
  });
  return { ...answer, search, day, saved, address: args.url.href, idempotencyKey: crypto.randomUUID() };
}

export const action = (args: Route.ActionArgs) => actOnBoard(args);

export default function Board({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { capacityGrid: grid, capacityCell, search } = loaderData;
  const filtered = search.siteId !== null || search.processCode !== null || search.text !== null;
  return (
    <>
      <PageHead
        title={t('capacity:title')}
        crumbs={[]}
        meta={
          <>
            {t('capacity:asOf')} <TimeText instant={grid.asOf} />
          </>
        }
      >
        <ExportLinks search={loaderData.search} />
        <Allowed act="capacityEdit" word={t('capacity:import')}>
          <ButtonLink to="/capacity/imports">
            <Icon of={FileSpreadsheet} />
            {t('capacity:import')}
          </ButtonLink>
        </Allowed>
        <Allowed act="capacityOfferPublish" word={t('capacity:post')}>
          <ButtonLink look="primary" to="/capacity/offers/new">
            {t('capacity:post')}
          </ButtonLink>
        </Allowed>
      </PageHead>
      <SavedViewBar saved={loaderData.saved} />
      <Filters data={loaderData} />
      {loaderData.lastCapacityEdit ? (
        <LastEdit
          edit={loaderData.lastCapacityEdit}
          idempotencyKey={loaderData.idempotencyKey}
          reply={actionData}
        />
      ) : null}
      <div className={`${css.layout} ${capacityCell ? css.withPanel : ''}`}>
        <div>
          {grid.edges.length === 0 ? (
            <NoRows filtered={filtered} />
          ) : (
            <>
              {search.form === 'chart' ? (
                <BoardChart
                  rows={grid.edges.map(({ node }) => node)}
                  columns={grid.columns}
                  search={search}
                />
              ) : (
                <>
                  <BoardTable
                    key={`${search.bucket}${search.from}${search.span}${search.after}`}
                    grid={grid}
                    search={search}
                    day={loaderData.day}
                    idempotencyKey={loaderData.idempotencyKey}
                  />
                  <BoardLegend day={loaderData.day} />
                </>
              )}
              <p className={css.printed}>{loaderData.address}</p>
              <Pager shown={grid.edges.length} total={grid.totalCount} pageInfo={grid.pageInfo} />
            </>
          )}
        </div>
        {capacityCell ? (
          <CellPanel
            detail={capacityCell}
            idempotencyKey={loaderData.idempotencyKey}
            day={loaderData.day}
            reply={actionData}
          />
        ) : null}
      </div>
    </>
  );
}

function Filters({ data }: { data: Route.ComponentProps['loaderData'] }) {
  const t = useT();
  const locale = useLocale();
  const { search } = data;
  const all = { value: '', text: t('common:all') };
  const selects = {
    bucket: BUCKETS.map((bucket) => ({ value: bucket.toLowerCase(), text: t(`capacity:bucket.${bucket}`) })),
    span: SPANS[search.bucket].map((count) => ({
      value: String(count),
      text: t(`capacity:span.${search.bucket}`, { count }),
    })),
    show: SHOWS.map((show) => ({ value: show, text: t(`capacity:show.${show}`) })),
    group: GROUPS.map((group) => ({ value: group, text: t(`capacity:group.${group}`) })),
    form: FORMS.map((form) => ({ value: form, text: t(`capacity:form.${form}`) })),
    site: [all, ...data.sites.edges.map(({ node }) => ({ value: node.id, text: node.name }))],
    process: [all, ...treeOptions(locale, data.processes, () => true)],
  };
  const values = {
    bucket: search.bucket.toLowerCase(),
    span: String(search.span),
    show: search.show,
    group: search.group,
    form: search.form,
    site: search.siteId ?? '',
    process: search.processCode ?? '',
  };
  return (
    <Form method="get" className={ui.filters} key={JSON.stringify(search)}>
      <div>
        <label htmlFor="from">{t('capacity:filter.from')}</label>
        <input className={ui.input} type="date" id="from" name="from" defaultValue={search.from} required />
      </div>
      {(['bucket', 'span', 'show', 'site', 'process', 'group', 'form'] as const).map((name) => (
        <div key={name}>
          <label htmlFor={name}>{t(`capacity:filter.${name}`)}</label>
          <select className={ui.input} id={name} name={name} defaultValue={values[name]}>
            <Options options={selects[name]} />
          </select>
        </div>
      ))}
      <div>
        <label htmlFor="q">{t('capacity:filter.text')}</label>
        <input className={ui.input} type="search" id="q" name="q" defaultValue={search.text ?? ''} />
      </div>
      <Button>{t('common:apply')}</Button>
      <Steps search={search} />
    </Form>
  );
}

function Steps({ search }: { search: BoardSearch }) {
  const t = useT();
  const [params] = useSearchParams();
  const step = search.span > 4 ? Math.floor(search.span / 2) : search.span;
  return (
    <span className={ui.row}>
      <ButtonLink look="quiet" to={withParam(params, 'from', shiftFrom(search, -step))}>
        <Icon of={ChevronLeft} />
        {t('capacity:earlier')}
      </ButtonLink>
      <ButtonLink look="quiet" to={withParam(params, 'from', null)}>
        {t('capacity:now')}
      </ButtonLink>
      <ButtonLink look="quiet" to={withParam(params, 'from', shiftFrom(search, step))}>
        {t('capacity:later')}
        <Icon of={ChevronRight} />
      </ButtonLink>
    </span>
  );
}

/** The figures as they are filtered here, in the form that the import reads. */
function ExportLinks({ search }: { search: Route.ComponentProps['loaderData']['search'] }) {
  const t = useT();
  const locale = useLocale();
  const params = new URLSearchParams({
    locale,
    from: weekLabelOf(search.from),
    weeks: String(weeksShown(search)),
  });
  if (search.siteId) params.set('site', search.siteId);
  if (search.processCode) params.set('process', search.processCode);
  return (
    <a className={ui.button} href={`/capacity/imports/sheets/capacity.xlsx?${params}`} download>
      <Icon of={Download} />
      {t('capacity:export')}
    </a>
  );
}

function NoRows({ filtered }: { filtered: boolean }) {
  const t = useT();
  return (
    <div className={ui.panel}>
      {filtered ? (
        <EmptyFilter
          clear="/capacity?view=none"
          title={t('capacity:noneFiltered.title')}
          why={t('capacity:noneFiltered.why')}
        />
      ) : (
        <EmptyState title={t('capacity:none.title')} why={t('capacity:none.why')}>
          <ButtonLink look="primary" to="/plant">
            {t('capacity:none.plant')}
          </ButtonLink>
          <ButtonLink to="/capacity/imports">{t('capacity:import')}</ButtonLink>
        </EmptyState>
      )}
    </div>
  );
}
