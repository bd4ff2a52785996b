import { weekLabelOf } from '../../../domain/week.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { useOfferName } from '../studio/offer-name.ts';
import type { JointOrder } from './joint-plan.tsx';
import css from './together.module.css';
import { boardOf, type Share } from './week-board.ts';

/** Who works on which order when: an offer a row, a week a column, the orders by their numbers. */
export function OrderWeeks({ orders }: { orders: readonly JointOrder[] }) {
  const t = useT();
  const nameOf = useOfferName();
  const { mondays, rows } = boardOf(orders);
  return (
    <Panel title={t('making:joint.weeks')} flush>
      <p className={`${ui.panelBody} quiet`}>{t('making:joint.weeksHint')}</p>
      <TableWrap label={t('making:joint.weeks')}>
        <table className={`${ui.table} ${css.board}`}>
          <thead>
            <tr>
              <th scope="col">{t('making:joint.offer')}</th>
              {mondays.map((monday) => (
                <th scope="col" key={monday}>
                  {weekLabelOf(monday).slice(5)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, offer, steps, weeks }) => (
              <tr key={key}>
                <th scope="row">
                  {nameOf(offer)} <span className="quiet">{steps.join(' · ')}</span>
                </th>
                {mondays.map((monday) => (
                  <td key={monday}>
                    <Shares shares={weeks.get(monday) ?? []} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function Shares({ shares }: { shares: readonly Share[] }) {
  const t = useT();
  if (shares.length === 0) return null;
  return (
    <ul className={css.shares}>
      {shares.map(({ position, pieces }) => (
        <li key={position} title={t('making:joint.cellOrder', { position, pieces })}>
          <b>{position}</b> <span className="quiet">{pieces}</span>
        </li>
      ))}
    </ul>
  );
}
