import { Link } from 'react-router';
import { firmName, nameOf } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { TimeText } from '../../domain/values.tsx';
import type { CaseLineFragment, VerificationState } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Empty, TableWrap } from '../../ui/panel.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/queue.ts';
import { QueueDocument } from './operator.gql.ts';
import { requireAct } from './require-act.server.ts';

const STATES: readonly VerificationState[] = ['VERIFIED', 'RETURNED', 'SUSPENDED', 'UNVERIFIED'];
type Tab = 'first' | 'second' | VerificationState;

export async function loader(args: Route.LoaderArgs) {
  requireAct(args, 'verificationClaim');
  const wanted = args.url.searchParams.get('tab');
  const tab: Tab = wanted === 'second' ? 'second' : (STATES.find((state) => state === wanted) ?? 'first');
  const after = args.url.searchParams.get('after');
  const { verificationCases } = await query(args, QueueDocument, { first: 50, after, ...filterOf(tab) });
  return { list: verificationCases, tab };
}

function filterOf(tab: Tab): { states: VerificationState[] | null; proposed: boolean | null } {
  if (tab === 'first') return { states: ['PENDING'], proposed: false };
  if (tab === 'second') return { states: null, proposed: true };
  return { states: [tab], proposed: null };
}

export default function Queue({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { list, tab } = loaderData;
  const tabs = (['first', 'second', ...STATES] as const).map((name) => ({
    to: `?tab=${name}`,
    text:
      name === 'first' || name === 'second'
        ? t(`operator:tab.${name}`)
        : t(`domain:state.verification.${name}`),
    current: name === tab,
  }));
  return (
    <>
      <PageHead title={t('operator:queue')} crumbs={[]} />
      <Tabs label={t('operator:queue')} tabs={tabs} />
      <div className={ui.panel}>
        {list.edges.length === 0 ? (
          <Empty title={t('operator:none.title')} why={t('operator:none.why')} />
        ) : (
          <>
            <CaseTable rows={list.edges.map(({ node }) => node)} />
            <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
          </>
        )}
      </div>
    </>
  );
}

function CaseTable({ rows }: { rows: readonly CaseLineFragment[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <TableWrap label={t('operator:queue')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('operator:column.firm')}</th>
            <th scope="col">{t('common:field.creditCode')}</th>
            <th scope="col">{t('common:field.cityCode')}</th>
            <th scope="col">{t('operator:column.state')}</th>
            <th scope="col">{t('operator:column.applied')}</th>
            <th scope="col">{t('operator:column.hands')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/operator/cases/${row.id}`}>{firmName(locale, row)}</Link>
              </th>
              <td className="mono nowrap">{row.creditCode}</td>
              <td>{row.city ? nameOf(locale, row.city) : null}</td>
              <td>
                <StateBadge of="verification" state={row.state} />
              </td>
              <td>{row.appliedAt ? <TimeText instant={row.appliedAt} zone={false} /> : t('common:none')}</td>
              <td>{handsOf(row, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function handsOf(row: CaseLineFragment, t: ReturnType<typeof useT>): string {
  if (row.proposedAction)
    return t('operator:proposedBy', {
      who: row.proposer ?? '',
      what: t(`operator:action.${row.proposedAction}`),
    });
  return row.claimant ? t('operator:claimedBy', { who: row.claimant }) : t('operator:free');
}
