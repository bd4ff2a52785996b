import { Link } from 'react-router';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { QuantityText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { ItemNode } from './item.tsx';

type Taken = ItemNode['taken'][number];

/** What promises have taken of an item; of a bought one it can be handed out, all of it at once. */
export function TakenTable({ taken, scope }: { taken: readonly Taken[]; scope: ActScope }) {
  const t = useT();
  return (
    <TableWrap label={t('making:stock.taken')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('making:promise')}</th>
            <th scope="col">{t('making:state')}</th>
            <th scope="col" className="num">
              {t('making:stock.taken')}
            </th>
            <th scope="col">{t('making:stock.from')}</th>
            <th scope="col">{t('making:stock.issue')}</th>
          </tr>
        </thead>
        <tbody>
          {taken.map((one, at) => (
            <TakenRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a promise may take of several receipts
              key={at}
              one={one}
              isFirst={taken.findIndex(({ promise }) => promise?.id === one.promise?.id) === at}
              scope={scope}
            />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function TakenRow({ one, isFirst, scope }: { one: Taken; isFirst: boolean; scope: ActScope }) {
  const t = useT();
  const { promise, quantity, readyOn } = one;
  if (!promise) return null;
  return (
    <tr>
      <th scope="row">
        <Link to={`/promises/${promise.id}`} className="mono">
          {promise.number}
        </Link>
      </th>
      <td>
        <StateBadge of="promise" state={promise.state} />
      </td>
      <td className="num">
        <QuantityText quantity={quantity} />
      </td>
      <td>{readyOn === null ? t('making:stock.there') : t('making:stock.expectedBy', { day: readyOn })}</td>
      <td>
        {promise.state === 'CONFIRMED' && isFirst ? (
          <ActForm
            scope={scope}
            intent="issue"
            of={promise.number}
            act="orderPromiseIssue"
            word={t('making:stock.issue')}
            label={`${t('making:stock.issue')} ${promise.number}`}
            small
          >
            <Hidden name="orderPromiseId" value={promise.id} />
          </ActForm>
        ) : null}
      </td>
    </tr>
  );
}
