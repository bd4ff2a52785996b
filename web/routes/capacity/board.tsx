import { ChevronLeft, ChevronRight, FileSpreadsheet } from 'lucide-react';
import { Form, useSearchParams } from 'react-router';
import { today } from '../../clock.server.ts';
import { Allowed } from '../../domain/allowed.tsx';
import { treeOptions } from '../../domain/names.ts';
import { TimeText } from '../../domain/values.tsx';
import { addDays, mondayOf, weekLabelOf, weekStartOf } from '../../domain/week.ts';
import { Options } from '../../form/fields.tsx';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager, withParam } from '../../ui/pager.tsx';
import { Empty } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/board.ts';
import { BoardDocument } from './board.gql.ts';
import css from './board.module.css';
import { readBoardSearch, SPANS, shiftWeek } from './board-search.ts';
import { BoardLegend, BoardTable } from './board-table.tsx';
import { CellPanel } from './cell-panel.tsx';

const PAGE = 20;

export async function loader(args: Route.LoaderArgs) {
  const day = today();
  const { cell, ...search } = readBoardSearch(args.url.searchParams, day);
  const answer = await query(args, BoardDocument, {
    ...search,
    first: PAGE,
    cell: cell !== null,
    cellCenter: cell?.workCenterId ?? '',
    cellWeek: cell?.weekStart ?? day,
  });
  return { ...answer, search, selected: cell, day };
}

export default function Board({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { capacityBoard: board, capacityCell } = loaderData;
  return (
    <>
      <PageHead
        title={t('capacity:title')}
        crumbs={[]}
        meta={
          <>
            {t('capacity:asOf')} <TimeText instant={board.asOf} />
          </>
        }
      >
        <Allowed act="capacityImportCheck" word={t('capacity:import')}>
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
      <Filters data={loaderData} />
      <div className={`${css.layout} ${capacityCell ? css.withPanel : ''}`}>
        <div>
          {board.edges.length === 0 ? (
            <NoRows filtered={loaderData.search.siteId !== null || loaderData.search.processCode !== null} />
          ) : (
            <>
              <BoardTable board={board} day={loaderData.day} selected={loaderData.selected} />
              <BoardLegend day={loaderData.day} />
              <Pager shown={board.edges.length} total={board.totalCount} pageInfo={board.pageInfo} />
            </>
          )}
        </div>
        {capacityCell ? <CellPanel detail={capacityCell} /> : null}
      </div>
    </>
  );
}

function Filters({ data }: { data: Route.ComponentProps['loaderData'] }) {
  const t = useT();
  const locale = useLocale();
  const { search } = data;
  const processes = treeOptions(locale, data.processes, () => true);
  return (
    <Form method="get" className={ui.filters}>
      <div>
        <label htmlFor="from">{t('capacity:filter.from')}</label>
        <select
          className={ui.input}
          id="from"
          name="from"
          defaultValue={search.fromWeek}
          key={search.fromWeek}
        >
          <Options options={weekOptions(data.day, search.fromWeek)} />
        </select>
      </div>
      <div>
        <label htmlFor="weeks">{t('capacity:filter.weeks')}</label>
        <select className={ui.input} id="weeks" name="weeks" defaultValue={search.weeks} key={search.weeks}>
          {SPANS.map((weeks) => (
            <option key={weeks} value={weeks}>
              {t('capacity:filter.weeksCount', { count: weeks })}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="site">{t('capacity:filter.site')}</label>
        <select className={ui.input} id="site" name="site" defaultValue={search.siteId ?? ''}>
          <option value="">{t('common:all')}</option>
          <Options options={data.sites.edges.map(({ node }) => ({ value: node.id, text: node.name }))} />
        </select>
      </div>
      <div>
        <label htmlFor="process">{t('capacity:filter.process')}</label>
        <select className={ui.input} id="process" name="process" defaultValue={search.processCode ?? ''}>
          <option value="">{t('common:all')}</option>
          <Options options={processes} />
        </select>
      </div>
      <Button>{t('common:apply')}</Button>
      <WeekSteps fromWeek={search.fromWeek} weeks={search.weeks} />
    </Form>
  );
}

const WEEKS_BACK = 12;
const WEEKS_AHEAD = 52;

/** Weeks to begin with: a year ahead, some back, and the one that the address asks for. */
function weekOptions(day: string, chosen: string) {
  const mondays = Array.from({ length: WEEKS_BACK + WEEKS_AHEAD }, (_, i) =>
    addDays(mondayOf(day), (i - WEEKS_BACK) * 7),
  );
  const asked = weekStartOf(chosen);
  const all = asked && !mondays.includes(asked) ? [asked, ...mondays].sort() : mondays;
  return all.map((monday) => ({
    value: weekLabelOf(monday),
    text: `${weekLabelOf(monday)} (${monday.slice(5)})`,
  }));
}

function WeekSteps({ fromWeek, weeks }: { fromWeek: string; weeks: number }) {
  const t = useT();
  const [params] = useSearchParams();
  const step = weeks > 4 ? weeks / 2 : weeks;
  return (
    <span className={ui.row}>
      <ButtonLink look="quiet" to={withParam(params, 'from', shiftWeek(fromWeek, -step))}>
        <Icon of={ChevronLeft} />
        {t('capacity:earlier')}
      </ButtonLink>
      <ButtonLink look="quiet" to={withParam(params, 'from', null)}>
        {t('capacity:thisWeek')}
      </ButtonLink>
      <ButtonLink look="quiet" to={withParam(params, 'from', shiftWeek(fromWeek, step))}>
        {t('capacity:later')}
        <Icon of={ChevronRight} />
      </ButtonLink>
    </span>
  );
}

function NoRows({ filtered }: { filtered: boolean }) {
  const t = useT();
  return (
    <div className={ui.panel}>
      {filtered ? (
        <Empty title={t('capacity:noneFiltered.title')} why={t('capacity:noneFiltered.why')}>
          <ButtonLink to="/capacity">{t('common:clearFilters')}</ButtonLink>
        </Empty>
      ) : (
        <Empty title={t('capacity:none.title')} why={t('capacity:none.why')}>
          <ButtonLink look="primary" to="/plant">
            {t('capacity:none.plant')}
          </ButtonLink>
          <ButtonLink to="/capacity/imports">{t('capacity:import')}</ButtonLink>
        </Empty>
      )}
    </div>
  );
}
