import { nameOf } from '../../../domain/names.ts';
import { DateRange, MoneyText, QuantityText } from '../../../domain/values.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { AskLink } from '../ask-link.tsx';
import type { Room } from './room.tsx';

/** What is asked for; the wished price stands there for the buyer alone. */
export function LinesPanel({ rfq }: { rfq: Room }) {
  const t = useT();
  const locale = useLocale();
  const isBuyer = rfq.side === 'BUYER';
  return (
    <Panel title={t('sourcing:section.lines')} flush>
      <TableWrap label={t('sourcing:section.lines')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('sourcing:field.item')}</th>
              <th scope="col">{t('sourcing:field.process')}</th>
              <th scope="col" className="num">
                {t('sourcing:field.quantity')}
              </th>
              <th scope="col">{t('sourcing:field.window')}</th>
              {isBuyer ? (
                <th scope="col" className="num">
                  {t('sourcing:field.targetPrice')}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rfq.lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  {line.item}
                  {line.partNumber ? <div className="mono quiet">{line.partNumber}</div> : null}
                  <AskLink line={line} of={rfq} />
                </th>
                <td>{line.process ? nameOf(locale, line.process) : ''}</td>
                <td className="num">
                  <QuantityText quantity={line.quantity} />
                </td>
                <td>
                  <DateRange from={line.wantedFrom} until={line.wantedUntil} />
                </td>
                {isBuyer ? (
                  <td className="num">
                    {line.targetPrice ? (
                      <MoneyText money={{ amount: line.targetPrice, currency: rfq.currency }} net />
                    ) : (
                      '–'
                    )}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}
