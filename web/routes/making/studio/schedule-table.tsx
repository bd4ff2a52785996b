import { QuantityText } from '../../../domain/values.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { useOfferName } from './offer-name.ts';
import type { Span } from './schedule.ts';

/** The weeks of a plan in words: what the drawing shows. */
export function ScheduleTable({ spans, title }: { spans: readonly Span[]; title: string }) {
  const t = useT();
  const nameOf = useOfferName();
  const waits = spans.some(({ ends, inspected }) => inspected > ends);
  return (
    <TableWrap label={`${title} · ${t('making:studio.asTable')}`}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('making:step.name')}</th>
            <th scope="col">{t('making:where')}</th>
            <th scope="col">{t('making:step.setup')}</th>
            <th scope="col">{t('making:studio.begins')}</th>
            <th scope="col">{t('making:studio.ends')}</th>
            {waits ? <th scope="col">{t('making:studio.inspected')}</th> : null}
            <th scope="col">{t('making:studio.arrives')}</th>
            <th scope="col">{t('making:studio.waits')}</th>
          </tr>
        </thead>
        <tbody>
          {spans.map(({ line, begins, ends, inspected, arrives, until }) => (
            <tr key={line.position}>
              <th scope="row">
                {line.stepCode} {line.stepName}
              </th>
              <td>{nameOf(line.offer)}</td>
              <td>{line.weeks[0]?.setup ? <QuantityText quantity={line.weeks[0].setup} /> : '–'}</td>
              <td>{begins}</td>
              <td>{ends}</td>
              {waits ? <td>{inspected > ends ? inspected : '–'}</td> : null}
              <td>{arrives}</td>
              <td>{until ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
