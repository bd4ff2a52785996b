import type { ReactNode } from 'react';
import { BandStrip } from '../../../domain/band.tsx';
import { listNames, nameOf } from '../../../domain/names.ts';
import { BookingText, MinutesText } from '../../../domain/offer-terms.tsx';
import { DateRange, MoneyText, QuantityText, UnitPriceText } from '../../../domain/values.tsx';
import type { CardClassFragment, CardTermsFragment, OfferCardPartsFragment } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { fitOf } from '../fit.ts';
import { bestOf, type Figure } from './best-of.ts';

export type Compared = OfferCardPartsFragment & CardClassFragment & CardTermsFragment;

export interface CompareRow {
  readonly name: string;
  readonly cells: readonly ReactNode[];
  readonly best?: readonly boolean[];
  /** What the best of the row is. */
  readonly word: 'lowest' | 'most' | 'smallest' | 'longest';
}

/** The terms by which offers are weighed, in the order in which buyers ask for them. */
export function useCompareRows(offers: readonly Compared[]): CompareRow[] {
  const t = useT();
  const locale = useLocale();
  const row = (
    name: string,
    cell: (offer: Compared) => ReactNode,
    rest: Partial<CompareRow> = {},
  ): CompareRow => ({
    name,
    cells: offers.map(cell),
    word: 'most',
    ...rest,
  });
  const best = (figure: (offer: Compared) => Figure, better: 'LOW' | 'HIGH') =>
    bestOf(offers.map(figure), better);
  return [
    row(
      t('finding:compare.class'),
      ({ resource, process }) => `${t(`domain:resource.${resource}`)} · ${nameOf(locale, process)}`,
    ),
    row(t('market:column.price'), ({ unitPrice }) => <UnitPriceText price={unitPrice} />, {
      best: best(priceFigure, 'LOW'),
      word: 'lowest',
    }),
    row(t('offers:setupPrice'), ({ setupPrice }) => <MoneyText money={setupPrice} />, {
      best: best(
        ({ setupPrice }) => ({ value: Number(setupPrice.amount), kind: setupPrice.currency }),
        'LOW',
      ),
      word: 'lowest',
    }),
    row(t('market:column.availability'), ({ weeks, grade }) => (
      <BandStrip weeks={weeks.slice(0, 12)} grade={grade} />
    )),
    row(
      t('finding:compare.openWeeks'),
      (offer) => t('finding:compare.weeksOf', { open: fitOf(offer, {}).open, of: fitOf(offer, {}).of }),
      { best: best((offer) => ({ value: fitOf(offer, {}).open }), 'HIGH'), word: 'most' },
    ),
    row(t('offers:column.perWeek'), ({ perWeek }) => <QuantityText quantity={perWeek} />, {
      best: best(({ perWeek }) => ({ value: Number(perWeek.value), kind: perWeek.unit }), 'HIGH'),
      word: 'most',
    }),
    row(t('offers:minimumLot'), ({ minimumLot }) => <QuantityText quantity={minimumLot} />, {
      best: best(({ minimumLot }) => ({ value: Number(minimumLot.value), kind: minimumLot.unit }), 'LOW'),
      word: 'smallest',
    }),
    row(t('offers:column.window'), ({ from, until }) => <DateRange from={from} until={until} />),
    row(t('market:column.material'), ({ materials, resource }) =>
      materials.length > 0
        ? listNames(
            locale,
            materials.map((one) => nameOf(locale, one)),
          )
        : resource === 'CAPACITY'
          ? t('market:anyMaterial')
          : '–',
    ),
    row(
      t('finding:filter.standard'),
      ({ standards }) =>
        listNames(
          locale,
          standards.map((one) => nameOf(locale, one)),
        ) || t('finding:compare.noStandard'),
      { best: best(({ standards }) => ({ value: standards.length }), 'HIGH'), word: 'most' },
    ),
    row(t('offers:column.booking'), ({ booking }) => <BookingText booking={booking} />),
    row(t('offers:holdTime'), ({ holdMinutes }) => <MinutesText minutes={holdMinutes} />, {
      best: best(({ holdMinutes }) => ({ value: holdMinutes }), 'HIGH'),
      word: 'longest',
    }),
    row(t('offers:fenceDays'), ({ fenceDays }) => (fenceDays > 0 ? `${fenceDays} ${t('offers:days')}` : '–')),
    row(t('offers:note'), ({ note }) => note ?? '–'),
  ];
}

const priceFigure = ({ unitPrice }: Compared): Figure => ({
  value: Number(unitPrice.amount),
  kind: `${unitPrice.currency} ${unitPrice.per}`,
});
