import { nameOf } from '../../domain/names.ts';
import type { OpenStatisticsQuery, Resource } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/open-statistics.ts';
import { OpenStatisticsDocument } from './open.gql.ts';
import css from './open.module.css';
import { OpenPage } from './open-page.tsx';
import { tableOf } from './statistics-table.ts';

type Cell = OpenStatisticsQuery['marketStatistics'][number];
const RESOURCES: readonly Resource[] = ['CAPACITY', 'STOCK', 'DELIVERY'];

export async function loader(args: Route.LoaderArgs) {
  const { marketStatistics } = await query(args, OpenStatisticsDocument, {});
  return { cells: marketStatistics, canonical: `${args.url.origin}/open/statistics` };
}

export default function OpenStatistics({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { cells } = loaderData;
  return (
    <OpenPage tab="statistics" canonical={loaderData.canonical}>
      <div className={ui.stack}>
        <p className="muted">{t('open:statistics.fewer')}</p>
        {RESOURCES.map((resource) => (
          <ResourcePanel key={resource} resource={resource} cells={cells} />
        ))}
        {cells[0] ? <p className="quiet">{t('open:statistics.asOf', { day: cells[0].asOf })}</p> : null}
      </div>
    </OpenPage>
  );
}

function ResourcePanel({ resource, cells }: { resource: Resource; cells: readonly Cell[] }) {
  const t = useT();
  const mine = cells.filter((cell) => cell.resource === resource);
  return (
    <Panel title={t(`domain:resource.${resource}`)} flush>
      {mine.length === 0 ? (
        <EmptyState title={t('open:statistics.none')} why={t('open:statistics.noneWhy')} />
      ) : (
        <StatisticsTable label={t(`domain:resource.${resource}`)} cells={mine} />
      )}
    </Panel>
  );
}

/** Kinds of work down, provinces across; the first row and column are of all. */
function StatisticsTable({ label, cells }: { label: string; cells: readonly Cell[] }) {
  const t = useT();
  const locale = useLocale();
  const { processes, provinces, at } = tableOf(cells);
  const words = (one: { nameZh: string; nameEn: string } | null) =>
    one ? nameOf(locale, one) : t('common:all');
  return (
    <TableWrap label={label}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('market:column.process')}</th>
            {provinces.map((province) => (
              <th key={province?.code ?? '*'} scope="col" className="num">
                {words(province)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {processes.map((process) => (
            <tr key={process?.code ?? '*'}>
              <th scope="row">{words(process)}</th>
              {provinces.map((province) => (
                <td key={province?.code ?? '*'} className="num">
                  <Figures cell={at(process, province)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function Figures({ cell }: { cell: Cell | undefined }) {
  const t = useT();
  if (!cell) return <span className="quiet">{t('open:statistics.few')}</span>;
  return (
    <>
      <span>{t('open:statistics.offersCount', { count: cell.offers })}</span>
      <small className={css.firmsCount}>{t('open:statistics.firmsCount', { count: cell.firms })}</small>
    </>
  );
}
