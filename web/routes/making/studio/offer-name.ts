import { firmName, nameOf } from '../../../domain/names.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import type { Plan } from '../promise/promise.tsx';

type Offer = Plan['lines'][number]['offer'];

/** The firm behind an offer, or its number where the firm stays unknown until it is held. */
export function useOfferName(): (offer: Pick<NonNullable<Offer>, 'number' | 'seller'> | null) => string {
  const t = useT();
  const locale = useLocale();
  return (offer) => {
    if (!offer) return t('making:studio.gone');
    return offer.seller ? firmName(locale, offer.seller) : offer.number;
  };
}

/** Its city, or its province where that is all that is known. */
export function usePlaceName(): (offer: Offer) => string {
  const locale = useLocale();
  return (offer) => {
    const place = offer?.city ?? offer?.province;
    return place ? nameOf(locale, place) : '–';
  };
}
