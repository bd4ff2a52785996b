import { Form, Link } from 'react-router';
import { today } from '../../../clock.server.ts';
import { Options } from '../../../form/fields.tsx';
import type { OperatingQuery } from '../../../gql/graphql.ts';
import { query } from '../../../graphql.server.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Empty } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Route } from './+types/operating.ts';
import { Books } from './books.tsx';
import { FiguresTable } from './figures-table.tsx';
import { KeyFigures } from './key-figures.tsx';
import { OperatingDocument } from './operating.gql.ts';
import css from './operating.module.css';
import { BUCKETS, type OperatingSearch, SPANS, searchOf } from './operating-search.ts';
import { StopPareto } from './stop-pareto.tsx';
import { EnergyChart, ShareChart, StateChart } from './time-charts.tsx';

export async function loader(args: Route.LoaderArgs) {
  const search = searchOf(args.url.searchParams, today(args));
  const { span: _, ...asked } = search;
  return { ...(await query(args, OperatingDocument, asked)), search };
}

/** How the firm's machines have worked, drawn and in figures, each with its source. */
export default function Operating({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { operatingReport: report, monthlyBooks, sheetKinds, search, sites, workCenters } = loaderData;
  return (
    <>
      <PageHead title={t('operating:title')} crumbs={[{ to: '/plant', text: t('plant:title') }]}>
        <ButtonLink to="/capacity/imports?kind=operating">{t('operating:import')}</ButtonLink>
        <ButtonLink to="/plant/operating/devices">{t('operating:devices')}</ButtonLink>
      </PageHead>
      <Filter search={search} sites={sites} workCenters={workCenters} />
      {report.periods.length === 0 ? (
        <div className={ui.panel}>
          <Empty title={t('operating:none.title')} why={t('operating:none.why')} />
        </div>
      ) : (
        <Report report={report} />
      )}
      <Books books={monthlyBooks} kinds={sheetKinds} />
    </>
  );
}

function Report({ report }: { report: OperatingQuery['operatingReport'] }) {
  const t = useT();
  const { total, periods, centers, stops } = report;
  const isSimulated = total.sources.some(({ source }) => source === 'SIMULATED');
  return (
    <div className={ui.stack}>
      {isSimulated ? <Notice tone="warn">{t('operating:simulated')}</Notice> : null}
      <KeyFigures total={total} />
      <div className={css.charts}>
        <ShareChart periods={periods} />
        <StateChart periods={periods} />
        <EnergyChart periods={periods} />
      </div>
      <StopPareto stops={stops} />
      <FiguresTable
        title={t('operating:byCenter')}
        head={t('operating:filter.center')}
        rows={centers.map(({ workCenter, figures }) => ({
          key: workCenter.id,
          head: (
            <>
              <Link className="mono" to={`/plant/centers/${workCenter.id}`}>
                {workCenter.code}
              </Link>{' '}
              {workCenter.name}
            </>
          ),
          figures,
        }))}
      />
      <FiguresTable
        title={t('operating:byPeriod')}
        head={t('operating:column.period')}
        rows={periods.map(({ start, figures }) => ({ key: start, head: start, figures }))}
      />
    </div>
  );
}

function Filter(props: { search: OperatingSearch } & Pick<OperatingQuery, 'sites' | 'workCenters'>) {
  const t = useT();
  const { search } = props;
  const all = { value: '', text: t('common:all') };
  const sites = props.sites.edges.map(({ node }) => ({ value: node.id, text: node.name }));
  const centers = props.workCenters.edges.map(({ node }) => ({
    value: node.id,
    text: `${node.code} ${node.name}`,
  }));
  const choices = [
    ['site', search.siteId ?? '', [all, ...sites]],
    ['center', search.workCenterId ?? '', [all, ...centers]],
    ['bucket', search.bucket, BUCKETS.map((value) => ({ value, text: t(`operating:bucket.${value}`) }))],
    [
      'span',
      String(search.span),
      SPANS.map((days) => ({ value: String(days), text: t('operating:filter.days', { days }) })),
    ],
  ] as const;
  return (
    <Form method="get" className={ui.filters}>
      {choices.map(([name, value, options]) => (
        <div key={name}>
          <label htmlFor={name}>{t(`operating:filter.${name}`)}</label>
          <select className={ui.input} id={name} name={name} defaultValue={value} key={value}>
            <Options options={options} />
          </select>
        </div>
      ))}
      <Button>{t('common:apply')}</Button>
    </Form>
  );
}
