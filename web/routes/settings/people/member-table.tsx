import { Link } from 'react-router';
import { listNames } from '../../../domain/names.ts';
import { TimeText } from '../../../domain/values.tsx';
import type { MembersQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import ui from '../../../ui/ui.module.css';

export function MemberTable(props: { members: MembersQuery['members']; mayChange: boolean }) {
  const t = useT();
  const locale = useLocale();
  return (
    <table className={ui.table}>
      <thead>
        <tr>
          <th scope="col">{t('people:members.column.name')}</th>
          <th scope="col">{t('people:members.column.email')}</th>
          <th scope="col">{t('people:members.column.roles')}</th>
          <th scope="col">{t('people:members.column.factor')}</th>
          <th scope="col">{t('people:members.column.since')}</th>
        </tr>
      </thead>
      <tbody>
        {props.members.edges.map(({ node }) => (
          <tr key={node.id}>
            <th scope="row" className="nowrap">
              {props.mayChange ? (
                <Link
                  to={`/settings/people/${node.id}`}
                  aria-label={t('people:members.edit', { name: node.person?.name })}
                >
                  {node.person?.name}
                </Link>
              ) : (
                node.person?.name
              )}{' '}
              {node.isViewer ? <span className="quiet">({t('people:members.you')})</span> : null}
            </th>
            <td>{node.person?.email}</td>
            <td>
              {listNames(
                locale,
                node.roles.map((role) => t(`domain:role.${role}`)),
              )}
            </td>
            <td className="nowrap">
              {node.hasSecondFactor ? t('people:factor.on') : t('people:factor.off')}
            </td>
            <td>{node.since ? <TimeText instant={node.since} zone={false} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
