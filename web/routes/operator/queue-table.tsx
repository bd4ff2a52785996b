import { formatNumber } from '../../domain/format.ts';
import { TimeText } from '../../domain/values.tsx';
import type { OperatorJobsQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Empty, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

const figures = ['waiting', 'active', 'forParts', 'delayed'] as const;

/** How long the queues are, since when the oldest job waits, and what has been done within the hour. */
export function QueueTable({ queues }: { queues: OperatorJobsQuery['jobQueues'] }) {
  const t = useT();
  const locale = useLocale();
  if (queues.length === 0)
    return <Empty title={t('operations:queues.none')} why={t('operations:queues.noneWhy')} />;
  const count = (value: number) => formatNumber(locale, String(value));
  return (
    <TableWrap label={t('operations:queues.title')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('operations:queues.column.name')}</th>
            {figures.map((figure) => (
              <th scope="col" className="num" key={figure}>
                {t(`operations:queues.column.${figure}`)}
              </th>
            ))}
            <th scope="col">{t('operations:queues.column.oldest')}</th>
            <th scope="col">{t('operations:queues.column.done')}</th>
            <th scope="col">{t('operations:queues.column.noted')}</th>
          </tr>
        </thead>
        <tbody>
          {queues.map((queue) => (
            <tr key={queue.name}>
              <th scope="row">{queue.name}</th>
              {figures.map((figure) => (
                <td className="num" key={figure}>
                  {count(queue[figure])}
                </td>
              ))}
              <td className="nowrap">
                {queue.oldestAt ? <TimeText instant={queue.oldestAt} zone={false} /> : '–'}
              </td>
              <td>
                {queue.consumers.map(({ consumer, doneLastHour }) => (
                  <div key={consumer} className="nowrap">
                    <span className="mono">{consumer}</span> {count(doneLastHour)}
                  </div>
                ))}
              </td>
              <td className="nowrap">
                <TimeText instant={queue.notedAt} zone={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
