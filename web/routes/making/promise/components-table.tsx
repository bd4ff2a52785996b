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
  const isHeld = promise.state === 'QUOTED' || promise.state === 'AWAITING_OWNERS';
  const standing = isHeld ? 'taken' : promise.state === 'CONFIRMED' ? 'bought' : 'free';
  return (
    <Panel title={t('making:takes.title')}>
      <div className={ui.stackTight}>
        <p className="quiet">{t(`making:takes.${standing}`)}</p>
        <TableWrap label={t('making:takes.title')}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('making:components.item')}</th>
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
      </div>
    </Panel>
  );
}

function ComponentRow({ one }: { one: Component }) {
  const t = useT();
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
        <div className="quiet">{t('making:takes.into', { step: stepCode })}</div>
      </th>
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
