import { formatMoney } from '../../../domain/format.ts';
import { MoneyText, QuantityText, TimeText } from '../../../domain/values.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Room } from './room.tsx';

/** The chain of words between the two sides, the first one first: one of them is live. */
export function ChainTable({ quote, lines }: { quote: Room['quotes'][number]; lines: Room['lines'] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <TableWrap label={t('sourcing:chain.title')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('sourcing:chain.version')}</th>
            <th scope="col">{t('sourcing:chain.side')}</th>
            <th scope="col">{t('sourcing:chain.outcome')}</th>
            <th scope="col">{t('sourcing:chain.says')}</th>
            <th scope="col" className="num">
              {t('sourcing:chain.net')}
            </th>
          </tr>
        </thead>
        <tbody>
          {quote.versions.map((version) => (
            <tr key={version.version}>
              <th scope="row">{version.version}</th>
              <td>
                {t(`sourcing:side.${version.side}`)}
                <div className="quiet">
                  {version.saidBy} · <TimeText instant={version.createdAt} />
                </div>
              </td>
              <td>{t(`sourcing:outcome.${version.outcome}`)}</td>
              <td>
                {version.lines.map((line) => (
                  <div key={line.lineId}>
                    {lines.length > 1 ? `${lines.find(({ id }) => id === line.lineId)?.item ?? ''}: ` : ''}
                    {formatMoney(locale, line.priceAtQuantity, 4)} × <QuantityText quantity={line.quantity} />{' '}
                    · {line.deliverOn}
                  </div>
                ))}
              </td>
              <td className="num">
                <MoneyText money={version.net} net />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
