import { QuantityText, TimeText } from '../../../domain/values.tsx';
import type { ActScope } from '../../../form/act-form.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Facts, Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { ItemNode } from './item.tsx';
import { StockEditor } from './stock-editor.tsx';
import { TakenTable } from './taken-table.tsx';

/** What there is of an item and what is expected, what of it is free, and who has taken the rest. */
export function StockPanel(props: { item: ItemNode; today: string; receipts: number; scope: ActScope }) {
  const t = useT();
  const { item, scope } = props;
  return (
    <Panel
      title={t('making:stock.title')}
      aside={
        <ButtonLink small to="/capacity/imports?kind=on-hand">
          {t('making:stock.sheets')}
        </ButtonLink>
      }
    >
      <div className={ui.stackTight}>
        {item.stock ? <Standing item={item} stock={item.stock} /> : <p>{t('making:stock.none')}</p>}
        {item.taken.length > 0 ? <TakenTable taken={item.taken} scope={scope} /> : null}
        <StockEditor {...props} />
        {item.stockWritings.length > 1 ? <Writings item={item} /> : null}
      </div>
    </Panel>
  );
}

function Standing({ item, stock }: { item: ItemNode; stock: NonNullable<ItemNode['stock']> }) {
  const t = useT();
  const { freeStock } = item;
  const isShort = Number(freeStock.short.value) > 0;
  return (
    <>
      <Facts
        facts={[
          [t('making:stock.onHand'), <QuantityText key="there" quantity={stock.quantity} />],
          [t('making:stock.free'), <QuantityText key="free" quantity={freeStock.onHand} />],
          isShort ? [t('making:stock.short'), <QuantityText key="short" quantity={freeStock.short} />] : null,
          [t('making:stock.asOf'), stock.asOf],
          stock.place ? [t('making:stock.place'), stock.place] : null,
          stock.note ? [t('making:stock.note'), stock.note] : null,
        ]}
      />
      {stock.receipts.length > 0 ? (
        <TableWrap label={t('making:stock.expected')}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('making:stock.expectedOn')}</th>
                <th scope="col" className="num">
                  {t('making:stock.expected')}
                </th>
                <th scope="col" className="num">
                  {t('making:stock.free')}
                </th>
              </tr>
            </thead>
            <tbody>
              {stock.receipts.map(({ arrivesOn, quantity }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two receipts may come on one day
                <tr key={at}>
                  <th scope="row">{arrivesOn}</th>
                  <td className="num">
                    <QuantityText quantity={quantity} />
                  </td>
                  <td className="num">
                    <QuantityText quantity={freeStock.receipts[at]?.quantity ?? quantity} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      ) : null}
    </>
  );
}

/** Who wrote what, newest first. */
function Writings({ item }: { item: ItemNode }) {
  const t = useT();
  return (
    <details>
      <summary>{t('making:stock.writings')}</summary>
      <ul>
        {item.stockWritings.map(({ version, quantity, asOf, cause, note, writtenAt, writtenBy }) => (
          <li key={version}>
            <TimeText instant={writtenAt} /> {writtenBy?.name ?? ''}: <QuantityText quantity={quantity} /> ·{' '}
            {t('making:stock.asOf')} {asOf} · {t(`making:stock.cause.${cause}`)} {note ?? ''}
          </li>
        ))}
      </ul>
    </details>
  );
}
