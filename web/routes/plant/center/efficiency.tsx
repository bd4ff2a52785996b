import { formatBps } from '../../../domain/format.ts';
import { QuantityText, useUnit } from '../../../domain/values.tsx';
import { AmountField, ChoiceField, Hidden, TextField } from '../../../form/fields.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Facts, Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { CenterData, CenterReply } from './center.tsx';
import { DetailForm } from './detail-form.tsx';

/** How much of the working time counts, since when, and how many machines. */
export function Efficiency({ data, reply }: { data: CenterData; reply: CenterReply }) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit();
  const { center } = data;
  return (
    <div className={ui.stack}>
      <Panel title={t('plant:details.efficiency')}>
        {center.performances.length === 0 ? <p className="muted">{t('plant:details.noShare')}</p> : null}
        <Facts
          facts={center.performances.map((one) => [
            one.validFrom,
            <span key={one.validFrom}>
              {formatBps(locale, one.efficiencyBps)}{' '}
              {one.ratePerHour ? <QuantityText quantity={one.ratePerHour} /> : null}
            </span>,
          ])}
        />
      </Panel>
      <DetailForm
        act="workCenterPerformanceSet"
        intent="performance"
        idempotencyKey={data.keys[0] ?? ''}
        word={t('plant:details.setShare')}
        reply={reply}
        defaults={{ validFrom: data.today, efficiency: '0.85' }}
      >
        <Hidden name="unit" value={center.unit} />
        <TextField name="validFrom" label={t('plant:details.validFrom')} input={{ type: 'date' }} />
        <AmountField
          name="efficiency"
          label={t('plant:details.share')}
          hint={t('plant:details.shareHint')}
          unit="×"
        />
        {center.measure === 'TIME' ? null : (
          <AmountField name="ratePerHour" label={t('plant:details.rate')} unit={unit(center.unit)} />
        )}
      </DetailForm>
      <DetailForm
        act="workCenterMachinesSet"
        intent="machines"
        idempotencyKey={data.keys[1] ?? ''}
        word={t('plant:details.setMachines')}
        reply={reply}
        defaults={{
          parallelMachines: String(center.parallelMachines),
          fromEquipment: center.machinesFromEquipment ? ['yes'] : [],
        }}
      >
        <AmountField
          name="parallelMachines"
          label={t('plant:details.machines')}
          unit={t('plant:machineUnit')}
        />
        <ChoiceField
          optional
          wide
          type="checkbox"
          name="fromEquipment"
          label={t('plant:column.machines')}
          options={[{ value: 'yes', text: t('plant:details.fromEquipment') }]}
        />
      </DetailForm>
    </div>
  );
}
