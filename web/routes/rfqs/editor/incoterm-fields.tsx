import { SelectField, TextField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { INCOTERMS } from './rfq-form.ts';

/** The rule of delivery and the place that it names; `none` says what holds where nothing is chosen. */
export function IncotermFields({ none }: { none: string }) {
  const t = useT();
  return (
    <>
      <SelectField
        optional
        name="incoterm"
        label={t('sourcing:field.incoterm')}
        none={none}
        options={INCOTERMS.map((code) => ({ value: code, text: t(`sourcing:incoterm.${code}`) }))}
      />
      <TextField
        optional
        name="incotermPlace"
        label={t('sourcing:field.incotermPlace')}
        hint={t('sourcing:hint.incotermPlace')}
      />
    </>
  );
}
