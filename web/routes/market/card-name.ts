import { nameOf } from '../../domain/names.ts';
import type { CardClassFragment, OfferCardPartsFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';

/** What a card is of, as people call it: a process, by the hour or with a whole machine, a lot by its own words, a run from where to where. */
export function useCardName(): (
  offer: Pick<OfferCardPartsFragment, 'process'> & CardClassFragment,
) => string {
  const t = useT();
  const locale = useLocale();
  return ({ process, stock, delivery, machine }) => {
    if (stock) return stock.item;
    if (machine) return `${nameOf(locale, process)} · ${t('offers:slot.tab')}`;
    if (!delivery) return nameOf(locale, process);
    const { from, fromProvince, to, toProvince } = delivery;
    return `${nameOf(locale, from ?? fromProvince)} → ${nameOf(locale, to ?? toProvince)}`;
  };
}
