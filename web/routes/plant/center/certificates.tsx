import { FileLink } from '../../../domain/file-link.tsx';
import { nameOf } from '../../../domain/names.ts';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import { FileField } from '../../../form/file-field.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { CenterData, CenterReply } from './center.tsx';
import { DetailForm } from './detail-form.tsx';
import { RowAct } from './row-act.tsx';

export function Certificates({ data, reply }: { data: CenterData; reply: CenterReply }) {
  const t = useT();
  const locale = useLocale();
  const { center } = data;
  const shown = center.site.certificates.filter(
    ({ workCenter }) => !workCenter || workCenter.id === center.id,
  );
  return (
    <div className={ui.stack}>
      <Panel title={t('plant:details.certificates')} flush>
        {shown.length === 0 ? (
          <p className={`${ui.panelBody} muted`}>{t('plant:details.noCertificate')}</p>
        ) : (
          <TableWrap label={t('plant:details.certificates')}>
            <table className={ui.table}>
              <thead>
                <tr>
                  {(
                    [
                      'standard',
                      'certificateNumber',
                      'issuer',
                      'validUntil',
                      'state',
                      'document',
                      'withdraw',
                    ] as const
                  ).map((column) => (
                    <th key={column} scope="col">
                      {t(`plant:details.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((one, index) => (
                  <tr key={one.id} data-tone={one.state === 'EXPIRED' ? 'bad' : undefined}>
                    <th scope="row">{nameOf(locale, one.standard)}</th>
                    <td className="mono">{one.number}</td>
                    <td>{one.issuer}</td>
                    <td className="nowrap">{one.validUntil ?? '–'}</td>
                    <td>
                      <StateBadge of="certificate" state={one.state} />
                    </td>
                    <td>{one.document ? <FileLink file={one.document} /> : '–'}</td>
                    <td>
                      <RowAct
                        act="certificateWithdraw"
                        intent="withdraw"
                        id={one.id}
                        idempotencyKey={data.keys[index + 4] ?? ''}
                        word={t('plant:details.withdraw')}
                        label={t('plant:details.withdrawOne', { number: one.number })}
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
        key={shown.length}
        hasFile
        act="certificateAdd"
        intent="certificate"
        idempotencyKey={data.keys[0] ?? ''}
        word={t('plant:details.addCertificate')}
        reply={reply}
        defaults={{ validFrom: data.today }}
      >
        <Hidden name="siteId" value={center.site.id} />
        <SelectField
          name="standardCode"
          label={t('plant:details.standard')}
          none={t('common:choose')}
          options={data.standards.map((standard) => ({
            value: standard.code,
            text: nameOf(locale, standard),
          }))}
        />
        <TextField name="number" label={t('plant:details.certificateNumber')} />
        <TextField name="issuer" label={t('plant:details.issuer')} />
        <TextField optional name="scope" label={t('plant:details.scope')} />
        <TextField name="validFrom" label={t('plant:details.validFrom')} input={{ type: 'date' }} />
        <TextField
          optional
          name="validUntil"
          label={t('plant:details.validUntil')}
          input={{ type: 'date' }}
        />
        <FileField wide optional name="document" purpose="DOCUMENT" label={t('plant:details.document')} />
      </DetailForm>
    </div>
  );
}
