import { Link } from 'react-router';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { MoneyText, NetOfVat } from '../../../domain/values.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { JointOrder } from './joint-plan.tsx';
import { differenceOf } from './joint-sums.ts';
import { Leaving } from './leaving.tsx';

/** Each order: what it would do alone, what it does among the others, and what these would have of it if it left. */
export function OrdersTable({ orders }: { orders: readonly JointOrder[] }) {
  const t = useT();
  const isLeft = orders.some(({ current, leaving }) => current && leaving);
  return (
    <Panel title={t('making:joint.orders')} flush>
      <TableWrap label={t('making:joint.orders')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col" className="num">
                #
              </th>
              <th scope="col">{t('making:promise')}</th>
              <th scope="col">{t('making:item')}</th>
              <th scope="col" className="num">
                {t('making:quantity')}
              </th>
              <th scope="col">{t('making:dueOn')}</th>
              <th scope="col">{t('making:state')}</th>
              <th scope="col" className="num">
                {t('making:joint.alone')}
                <NetOfVat />
              </th>
              <th scope="col" className="num">
                {t('making:joint.together')}
                <NetOfVat />
              </th>
              <th scope="col" className="num">
                {t('making:joint.difference')}
              </th>
              <th scope="col">{t('making:arrives')}</th>
              <th scope="col" className="num">
                {t('making:unserved')}
              </th>
              {isLeft ? <th scope="col">{t('making:joint.leaving.column')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {orders.map((order) => (
              <OrderRow key={order.position} order={order} isLeft={isLeft} />
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function OrderRow({ order, isLeft }: { order: JointOrder; isLeft: boolean }) {
  const { position, current, promise, alone, plan } = order;
  const t = useT();
  const item = promise?.revision?.item;
  const shown = current ? plan : null;
  return (
    <tr>
      <td className="num">{position}</td>
      <th scope="row">
        <Link to={`/promises/${promise?.id}`} className="mono nowrap">
          {promise?.number}
        </Link>
        {promise?.reference ? <span className="quiet mono"> {promise.reference}</span> : null}
      </th>
      <td>{item ? `${item.number} ${item.name}` : '–'}</td>
      <td className="num">{promise?.quantity}</td>
      <td className="nowrap">{promise?.dueOn}</td>
      <td>{promise ? <StateBadge of="promise" state={promise.state} /> : null}</td>
      <td className="num">{alone ? <MoneyText money={alone.landedCost.total} /> : '–'}</td>
      <td className="num">{shown ? <MoneyText money={shown.landedCost.total} /> : '–'}</td>
      <td className="num">
        {shown && alone && shown.unserved === alone.unserved ? (
          <MoneyText money={differenceOf(shown.landedCost.total, alone.landedCost.total)} />
        ) : (
          '–'
        )}
      </td>
      <td>
        {current ? (
          <Arrival plan={plan} alone={alone} />
        ) : (
          <span className="quiet">{t('making:joint.goneAlone')}</span>
        )}
      </td>
      <td className="num">{shown ? shown.unserved : '–'}</td>
      {isLeft ? (
        <td>
          <Leaving of={current ? order.leaving : null} />
        </td>
      ) : null}
    </tr>
  );
}

/** When all of it is there, how late that is, and when it would be alone where that is another day. */
function Arrival({ plan, alone }: Pick<JointOrder, 'plan' | 'alone'>) {
  const t = useT();
  if (!plan) return <span className="quiet">{t('making:joint.noPlan')}</span>;
  return (
    <>
      <span className="nowrap">{plan.arrivesOn}</span>{' '}
      <span className="quiet">
        {plan.lateDays === 0 ? t('making:inTime') : t('making:lateDays', { count: plan.lateDays })}
        {alone && alone.arrivesOn !== plan.arrivesOn
          ? ` · ${t('making:joint.alone')} ${alone.arrivesOn}`
          : null}
      </span>
    </>
  );
}
