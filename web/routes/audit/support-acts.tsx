import { Link } from 'react-router';
import { firmName, listNames } from '../../domain/names.ts';
import { TimeText } from '../../domain/values.tsx';
import type { AuditFiltersQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

type Act = AuditFiltersQuery['supportActs']['edges'][number]['node'];

/** When people of the operator's worked in the firm: who, why, until when, and the way to all that they read and did. */
export function SupportActs({ acts }: { acts: readonly Act[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('audit:support.title')} flush={acts.length > 0}>
      {acts.length === 0 ? (
        <p>{t('audit:support.none')}</p>
      ) : (
        <TableWrap label={t('audit:support.title')}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('audit:support.from')}</th>
                <th scope="col">{t('audit:support.until')}</th>
                <th scope="col">{t('audit:column.who')}</th>
                <th scope="col">{t('audit:support.firm')}</th>
                <th scope="col">{t('audit:support.reason')}</th>
                <th scope="col">{t('audit:support.may')}</th>
                <th scope="col">{t('audit:support.lines')}</th>
              </tr>
            </thead>
            <tbody>
              {acts.map((act) => (
                <tr key={act.id}>
                  <th scope="row">
                    <TimeText instant={act.beganAt} zone={false} />
                  </th>
                  <td>
                    {act.open ? (
                      t('audit:support.open')
                    ) : (
                      <TimeText instant={act.endedAt ?? act.endsAt} zone={false} />
                    )}
                  </td>
                  <td>
                    {act.personName} <span className="quiet">{act.operatorName}</span>
                  </td>
                  <td>{act.firm ? firmName(locale, act.firm) : t('common:none')}</td>
                  <td>{act.reason}</td>
                  <td>
                    {act.roles.length === 0
                      ? t('audit:support.readOnly')
                      : listNames(
                          locale,
                          act.roles.map((role) => t(`domain:role.${role}`)),
                        )}
                  </td>
                  <td>
                    <Link to={`/settings/audit?act=${act.id}`}>{t('audit:support.show')}</Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      )}
    </Panel>
  );
}
