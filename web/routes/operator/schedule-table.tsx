import { formatNumber } from '../../domain/format.ts';
import { TimeText } from '../../domain/values.tsx';
import type { OperatorJobsQuery } from '../../gql/graphql.ts';
import { useCodeText, useLocale, useT } from '../../i18n/use-t.ts';
import { Empty, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { cadenceOf } from './cadence.ts';

type Schedule = OperatorJobsQuery['schedules'][number];

/** What the clock runs, when it last succeeded, and why it last failed. */
export function ScheduleTable({ schedules }: { schedules: readonly Schedule[] }) {
  const t = useT();
  if (schedules.length === 0)
    return <Empty title={t('operations:queues.none')} why={t('operations:queues.noneWhy')} />;
  return (
    <TableWrap label={t('operations:schedules.title')}>
      <table className={ui.table}>
        <thead>
          <tr>
            {(['name', 'cadence', 'succeeded', 'next', 'failed'] as const).map((column) => (
              <th scope="col" key={column}>
                {t(`operations:schedules.column.${column}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {t('operations:schedules.column.took')}
            </th>
          </tr>
        </thead>
        <tbody>
          {schedules.map((schedule) => (
            <ScheduleRow key={schedule.name} schedule={schedule} />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function ScheduleRow({ schedule }: { schedule: Schedule }) {
  const locale = useLocale();
  const codeText = useCodeText();
  const { name, does, cadence, lastSucceededAt, nextDueAt, lastFailedAt, lastError, lastMs } = schedule;
  const isFailing = lastFailedAt !== null && (lastSucceededAt === null || lastFailedAt > lastSucceededAt);
  return (
    <tr data-tone={isFailing ? 'bad' : undefined}>
      <th scope="row">
        <div className="mono nowrap">{name}</div>
        <div className="quiet">{codeText('operations:schedules.does', name, does)}</div>
      </th>
      <td>
        <CadenceText noted={cadence} />
      </td>
      <td className="nowrap">
        <Instant at={lastSucceededAt} />
      </td>
      <td className="nowrap">
        <Instant at={nextDueAt} />
      </td>
      <td>
        <Instant at={lastFailedAt} />
        {lastFailedAt ? (
          <div className="quiet" lang="en">
            {lastError}
          </div>
        ) : null}
      </td>
      <td className="num">{lastMs === null ? '–' : formatNumber(locale, String(lastMs))}</td>
    </tr>
  );
}

function CadenceText({ noted }: { noted: string }) {
  const t = useT();
  const cadence = cadenceOf(noted);
  if (!cadence) return noted;
  return 'time' in cadence
    ? t('operations:schedules.every.day', cadence)
    : t(`operations:schedules.every.${cadence.unit}`, { count: cadence.count });
}

function Instant({ at }: { at: string | null }) {
  return at ? <TimeText instant={at} zone={false} /> : '–';
}
