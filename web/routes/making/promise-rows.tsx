import { Link } from 'react-router';
import { StateBadge } from '../../domain/state-badge.tsx';
import { MoneyText, NetOfVat, TimeText } from '../../domain/values.tsx';
import type { OrderPromisesQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import css from './together/together.module.css';

type Row = OrderPromisesQuery['orderPromises']['edges'][number]['node'];

/** What was asked, each with a box to choose it by where it may be planned anew. */
export function PromiseRows({ rows }: { rows: readonly Row[] }) {
  const t = useT();
  return (
    <TableWrap label={t('making:promises')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('making:joint.chosen')}</th>
            {(['promise', 'reference', 'item', 'state'] as const).map((column) => (
              <th scope="col" key={column}>
                {t(`making:${column}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {t('making:quantity')}
            </th>
            <th scope="col">{t('making:dueOn')}</th>
            <th scope="col">{t('making:arrives')}</th>
            <th scope="col" className="num">
              {t('making:total')}
              <NetOfVat />
            </th>
            <th scope="col">{t('making:asked')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PromiseRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

/** The plan that is held or bought, else the cheapest of the latest answer. */
function PromiseRow({ row }: { row: Row }) {
  const t = useT();
  const item = row.revision?.item;
  const plan = row.plans.find(({ id }) => id === row.chosenPlanId) ?? row.plans[0];
  return (
    <tr>
      <td>{row.availableActions.includes('REPLAN') ? <Choice row={row} /> : null}</td>
      <th scope="row">
        <Link to={`/promises/${row.id}`} className="mono nowrap">
          {row.number}
        </Link>
      </th>
      <td className="mono nowrap">{row.reference}</td>
      <td>{item ? `${item.number} ${item.name}` : '–'}</td>
      <td>
        <StateBadge of="promise" state={row.state} />
        {row.jointPlan ? (
          <Link to={`/promises/together/${row.jointPlan.id}`} className="mono quiet">
            {row.jointPlan.number}
          </Link>
        ) : null}
      </td>
      <td className="num">{row.quantity}</td>
      <td className="nowrap">{row.dueOn}</td>
      <td>
        {plan ? <span className="nowrap">{plan.arrivesOn}</span> : '–'}
        {plan && plan.lateDays > 0 ? (
          <span className="quiet"> {t('making:lateDays', { count: plan.lateDays })}</span>
        ) : null}
      </td>
      <td className="num">{plan ? <MoneyText money={plan.landedCost.total} /> : '–'}</td>
      <td className="nowrap">
        <TimeText instant={row.askedAt} zone={false} />
      </td>
    </tr>
  );
}

function Choice({ row }: { row: Row }) {
  const t = useT();
  return (
    <label className={css.choice}>
      <input type="checkbox" name="orderPromiseId" value={row.id} />
      <span className="sr">{t('making:joint.choose', { number: row.number })}</span>
    </label>
  );
}
