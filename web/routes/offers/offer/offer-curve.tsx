import { PriceCurve } from '../../../domain/price-curve.tsx';
import { useUnit } from '../../../domain/values.tsx';
import type { OwnOfferFragment } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';

/** The price over lead time, where the offer has more than one. */
export function OfferCurve({ offer }: { offer: OwnOfferFragment }) {
  const t = useT();
  const unit = useUnit()(offer.unitPrice.per);
  if (offer.priceSteps.length === 0) return null;
  const points = offer.priceCurve.map(({ unitPrice, ...point }) => ({ ...point, price: unitPrice }));
  return (
    <Panel title={t('offers:more.steps')}>
      <PriceCurve points={points} unit={t('offers:yuanPer', { unit })} />
    </Panel>
  );
}
