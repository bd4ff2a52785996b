import { nameOf } from '../../../domain/names.ts';
import { AmountField, Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import type { ItemPageQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { RoomForm, type RoomScope } from '../../rfqs/room/room-form.tsx';
import type { Revision } from './item.tsx';

/** What may be promised of a released revision. */
export function AskPanel(props: { revision: Revision; cities: ItemPageQuery['cities']; scope: RoomScope }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('making:ask')}>
      <p className="quiet">{t('making:askConsequence')}</p>
      <RoomForm
        scope={props.scope}
        intent="ask"
        act="orderPromiseInquire"
        word={t('making:ask')}
        look="primary"
      >
        <Hidden name="revisionId" value={props.revision.id} />
        <div className={ui.grid}>
          <TextField
            name="quantity"
            label={t('making:quantity')}
            input={{ inputMode: 'numeric', autoComplete: 'off' }}
          />
          <TextField name="dueOn" label={t('making:dueOn')} input={{ type: 'date' }} />
          <SelectField
            name="deliverToCityCode"
            label={t('making:deliverTo')}
            none={t('common:choose')}
            options={props.cities.map((city) => ({ value: city.code, text: nameOf(locale, city) }))}
          />
          <AmountField optional name="late" label={t('making:late')} unit="CNY" />
        </div>
      </RoomForm>
    </Panel>
  );
}
