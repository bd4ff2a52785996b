import type { ReactNode } from 'react';
import { formatNumber, formatWeekday } from '../../../domain/format.ts';
import { listNames, nameOf } from '../../../domain/names.ts';
import { DateRange, QuantityText, TimeText } from '../../../domain/values.tsx';
import type { OwnOfferFragment } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import ui from '../../../ui/ui.module.css';

type Fact = readonly [string, ReactNode] | null;

/** The terms beyond price and booking that an offer has, and the facts of its lot or its run; none for what is not set. */
export function useTermFacts(offer: OwnOfferFragment): Fact[] {
  const t = useT();
  const locale = useLocale();
  const { follow, recurrence, fences } = offer;
  const days = (recurrence?.weekdays ?? []).map((day) => formatWeekday(locale, day));
  const shift = recurrence?.shiftStarts ? `${recurrence.shiftStarts}–${recurrence.shiftEnds ?? ''}` : '';
  return [
    follow
      ? [
          t('offers:more.follow'),
          t('offers:set.follow', { share: follow.shareBps / 100, days: follow.beyondDays }),
        ]
      : null,
    recurrence && !offer.machine
      ? [t('offers:more.recurrence'), `${listNames(locale, days)} ${shift}`]
      : null,
    offer.fenceDays > 0 ? [t('offers:fenceDays'), `${offer.fenceDays} ${t('offers:days')}`] : null,
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
    offer.exposureBps === null
      ? null
      : [
          t('offers:more.exposure'),
          t('offers:set.exposure', { share: formatNumber(locale, String(offer.exposureBps / 100)) }),
        ],
    ...useMachineFacts(offer),
    ...useLotFacts(offer),
    ...useRunFacts(offer),
  ];
}

function useMachineFacts({ machine }: OwnOfferFragment): Fact[] {
  const t = useT();
  if (!machine) return [];
  const { number, manufacturer, model } = machine.equipment;
  return [
    [t('offers:slot.machine'), [number, manufacturer, model].filter(Boolean).join(' · ')],
    [t('offers:slot.startsDate'), <TimeText key="s" instant={machine.startsAt} />],
    [t('offers:slot.endsDate'), <TimeText key="e" instant={machine.endsAt} />],
    [t('offers:slot.sold'), t('offers:slot.whole')],
  ];
}

function useLotFacts({ stock }: OwnOfferFragment): Fact[] {
  const t = useT();
  if (!stock) return [];
  return [
    [t('offers:stock.condition'), t(`domain:stockCondition.${stock.condition}`)],
    stock.batchNumber ? [t('offers:stock.batch'), stock.batchNumber] : null,
    ...stock.dimensions.map(({ name, size }): Fact => [name, <QuantityText key={name} quantity={size} />]),
  ];
}

function useRunFacts({ delivery }: OwnOfferFragment): Fact[] {
  const t = useT();
  const locale = useLocale();
  if (!delivery) return [];
  return [
    [t('offers:run.from'), nameOf(locale, delivery.from)],
    [t('offers:run.to'), nameOf(locale, delivery.to)],
    [t('offers:run.departsDate'), <TimeText key="d" instant={delivery.departsAt} />],
    [t('offers:run.arrivesDate'), <TimeText key="a" instant={delivery.arrivesAt} />],
    [
      t('offers:run.vehicle'),
      `${t(`domain:vehicle.${delivery.vehicle}`)} · ${t(`domain:body.${delivery.body}`)}`,
    ],
    [t('offers:run.grossLimit'), <QuantityText key="g" quantity={delivery.grossLimit} />],
  ];
}
