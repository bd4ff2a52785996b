import { formatNumber } from '../../../domain/format.ts';
import { nameOf } from '../../../domain/names.ts';
import { useUnit } from '../../../domain/values.tsx';
import { addDays } from '../../../domain/week.ts';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { NoteField, SelectField, TextField } from '../../../form/fields.tsx';
import type { AgreementQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Agreement } from './agreement.tsx';

/** So many of each line by a day: an order against the agreement. */
export function CallOffForm(props: {
  agreement: Agreement;
  cities: AgreementQuery['cities'];
  start: string;
  scope: ActScope;
}) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit();
  const { agreement, scope } = props;
  const slowest = Math.max(0, ...agreement.lines.map(({ leadDays }) => leadDays));
  const last = agreement.callOffs[0]?.deliverTo?.code ?? '';
  return (
    <Panel title={t('agreements:callOff.title')}>
      <ActForm
        scope={scope}
        intent="place"
        act="callOffPlace"
        word={t('agreements:callOff.place')}
        look="primary"
        defaults={{ wantedOn: addDays(props.start, slowest + 1), deliverToCityCode: last }}
      >
        <p className="quiet">{t('agreements:callOff.hint')}</p>
        <div className={ui.grid}>
          {agreement.lines.map((line) => (
            <TextField
              key={line.id}
              filter
              name={`quantity:${line.id}`}
              label={`${line.item} (${unit(line.called.unit)})`}
              hint={
                line.left
                  ? t('agreements:callOff.left', { left: formatNumber(locale, line.left.value, 8) })
                  : t('agreements:open')
              }
              input={{ inputMode: 'decimal', autoComplete: 'off' }}
            />
          ))}
          <TextField name="wantedOn" label={t('agreements:field.wantedOn')} input={{ type: 'date' }} />
          <SelectField
            name="deliverToCityCode"
            label={t('agreements:field.deliverTo')}
            none={t('common:choose')}
            options={props.cities.map((city) => ({ value: city.code, text: nameOf(locale, city) }))}
          />
          <NoteField wide optional name="note" label={t('agreements:field.note')} />
        </div>
      </ActForm>
    </Panel>
  );
}
