import { query } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/reads.ts';
import { ConsentTabs } from './consent-tabs.tsx';
import { ConsentReadsDocument } from './consents.gql.ts';
import { ReadTable } from './read-table.tsx';

export async function loader(args: Route.LoaderArgs) {
  const page = { first: 50, after: args.url.searchParams.get('after') };
  return await query(args, ConsentReadsDocument, { side: 'SUBJECT', ...page });
}

export default function Reads({ loaderData: { consentReads } }: Route.ComponentProps) {
  const t = useT();
  return (
    <>
      <PageHead title={t('consents:tab.reads')} crumbs={[{ to: '/consents', text: t('consents:title') }]} />
      <ConsentTabs here="reads" />
      <div className={ui.panel}>
        {consentReads.edges.length === 0 ? (
          <EmptyState title={t('consents:noReads.title')} why={t('consents:noReads.why')} />
        ) : (
          <>
            <ReadTable reads={consentReads.edges.map(({ node }) => node)} />
            <Pager
              shown={consentReads.edges.length}
              total={consentReads.totalCount}
              pageInfo={consentReads.pageInfo}
            />
          </>
        )}
      </div>
    </>
  );
}
