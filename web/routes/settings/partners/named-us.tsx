import { Link } from 'react-router';
import { GradeBadge } from '../../../domain/grade-badge.tsx';
import { firmName } from '../../../domain/names.ts';
import { VerifiedMark } from '../../../domain/verified-mark.tsx';
import type { PartnersQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

type Shown = PartnersQuery['partnerOffers']['edges'][number]['node'];

/** Firms that have named ours, as far as they show us an offer, and what we may know of each. */
export function NamedUs({ offers }: { offers: readonly Shown[] }) {
  const t = useT();
  const locale = useLocale();
  const sellers = [...new Map(offers.map(({ seller }) => [seller.id, seller])).values()];
  return (
    <Panel title={t('settings:partners.namedUs')}>
      {sellers.length === 0 ? (
        <p className="muted">{t('settings:partners.nobody')}</p>
      ) : (
        <ul className={ui.stackTight}>
          {sellers.map((seller) => (
            <li key={seller.id} className={ui.row}>
              {firmName(locale, seller)} <VerifiedMark since={seller.verifiedSince} short />
              {offers
                .filter((one) => one.seller.id === seller.id)
                .slice(0, 5)
                .map(({ offer, grade }) => (
                  <Link key={offer.id} to={`/market/${offer.id}`}>
                    <GradeBadge grade={grade} />
                  </Link>
                ))}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
