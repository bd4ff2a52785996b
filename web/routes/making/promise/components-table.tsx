import { Link } from 'react-router';
import { QuantityText } from '../../../domain/values.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { PromiseNode } from './promise.tsx';

type Component = PromiseNode['components'][number];

/** What a promise takes of each component and where it comes from; the parts add up. */
export function ComponentsTable({ promise }: { promise: PromiseNode }) {
  const t = useT();
  const isTaken = ['QUOTED', 'AWAITING_OWNERS', 'CONFIRMED'].includes(promise.state);
  return (
    <Panel title={t('making:takes.title')}>
      <p className="quiet">{t(isTaken ? 'making:takes.taken' : 'making:takes.free')}</p>
      <TableWrap label={t('making:takes.title')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('making:components.item')}</th>
              <th scope="col">{t('making:components.step')}</th>
              <th scope="col" className="num">
                {t('making:takes.needed')}
              </th>
              <th scope="col" className="num">
                {t('making:takes.fromStock')}
              </th>
              <th scope="col" className="num">
                {t('making:takes.receipts')}
              </th>
              <th scope="col" className="num">
                {t('making:takes.rest')}
              </th>
            </tr>
          </thead>
          <tbody>
            {promise.components.map((one) => (
              <ComponentRow key={`${one.stepCode} ${one.number}`} one={one} />
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function ComponentRow({ one }: { one: Component }) {
  const { item, number, name, stepCode, needed, fromStock, receipts } = one;
  return (
    <tr>
      <th scope="row">
        {item ? (
          <Link to={`/catalogue/${item.id}`} className="mono">
            {number}
          </Link>
        ) : (
          number
        )}{' '}
        {name}
      </th>
      <td>{stepCode}</td>
      <td className="num">
        <QuantityText quantity={needed} />
      </td>
      <td className="num">
        <Amount quantity={fromStock} />
      </td>
      <td className="num">
        {receipts.length === 0 ? '–' : null}
        {receipts.map(({ arrivesOn, quantity }) => (
          <div key={arrivesOn}>
            <QuantityText quantity={quantity} /> <span className="quiet">{arrivesOn}</span>
          </div>
        ))}
      </td>
      <td className="num">
        <Rest one={one} />
      </td>
    </tr>
  );
}

function Rest({ one: { rest, restOn, source } }: { one: Component }) {
  const t = useT();
  if (Number(rest.value) === 0) return '–';
  return (
    <>
      <QuantityText quantity={rest} />{' '}
      <span className="quiet">
        {t(`making:componentSource.${source}`)} {restOn ?? ''}
      </span>
    </>
  );
}

function Amount({ quantity }: { quantity: Component['needed'] }) {
  return Number(quantity.value) === 0 ? '–' : <QuantityText quantity={quantity} />;
}
