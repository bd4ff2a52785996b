import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { NoteField, TextField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';

/** Brings a routing in as a Catena-X bill of process. */
export function BillForm({ scope }: { scope: ActScope }) {
  const t = useT();
  return (
    <ActForm scope={scope} intent="bill" act="itemRevisionPutBill" word={t('making:bill.put')}>
      <p className="quiet">{t('making:writeConsequence')}</p>
      <TextField
        name="revision"
        label={t('making:revision')}
        hint={t('making:hint.revision')}
        input={{ autoComplete: 'off' }}
      />
      <NoteField name="bill" label={t('making:bill.text')} rows={6} />
    </ActForm>
  );
}
