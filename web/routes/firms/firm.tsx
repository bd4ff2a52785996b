import { countText } from '../../domain/count.ts';
import { firmName, listNames, nameOf } from '../../domain/names.ts';
import { VerifiedMark } from '../../domain/verified-mark.tsx';
import { notFound, query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/firm.ts';
import { FirmProfileDocument } from './firm.gql.ts';
import { FirmOffers } from './firm-offers.tsx';
import { TrackRecord } from './track-record.tsx';

export async function loader(args: Route.LoaderArgs) {
  const after = args.url.searchParams.get('after');
  const { firmProfile } = await query(args, FirmProfileDocument, {
    firmId: args.params.id,
    first: 20,
    after,
  });
  return firmProfile ?? notFound(args);
}

export default function FirmPage({ loaderData: profile }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { firm, offers } = profile;
  return (
    <>
      <PageHead
        title={firmName(locale, firm)}
        crumbs={[{ to: '/market', text: t('market:title') }]}
        meta={<VerifiedMark since={firm.verifiedSince} />}
      >
        {profile.mine ? (
          <ButtonLink to="/settings/organisation">{t('finding:firm.change')}</ButtonLink>
        ) : (
          <ButtonLink to={`/partners/${firm.id}`}>{t('finding:firm.account')}</ButtonLink>
        )}
      </PageHead>
      <div className={ui.split}>
        <Panel title={t('finding:firm.offers', { shown: countText(offers) })} flush>
          {offers.edges.length === 0 ? (
            <EmptyState title={t('finding:firm.none.title')} why={t('finding:firm.none.why')} />
          ) : (
            <>
              <FirmOffers offers={offers.edges.map(({ node }) => node)} />
              <Pager shown={offers.edges.length} total={offers.totalCount} pageInfo={offers.pageInfo} />
            </>
          )}
        </Panel>
        <div className={ui.stack}>
          <About profile={profile} />
          <Panel title={t('finding:firm.record')}>
            <TrackRecord record={profile.record} />
          </Panel>
        </div>
      </div>
    </>
  );
}

type Profile = Route.ComponentProps['loaderData'];

/** What the platform vouches for, and what the firm's open offers say. */
function About({ profile }: { profile: Profile }) {
  const t = useT();
  const locale = useLocale();
  const { firm, words } = profile;
  const names = (list: readonly { nameZh: string; nameEn: string }[]) =>
    listNames(
      locale,
      list.map((one) => nameOf(locale, one)),
    ) || '–';
  const places = [firm.city?.province, firm.city].flatMap((one) => (one ? [nameOf(locale, one)] : []));
  return (
    <Panel title={t('finding:firm.about')}>
      <div className={ui.stack}>
        {words ? <p>{words}</p> : null}
        <Facts
          facts={[
            [t('finding:firm.kinds'), firm.kinds.map((kind) => t(`domain:kind.${kind}`)).join(' · ')],
            [t('finding:firm.registered'), [...new Set(places)].join(' · ')],
            [t('finding:firm.processes'), names(profile.processes)],
            [t('finding:firm.sites'), names(profile.cities)],
            [t('finding:firm.certificates'), names(profile.standards)],
          ]}
        />
        <p className="quiet">{t('finding:firm.fromOffers')}</p>
      </div>
    </Panel>
  );
}
