import { QuantityText } from '../../../domain/values.tsx';
import { weekLabelOf } from '../../../domain/week.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { useOfferName } from '../studio/offer-name.ts';
import type { JointPlanNode } from './joint-plan.tsx';

/** Weeks of offers that the orders want twice when each is planned alone. */
export function ContendedTable({ contended, orders }: Pick<JointPlanNode, 'contended' | 'orders'>) {
  const t = useT();
  const nameOf = useOfferName();
  const positions = new Map(orders.map(({ promise, position }) => [promise?.id, position]));
  return (
    <Panel title={t('making:joint.contended')} flush>
      <p className={`${ui.panelBody} quiet`}>{t('making:joint.contendedHint')}</p>
      <TableWrap label={t('making:joint.contended')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('making:joint.offer')}</th>
              <th scope="col">{t('making:joint.week')}</th>
              {(['wanted', 'free', 'taken'] as const).map((column) => (
                <th scope="col" className="num" key={column}>
                  {t(`making:joint.${column}`)}
                </th>
              ))}
              <th scope="col">{t('making:joint.who')}</th>
            </tr>
          </thead>
          <tbody>
            {contended.map(({ weekStart, offer, wanted, free, taken, promises }) => (
              <tr key={`${offer?.id} ${weekStart}`}>
                <th scope="row">{nameOf(offer)}</th>
                <td className="nowrap">{weekLabelOf(weekStart)}</td>
                <td className="num">
                  <QuantityText quantity={wanted} />
                </td>
                <td className="num">
                  <QuantityText quantity={free} />
                </td>
                <td className="num">
                  <QuantityText quantity={taken} />
                </td>
                <td className="nowrap">{promises.map(({ id }) => positions.get(id)).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}
