import { NoteField, TextField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import { RoomForm, type RoomScope } from '../../rfqs/room/room-form.tsx';

/** Brings a routing in as a Catena-X bill of process. */
export function BillPanel({ scope }: { scope: RoomScope }) {
  const t = useT();
  return (
    <Panel title={t('making:bill.title')}>
      <RoomForm scope={scope} intent="bill" act="itemRevisionPutBill" word={t('making:bill.put')}>
        <p className="quiet">{t('making:writeConsequence')}</p>
        <TextField
          name="revision"
          label={t('making:revision')}
          hint={t('making:hint.revision')}
          input={{ autoComplete: 'off' }}
        />
        <NoteField name="bill" label={t('making:bill.text')} rows={6} />
      </RoomForm>
    </Panel>
  );
}
