import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatNumber, formatWeekday } from '../../domain/format.ts';
import { listNames, nameOf } from '../../domain/names.ts';
import { BookingText, MinutesText } from '../../domain/offer-terms.tsx';
import { PriceCurve } from '../../domain/price-curve.tsx';
import { usePlaceName, useSellerName } from '../../domain/seller-name.ts';
import {
  DateRange,
  MoneyText,
  NetOfVat,
  QuantityText,
  TimeText,
  UnitPriceText,
  useUnit,
} from '../../domain/values.tsx';
import { VerifiedMark } from '../../domain/verified-mark.tsx';
import type { CardClassFragment, CardTermsFragment, OfferCardPartsFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

type Offer = OfferCardPartsFragment & CardClassFragment & CardTermsFragment;
type Fact = readonly [string, ReactNode] | null;

/** Everything that a card says besides its weeks. */
export function CardTerms({ offer }: { offer: Offer }) {
  const t = useT();
  const unit = useUnit();
  const facts = [...useSaleFacts(offer), ...useClassFacts(offer), ...useLimits(offer)];
  const curve = offer.priceCurve.map(({ unitPrice, ...stretch }) => ({ ...stretch, price: unitPrice }));
  return (
    <Panel title={t('offers:terms')} aside={<span className="mono quiet">{offer.number}</span>}>
      <div className={ui.stack}>
        <Facts facts={facts} />
        {curve.length > 1 ? <PriceCurve points={curve} unit={unit(offer.unit)} /> : null}
        <div className={ui.row}>
          <ButtonLink to="/needs/new">{t('finding:compareByNeed')}</ButtonLink>
          {offer.mine ? <Link to="/capacity/offers">{t('offers:title')}</Link> : null}
        </div>
      </div>
    </Panel>
  );
}

function useSaleFacts(offer: Offer): Fact[] {
  const t = useT();
  const locale = useLocale();
  const sellerName = useSellerName();
  const placeName = usePlaceName();
  const { seller } = offer;
  const materials = offer.materials.map((one) => nameOf(locale, one));
  return [
    [
      t('market:column.seller'),
      <span key="s" className={ui.row}>
        {seller ? <Link to={`/firms/${seller.id}`}>{sellerName(offer)}</Link> : sellerName(offer)}
        <VerifiedMark since={seller?.verifiedSince ?? null} />
      </span>,
    ],
    [t('market:column.city'), placeName(offer)],
    offer.resource === 'CAPACITY' || materials.length > 0
      ? [t('market:column.material'), listNames(locale, materials) || t('market:anyMaterial')]
      : null,
    [t('offers:column.window'), <DateRange key="w" from={offer.from} until={offer.until} />],
    [t('offers:column.perWeek'), <QuantityText key="p" quantity={offer.perWeek} />],
    [t('offers:minimumLot'), <QuantityText key="m" quantity={offer.minimumLot} />],
    [
      t('market:column.price'),
      <span key="u">
        <UnitPriceText price={offer.unitPrice} />
        <NetOfVat />
      </span>,
    ],
    [t('offers:setupPrice'), <MoneyText key="s" money={offer.setupPrice} net />],
    [t('offers:column.booking'), <BookingText key="b" booking={offer.booking} />],
    [t('offers:holdTime'), <MinutesText key="h" minutes={offer.holdMinutes} />],
    offer.note ? [t('offers:note'), offer.note] : null,
  ];
}

/** What only a whole machine, a lot of stock, or a truck run has, as far as the card shows it. */
function useClassFacts({ stock, delivery, machine }: Offer): Fact[] {
  const t = useT();
  const locale = useLocale();
  if (machine)
    return [
      [t('offers:slot.machine'), machine.make ?? t('offers:slot.tab')],
      machine.startsAt
        ? [t('offers:slot.startsDate'), <TimeText key="s" instant={machine.startsAt} />]
        : null,
      machine.endsAt ? [t('offers:slot.endsDate'), <TimeText key="e" instant={machine.endsAt} />] : null,
      [t('offers:slot.sold'), t('offers:slot.whole')],
    ];
  if (stock)
    return [
      [t('offers:stock.condition'), t(`domain:stockCondition.${stock.condition}`)],
      stock.batchNumber ? [t('offers:stock.batch'), stock.batchNumber] : null,
      ...stock.dimensions.map(({ name, size }): Fact => [name, <QuantityText key={name} quantity={size} />]),
    ];
  if (!delivery) return [];
  const { departsAt, arrivesAt } = delivery;
  return [
    [t('offers:run.from'), nameOf(locale, delivery.from ?? delivery.fromProvince)],
    [t('offers:run.to'), nameOf(locale, delivery.to ?? delivery.toProvince)],
    [t('offers:run.departsDate'), departsAt ? <TimeText key="d" instant={departsAt} /> : delivery.departsOn],
    arrivesAt ? [t('offers:run.arrivesDate'), <TimeText key="a" instant={arrivesAt} />] : null,
    [
      t('offers:run.vehicle'),
      `${t(`domain:vehicle.${delivery.vehicle}`)} · ${t(`domain:body.${delivery.body}`)}`,
    ],
    [t('offers:run.grossLimit'), <QuantityText key="g" quantity={delivery.grossLimit} />],
  ];
}

/** Certificates to count on, and what is not sold, or not to one buyer alone. */
function useLimits({ standards, fenceDays, fences, exposureBps, recurrence, machine }: Offer): Fact[] {
  const t = useT();
  const locale = useLocale();
  const days = (recurrence?.weekdays ?? []).map((day) => formatWeekday(locale, day));
  const shift = recurrence?.shiftStarts ? ` ${recurrence.shiftStarts}–${recurrence.shiftEnds ?? ''}` : '';
  const names = standards.map((one) => nameOf(locale, one));
  return [
    names.length > 0 ? [t('finding:filter.standard'), listNames(locale, names)] : null,
    recurrence && !machine ? [t('offers:more.recurrence'), listNames(locale, days) + shift] : null,
    fenceDays > 0 ? [t('offers:fenceDays'), `${fenceDays} ${t('offers:days')}`] : null,
    fences.length > 0
      ? [
          t('offers:more.fences'),
          <span key="f" className={ui.row}>
            {fences.map((fence) => (
              <DateRange key={fence.from} {...fence} />
            ))}
          </span>,
        ]
      : null,
    exposureBps === null
      ? null
      : [
          t('offers:more.exposure'),
          t('offers:set.exposure', { share: formatNumber(locale, String(exposureBps / 100)) }),
        ],
  ];
}
