import { nameOf } from '../../domain/names.ts';
import { useUnit } from '../../domain/values.tsx';
import { AmountField, ChoiceField, Hidden, NoteField, SelectField, TextField } from '../../form/fields.tsx';
import type { EditorCenterFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

/** What, when and how much, for how much, and how it is booked. */
export function OfferFields(props: {
  centers: readonly EditorCenterFragment[];
  center: EditorCenterFragment;
}) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit()(props.center.unit);
  const centers = props.centers.map((center) => ({
    value: center.id,
    text: `${center.code} ${center.name} · ${nameOf(locale, center.process)}`,
  }));
  return (
    <>
      <Hidden name="unit" value={props.center.unit} />
      <Panel title={t('offers:section.what')}>
        <div className={ui.grid}>
          <SelectField wide name="workCenterId" label={t('offers:column.center')} options={centers} />
        </div>
      </Panel>
      <Panel title={t('offers:section.when')}>
        <div className={ui.grid}>
          <TextField name="from" label={t('offers:from')} input={{ type: 'date' }} />
          <TextField name="lastDay" label={t('offers:lastDay')} input={{ type: 'date' }} />
          <AmountField
            name="perWeek"
            label={t('offers:column.perWeek')}
            hint={t('offers:perWeekHint')}
            unit={unit}
          />
          <AmountField
            name="minimumLot"
            label={t('offers:minimumLot')}
            hint={t('offers:minimumLotHint')}
            unit={unit}
          />
        </div>
      </Panel>
      <Panel title={t('offers:section.terms')}>
        <div className={ui.grid}>
          <AmountField
            name="unitPrice"
            label={t('offers:unitPriceNet')}
            hint={t('offers:unitPriceHint')}
            unit={t('offers:yuanPer', { unit })}
          />
          <AmountField
            name="setupPrice"
            label={t('offers:setupPriceNet')}
            hint={t('offers:setupHint')}
            unit={t('offers:yuan')}
          />
        </div>
      </Panel>
      <Panel title={t('offers:section.booking')}>
        <div className={ui.grid}>
          <ChoiceField
            wide
            type="radio"
            name="booking"
            label={t('offers:bookingLabel')}
            options={[
              { value: 'INSTANT', text: t('offers:bookingInstant') },
              { value: 'APPROVAL', text: t('offers:bookingApproval') },
            ]}
          />
          <AmountField
            optional
            name="holdHours"
            label={t('offers:holdTime')}
            hint={t('offers:holdHint')}
            unit={t('domain:unit.HUR')}
          />
          <NoteField
            optional
            wide
            rows={2}
            name="note"
            label={t('offers:note')}
            hint={t('offers:noteHint')}
          />
        </div>
      </Panel>
    </>
  );
}
