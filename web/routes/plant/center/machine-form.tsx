import { Link } from 'react-router';
import { Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import type { CenterData, CenterReply } from './center.tsx';
import { STATUSES } from './center-tabs.ts';
import { DetailForm } from './detail-form.tsx';

type Machine = CenterData['center']['equipment'][number];

/** A new machine; or, by `?edit=`, one of those that stand. */
export function MachineForm({ data, reply }: { data: CenterData; reply: CenterReply }) {
  const t = useT();
  const edited = data.center.equipment.find(({ id, status }) => id === data.edit && status !== 'RETIRED');
  return (
    <div id="machine">
      <DetailForm
        key={edited?.id ?? 'new'}
        act={edited ? 'equipmentChange' : 'equipmentCreate'}
        intent={edited ? 'change-machine' : 'equipment'}
        idempotencyKey={data.keys[0] ?? ''}
        word={
          edited ? t('plant:details.changeMachine', { number: edited.number }) : t('plant:details.addMachine')
        }
        reply={reply}
        defaults={edited ? defaultsOf(edited) : { status: 'RUNNING' }}
        aside={edited ? <Link to="?tab=equipment">{t('plant:details.notEdit')}</Link> : null}
      >
        {edited ? <Hidden name="id" value={edited.id} /> : null}
        <TextField name="number" label={t('plant:details.number')} />
        <SelectField
          name="status"
          label={t('plant:details.status')}
          options={STATUSES.map((status) => ({ value: status, text: t(`plant:equipmentStatus.${status}`) }))}
        />
        <TextField optional name="manufacturer" label={t('plant:details.maker')} />
        <TextField optional name="model" label={t('plant:details.model')} />
        <TextField
          optional
          name="builtYear"
          label={t('plant:details.year')}
          input={{ inputMode: 'numeric' }}
        />
        <TextField optional name="serial" label={t('plant:details.serial')} />
      </DetailForm>
    </div>
  );
}

function defaultsOf({ number, status, manufacturer, model, builtYear, serial }: Machine) {
  return {
    number,
    status,
    manufacturer: manufacturer ?? '',
    model: model ?? '',
    builtYear: builtYear === null ? '' : String(builtYear),
    serial: serial ?? '',
  };
}
