import type { OfferCardPartsFragment } from '../gql/graphql.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { firmName, nameOf } from './names.ts';

type Placed = Pick<OfferCardPartsFragment, 'city' | 'province'>;

/** Who sells, as far as the card tells: a blind offer names nobody before a hold. */
export function useSellerName(): (offer: Pick<OfferCardPartsFragment, 'seller'>) => string {
  const t = useT();
  const locale = useLocale();
  return ({ seller }) => (seller ? firmName(locale, seller) : t('market:blindSeller'));
}

/** Where, as far as the card tells: the city, or the province of a blind offer. */
export function usePlaceName(): (offer: Placed) => string {
  const locale = useLocale();
  return ({ city, province }) => nameOf(locale, city ?? province);
}
