import { nameOf } from '../../../domain/names.ts';
import { QuantityText, useUnit } from '../../../domain/values.tsx';
import { AmountField, SelectField, TextField } from '../../../form/fields.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { CenterData, CenterReply } from './center.tsx';
import { DetailForm } from './detail-form.tsx';
import { RowAct } from './row-act.tsx';

const UNITS = ['MMT', 'MTR', '4H', 'KGM', 'TNE', 'H87'] as const;

export function Capabilities({ data, reply }: { data: CenterData; reply: CenterReply }) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit();
  const { capabilities } = data.center;
  return (
    <div className={ui.stack}>
      <Panel title={t('plant:details.capability')} flush>
        {capabilities.length === 0 ? (
          <p className={`${ui.panelBody} muted`}>{t('plant:details.noBound')}</p>
        ) : (
          <TableWrap label={t('plant:details.capability')}>
            <table className={ui.table}>
              <thead>
                <tr>
                  <th scope="col">{t('plant:details.kind')}</th>
                  <th scope="col">{t('plant:details.bound')}</th>
                  <th scope="col">{t('plant:details.remove')}</th>
                </tr>
              </thead>
              <tbody>
                {capabilities.map((one, index) => (
                  <tr key={one.id}>
                    <th scope="row">{nameOf(locale, one.kind)}</th>
                    <td>
                      {t(`plant:direction.${one.kind.direction}`)}{' '}
                      {one.value ? <QuantityText quantity={one.value} /> : one.choices.join(', ')}
                    </td>
                    <td>
                      <RowAct
                        act="capabilityRemove"
                        intent="remove-capability"
                        id={one.id}
                        idempotencyKey={data.keys[index + 4] ?? ''}
                        word={t('plant:details.remove')}
                        label={t('plant:details.removeOne', { name: nameOf(locale, one.kind) })}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableWrap>
        )}
      </Panel>
      <DetailForm
        act="capabilitySet"
        intent="capability"
        idempotencyKey={data.keys[0] ?? ''}
        word={t('plant:details.setBound')}
        reply={reply}
        defaults={{}}
      >
        <SelectField
          name="kindCode"
          label={t('plant:details.kind')}
          none={t('common:choose')}
          options={data.capabilityKinds.map((kind) => ({ value: kind.code, text: nameOf(locale, kind) }))}
        />
        <AmountField optional name="value" label={t('plant:details.value')} unit="≤ ≥" />
        <SelectField
          optional
          name="unit"
          label={t('plant:details.unit')}
          none={t('common:choose')}
          options={UNITS.map((code) => ({ value: code, text: unit(code) }))}
        />
        <TextField optional name="choices" label={t('plant:details.choices')} />
      </DetailForm>
    </div>
  );
}
