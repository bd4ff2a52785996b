import { SelectField, TextField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { OfferedMachine } from './machine-form.ts';

const date = { type: 'date' } as const;
const time = { type: 'time' } as const;

/** Which machine, and from when to when by the clock of which zone. */
export function MachineFields({ machines, zone }: { machines: readonly OfferedMachine[]; zone: string }) {
  const t = useT();
  return (
    <Panel title={t('offers:section.what')} aside={<span className="quiet">{zone}</span>}>
      <div className={ui.stack}>
        <p className="muted">{t('offers:slot.intro')}</p>
        <div className={ui.grid}>
          <SelectField
            wide
            name="equipmentId"
            label={t('offers:slot.machine')}
            none={t('common:choose')}
            options={machines.map(({ id, text }) => ({ value: id, text }))}
          />
          <TextField name="startsDate" label={t('offers:slot.startsDate')} input={date} />
          <TextField name="startsTime" label={t('offers:slot.startsTime')} input={time} />
          <TextField name="endsDate" label={t('offers:slot.endsDate')} input={date} />
          <TextField
            name="endsTime"
            label={t('offers:slot.endsTime')}
            hint={t('offers:slot.endsHint')}
            input={time}
          />
        </div>
      </div>
    </Panel>
  );
}
