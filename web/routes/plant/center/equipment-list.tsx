import { Link } from 'react-router';
import { useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { CenterData, CenterReply } from './center.tsx';
import { MachineForm } from './machine-form.tsx';
import { RowAct } from './row-act.tsx';

export function EquipmentList({ data, reply }: { data: CenterData; reply: CenterReply }) {
  const t = useT();
  const { equipment } = data.center;
  return (
    <div className={ui.stack}>
      <Panel title={t('plant:details.equipment')} flush>
        {equipment.length === 0 ? (
          <p className={`${ui.panelBody} muted`}>{t('plant:details.noMachine')}</p>
        ) : (
          <TableWrap label={t('plant:details.equipment')}>
            <table className={ui.table}>
              <thead>
                <tr>
                  {(['number', 'maker', 'model', 'year', 'serial', 'status', 'acts'] as const).map(
                    (column) => (
                      <th key={column} scope="col">
                        {t(`plant:details.${column}`)}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {equipment.map((one, index) => (
                  <tr key={one.id} aria-current={one.id === data.edit || undefined}>
                    <th scope="row" className="mono nowrap">
                      {one.number}
                    </th>
                    <td>{one.manufacturer ?? '–'}</td>
                    <td>{one.model ?? '–'}</td>
                    <td>{one.builtYear ?? '–'}</td>
                    <td className="mono">{one.serial ?? '–'}</td>
                    <td>{t(`plant:equipmentStatus.${one.status}`)}</td>
                    <td>
                      {one.status === 'RETIRED' ? null : (
                        <div className={ui.row}>
                          <Link
                            to={`?tab=equipment&edit=${one.id}#machine`}
                            aria-label={t('plant:details.editOne', { number: one.number })}
                          >
                            {t('plant:details.edit')}
                          </Link>
                          <RowAct
                            act="equipmentRetire"
                            intent="retire"
                            id={one.id}
                            idempotencyKey={data.keys[index + 4] ?? ''}
                            word={t('plant:details.retire')}
                            label={t('plant:details.retireOne', { number: one.number })}
                          />
                        </div>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableWrap>
        )}
      </Panel>
      <MachineForm data={data} reply={reply} />
    </div>
  );
}
