import { useUnit } from '../../../domain/values.tsx';
import { AmountField, ChoiceField, NoteField } from '../../../form/fields.tsx';
import { useHasProblem } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { More } from '../../../ui/more.tsx';
import ui from '../../../ui/ui.module.css';
import { percentOf, type Typed, textOf } from './typed.ts';

/** How a hold becomes a sale, how long it lasts, and a word to buyers. Every class of offer has them. */
export function BookingFields() {
  const t = useT();
  const unitWord = useUnit();
  return (
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
        unit={unitWord('HUR')}
      />
      <NoteField optional wide rows={2} name="note" label={t('offers:note')} hint={t('offers:noteHint')} />
    </div>
  );
}

/** The most of a week that one buyer may have. */
export function ExposureFields({ typed }: { typed: Typed }) {
  const t = useT();
  const share = percentOf(typed, 'exposure');
  const hasProblem = useHasProblem()('exposure');
  return (
    <More
      title={t('offers:more.exposure')}
      open={hasProblem || textOf(typed, 'exposure') !== ''}
      set={share === null ? t('offers:set.noExposure') : t('offers:set.exposure', { share: share / 100 })}
    >
      <div className={ui.grid}>
        <AmountField
          optional
          name="exposure"
          label={t('offers:exposure')}
          hint={t('offers:exposureHint')}
          unit="%"
        />
      </div>
    </More>
  );
}
