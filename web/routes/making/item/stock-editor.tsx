import { useSearchParams } from 'react-router';
import { useUnit } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden, TextField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import ui from '../../../ui/ui.module.css';
import type { ItemNode } from './item.tsx';
import { RECEIPTS, RECEIPTS_MAX, stockDefaults } from './stock-form.ts';

const amount = { inputMode: 'decimal', autoComplete: 'off' } as const;

/** What there is of an item and what is expected, written anew. Rows without a day and an amount are not there. */
export function StockEditor(props: { item: ItemNode; today: string; receipts: number; scope: ActScope }) {
  const t = useT();
  const unitWord = useUnit();
  const { item, receipts } = props;
  const unit = unitWord(item.unit);
  // Of what is bought there is nothing else to be written.
  const isNew = item.stock === null && item.revisions.length === 0;
  return (
    <details open={props.scope.reply?.form === 'stock' || isNew}>
      <summary>{t('making:stock.editor')}</summary>
      <ActForm
        scope={props.scope}
        intent="stock"
        act="itemPutStock"
        word={t('making:stock.write')}
        defaults={stockDefaults(item.stock, props.today)}
      >
        <Hidden name="unit" value={item.unit} />
        <p className="quiet">{t('making:stock.hint')}</p>
        <div className={ui.grid}>
          <TextField name="onHand" label={`${t('making:stock.onHand')} (${unit})`} input={amount} />
          <TextField name="asOf" label={t('making:stock.asOf')} input={{ type: 'date' }} />
          <TextField optional name="place" label={t('making:stock.place')} />
          <TextField optional name="note" label={t('making:stock.note')} />
        </div>
        {Array.from({ length: receipts }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
          <div key={row} className={ui.grid}>
            <TextField
              filter
              name={`expected:${row}`}
              label={`${t('making:stock.expectedNumber', { number: row + 1 })} (${unit})`}
              input={amount}
            />
            <TextField
              filter
              name={`on:${row}`}
              label={t('making:stock.onNumber', { number: row + 1 })}
              input={{ type: 'date' }}
            />
          </div>
        ))}
        <More receipts={receipts} />
      </ActForm>
    </details>
  );
}

function More({ receipts }: { receipts: number }) {
  const t = useT();
  const [params] = useSearchParams();
  if (receipts >= RECEIPTS_MAX) return null;
  const more = new URLSearchParams(params);
  more.set('receipts', String(receipts + RECEIPTS));
  return (
    <p>
      <ButtonLink small to={`?${more}`} preventScrollReset>
        {t('making:stock.more')}
      </ButtonLink>
    </p>
  );
}
