import { firmName, listNames, nameOf } from '../../domain/names.ts';
import { VerifiedMark } from '../../domain/verified-mark.tsx';
import { notFound, query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/open-firm.ts';
import { OpenFirmDocument } from './open.gql.ts';
import { OpenOfferTable } from './open-offer-table.tsx';
import { OpenPage } from './open-page.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { id } = args.params;
  const after = args.url.searchParams.get('after');
  const { publicFirm, publicOffers } = await query(args, OpenFirmDocument, { firm: id, first: 50, after });
  if (!publicFirm) return notFound(args);
  return { firm: publicFirm, offers: publicOffers, canonical: `${args.url.origin}/open/firms/${id}` };
}

/** A firm of the public directory: that it is vouched for, where it is, what it says, and what it shows to everybody. */
export default function OpenFirm({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { firm, offers } = loaderData;
  const shown = offers.edges.map(({ node }) => node);
  const processes = new Map(shown.map(({ process }) => [process.code, nameOf(locale, process)]));
  const places = [firm.city?.province, firm.city].flatMap((one) => (one ? [nameOf(locale, one)] : []));
  return (
    <OpenPage tab="firms" canonical={loaderData.canonical} title={firmName(locale, firm)}>
      <div className={ui.stack}>
        <Panel title={t('open:firm')} aside={<VerifiedMark since={firm.verifiedSince} />}>
          <div className={ui.stackTight}>
            {firm.words ? <p>{firm.words}</p> : null}
            <Facts
              facts={[
                [t('open:registered'), [...new Set(places)].join(' · ') || '–'],
                [t('open:processes'), listNames(locale, [...processes.values()]) || '–'],
              ]}
            />
          </div>
        </Panel>
        <Panel title={t('open:firms.offers')} flush>
          {shown.length === 0 ? (
            <EmptyState title={t('open:offers.none')} why={t('open:offers.noneWhy')} />
          ) : (
            <>
              <OpenOfferTable offers={shown} />
              <Pager shown={shown.length} total={offers.totalCount} pageInfo={offers.pageInfo} />
            </>
          )}
        </Panel>
      </div>
    </OpenPage>
  );
}
