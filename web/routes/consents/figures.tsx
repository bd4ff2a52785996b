import { Database, FileSpreadsheet, FlaskConical, Gauge, type LucideIcon, PenLine } from 'lucide-react';
import css from '../../domain/domain.module.css';
import { formatBps } from '../../domain/format.ts';
import { nameOf } from '../../domain/names.ts';
import { MoneyText, QuantityText } from '../../domain/values.tsx';
import type {
  DataFieldPartsFragment,
  DataGroup,
  DataSource,
  FigurePartsFragment,
} from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { GROUPS } from './consent-form.ts';

const ICONS: Readonly<Record<DataSource, LucideIcon>> = {
  MEASURED: Gauge,
  DECLARED: PenLine,
  IMPORTED: FileSpreadsheet,
  SIMULATED: FlaskConical,
};

/** Where a figure comes from, by word and sign. */
export function SourceBadge({ source }: { source: DataSource }) {
  const t = useT();
  return (
    <span className={css.badge} data-tone={source === 'MEASURED' ? 'ok' : 'neutral'}>
      <Icon of={ICONS[source] ?? Database} size={14} />
      {t(`consents:source.${source}`)}
    </span>
  );
}

/** What will be given away, field by field. */
export function FieldList({ fields }: { fields: readonly DataFieldPartsFragment[] }) {
  const t = useT();
  const locale = useLocale();
  if (fields.length === 0) return <p className={ui.panelBody}>{t('consents:scoreOnly')}</p>;
  return (
    <TableWrap label={t('consents:fields')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('consents:column.field')}</th>
            <th scope="col">{t('consents:column.group')}</th>
            <th scope="col">{t('consents:column.grain')}</th>
            <th scope="col">{t('consents:column.source')}</th>
            <th scope="col">{t('consents:column.note')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.code}>
              <th scope="row">{nameOf(locale, field)}</th>
              <td>{t(`consents:group.${field.group}`)}</td>
              <td>{t(`consents:grain.${field.grain}`)}</td>
              <td>
                <SourceBadge source={field.source} />
              </td>
              <td>{locale === 'en' ? field.noteEn : field.noteZh}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

/** Figures group by group, each with its source, what stands behind it and how much of its time was seen. */
export function Figures({ figures, by }: { figures: readonly FigurePartsFragment[]; by: string }) {
  const t = useT();
  if (figures.length === 0) return <p>{t('consents:noFigures')}</p>;
  return GROUPS.map((group) => {
    const own = figures.filter(({ field }) => field.group === group);
    return own.length === 0 ? null : <GroupTable key={group} group={group} figures={own} by={by} />;
  });
}

function GroupTable(props: { group: DataGroup; figures: readonly FigurePartsFragment[]; by: string }) {
  const t = useT();
  const title = t(`consents:group.${props.group}`);
  return (
    <Panel title={title} aside={<span className="quiet">{props.by}</span>} flush>
      <TableWrap label={title}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('consents:column.field')}</th>
              <th scope="col">{t('consents:column.period')}</th>
              <th scope="col" className="num">
                {t('consents:column.value')}
              </th>
              <th scope="col">{t('consents:column.source')}</th>
              <th scope="col" className="num">
                {t('consents:column.observations')}
              </th>
              <th scope="col" className="num">
                {t('consents:column.coverage')}
              </th>
            </tr>
          </thead>
          <tbody>
            {props.figures.map((figure, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: orders of one day and buyer have no other name than their place
              <FigureRow key={`${figure.field.code}${figure.period}${index}`} figure={figure} />
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function FigureRow({ figure }: { figure: FigurePartsFragment }) {
  const locale = useLocale();
  const t = useT();
  return (
    <tr>
      <th scope="row">
        {nameOf(locale, figure.field)}
        {figure.item ? <div className="mono quiet">{figure.item}</div> : null}
      </th>
      <td>
        <PeriodText figure={figure} />
      </td>
      <td className="num">
        <ValueText figure={figure} />
      </td>
      <td>
        <SourceBadge source={figure.source} />
      </td>
      <td className="num">{t('consents:rows', { count: figure.observations })}</td>
      <td className="num">{formatBps(locale, figure.coverageBps)}</td>
    </tr>
  );
}

function PeriodText({ figure: { field, period } }: { figure: FigurePartsFragment }) {
  const t = useT();
  if (!period) return t('consents:window');
  return <time dateTime={period}>{field.grain === 'MONTH' ? period.slice(0, 7) : period}</time>;
}

function ValueText({ figure: { field, value, unit } }: { figure: FigurePartsFragment }) {
  if (field.unit === 'MONEY') return <MoneyText money={{ amount: value, currency: unit }} />;
  return <QuantityText quantity={{ value, unit }} />;
}
