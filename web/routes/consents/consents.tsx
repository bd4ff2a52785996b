import { Link } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { firmName } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { TimeText } from '../../domain/values.tsx';
import { VerifiedMark } from '../../domain/verified-mark.tsx';
import type { ConsentTermsFragment } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/consents.ts';
import { ConsentTabs } from './consent-tabs.tsx';
import { ConsentsDocument } from './consents.gql.ts';
import { GroupNames } from './terms-text.tsx';

export async function loader(args: Route.LoaderArgs) {
  const page = { first: 50, after: args.url.searchParams.get('after') };
  return await query(args, ConsentsDocument, { side: 'SUBJECT', ...page });
}

export default function Consents({ loaderData: { consents } }: Route.ComponentProps) {
  const t = useT();
  const give = (
    <Allowed act="consentGive" word={t('consents:new')}>
      <ButtonLink look="primary" to="/consents/new">
        {t('consents:new')}
      </ButtonLink>
    </Allowed>
  );
  return (
    <>
      <PageHead title={t('consents:title')} crumbs={[]}>
        {give}
      </PageHead>
      <ConsentTabs here="consents" />
      <div className={ui.panel}>
        {consents.edges.length === 0 ? (
          <EmptyState title={t('consents:none.title')} why={t('consents:none.why')}>
            {give}
          </EmptyState>
        ) : (
          <>
            <ConsentTable consents={consents.edges.map(({ node }) => node)} />
            <Pager shown={consents.edges.length} total={consents.totalCount} pageInfo={consents.pageInfo} />
          </>
        )}
      </div>
    </>
  );
}

function ConsentTable({ consents }: { consents: readonly ConsentTermsFragment[] }) {
  const t = useT();
  return (
    <TableWrap label={t('consents:title')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('consents:field.recipientId')}</th>
            <th scope="col">{t('consents:column.state')}</th>
            <th scope="col">{t('consents:field.purpose')}</th>
            <th scope="col">{t('consents:field.dataGroups')}</th>
            <th scope="col">{t('consents:field.confirmBy')}</th>
            <th scope="col">{t('consents:field.expiresAt')}</th>
          </tr>
        </thead>
        <tbody>
          {consents.map((consent) => (
            <ConsentRow key={consent.id} consent={consent} />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function ConsentRow({ consent }: { consent: ConsentTermsFragment }) {
  const t = useT();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <span className={ui.row}>
          <Link to={`/consents/${consent.id}`}>
            {consent.recipient ? firmName(locale, consent.recipient) : consent.number}
          </Link>
          <VerifiedMark since={consent.recipient?.verifiedSince ?? null} short />
        </span>
        <div className="mono quiet">{consent.number}</div>
      </th>
      <td>
        <StateBadge of="consent" state={consent.state} />
      </td>
      <td>{t(`consents:purpose.${consent.purpose}`)}</td>
      <td>
        <GroupNames groups={consent.dataGroups} />
        <div className="quiet">{t(`consents:granularity.${consent.granularity}`)}</div>
      </td>
      <td>
        <TimeText instant={consent.confirmBy} />
      </td>
      <td>
        <TimeText instant={consent.revokedAt ?? consent.expiresAt} />
      </td>
    </tr>
  );
}
