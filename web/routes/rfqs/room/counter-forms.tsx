import { ChevronRight } from 'lucide-react';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden, TextField } from '../../../form/fields.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import ui from '../../../ui/ui.module.css';
import css from '../rfqs.module.css';
import { bidderName } from './bidders-panel.tsx';
import { ChainTable } from './chain-table.tsx';
import type { Room } from './room.tsx';

/** A counter-offer to each live quote, with what was said so far. */
export function CounterForms({ rfq, scope }: { rfq: Room; scope: ActScope }) {
  const t = useT();
  const locale = useLocale();
  const open = rfq.quotes.filter(({ availableActions }) => availableActions.includes('COUNTER'));
  return open.map((quote) => (
    <details key={quote.id} className={ui.disclosure}>
      <summary>
        <Icon of={ChevronRight} size={14} />
        {t('sourcing:counter.to', { name: bidderName(locale, quote.bidder) })}
      </summary>
      <div className={ui.stack}>
        <ChainTable quote={quote} lines={rfq.lines} />
        <ActForm
          scope={scope}
          intent="counter"
          of={quote.id}
          act="quoteCounter"
          word={t('sourcing:counter.act')}
        >
          <Hidden name="quoteId" value={quote.id} />
          {(quote.live?.lines ?? []).map((line) => (
            <fieldset key={line.lineId} className={css.line}>
              <legend>{rfq.lines.find(({ id }) => id === line.lineId)?.item}</legend>
              <div className={ui.grid}>
                <TextField
                  optional
                  name={`counterPrice:${line.lineId}`}
                  label={t('sourcing:field.unitPrice')}
                  hint={t('sourcing:counter.now', { value: line.unitPrice.amount })}
                  input={{ inputMode: 'decimal', autoComplete: 'off' }}
                />
                <TextField
                  optional
                  name={`counterQuantity:${line.lineId}`}
                  label={t('sourcing:field.quantity')}
                  hint={t('sourcing:counter.now', { value: line.quantity.value })}
                  input={{ inputMode: 'decimal', autoComplete: 'off' }}
                />
                <TextField
                  optional
                  name={`counterDate:${line.lineId}`}
                  label={t('sourcing:field.deliverOn')}
                  hint={t('sourcing:counter.now', { value: line.deliverOn })}
                  input={{ type: 'date' }}
                />
              </div>
            </fieldset>
          ))}
          <TextField
            optional
            name="paymentDays"
            label={t('sourcing:field.paymentDays')}
            input={{ inputMode: 'numeric', autoComplete: 'off' }}
          />
        </ActForm>
      </div>
    </details>
  ));
}
