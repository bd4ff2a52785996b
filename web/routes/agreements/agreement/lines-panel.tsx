import { nameOf } from '../../../domain/names.ts';
import { QuantityText, UnitPriceText } from '../../../domain/values.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Agreement } from './agreement.tsx';

/** What is agreed, and how much of it has been called off. */
export function AgreedLines({ agreement }: { agreement: Agreement }) {
  const t = useT();
  return (
    <Panel title={t('agreements:lines')} flush>
      <TableWrap label={t('agreements:lines')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('agreements:field.item')}</th>
              <th scope="col">{t('agreements:field.unitPrice')}</th>
              <th scope="col">{t('agreements:field.leadDays')}</th>
              <th scope="col">{t('agreements:column.called')}</th>
              <th scope="col">{t('agreements:column.left')}</th>
            </tr>
          </thead>
          <tbody>
            {agreement.lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  {line.item}
                  <div className="quiet">
                    {line.partNumber ? <span className="mono">{line.partNumber} </span> : null}
                    <ProcessText process={line.process} />
                  </div>
                </th>
                <td>
                  <UnitPriceText price={line.unitPrice} />
                  {line.tiers.map((tier) => (
                    <div key={tier.from.value} className="quiet">
                      ≥ <QuantityText quantity={tier.from} />: <UnitPriceText price={tier.unitPrice} />
                    </div>
                  ))}
                </td>
                <td>{t('agreements:days', { count: line.leadDays })}</td>
                <td>
                  <Drawdown line={line} />
                </td>
                <td>{line.left ? <QuantityText quantity={line.left} /> : t('agreements:open')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function ProcessText({ process }: { process: Agreement['lines'][number]['process'] }) {
  const locale = useLocale();
  return process ? nameOf(locale, process) : null;
}

/** How far a line is called off: in words, and as a bar. */
function Drawdown({ line }: { line: Agreement['lines'][number] }) {
  const t = useT();
  return (
    <>
      <QuantityText quantity={line.called} />
      {line.most ? (
        <>
          {' / '}
          <QuantityText quantity={line.most} />
          <div>
            <meter
              min={0}
              max={Number(line.most.value)}
              value={Number(line.called.value)}
              aria-label={`${t('agreements:column.called')} ${line.item}`}
            />
          </div>
        </>
      ) : null}
      {line.least && Number(line.called.value) < Number(line.least.value) ? (
        <div className="quiet">
          {t('agreements:leastLine')} <QuantityText quantity={line.least} />
        </div>
      ) : null}
    </>
  );
}
