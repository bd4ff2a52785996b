import {
  type SheetLocale,
  templateReference,
  type WrittenSheet,
  type WrittenValue,
  writtenNumber,
} from '#schema/imports/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { shownUnitOf } from '#schema/kernel/measure.ts';
import { fromBase } from '#schema/kernel/quantity.ts';
import { unitOf } from '#schema/kernel/units.ts';
import { fencesOf } from '../terms/index.ts';
import { wordOf } from './choices.ts';
import { offerColumns } from './offer-sheet.columns.ts';
import type { KnownOffer, OfferCenter, OfferContext } from './offer-sheet.ts';

/** The offers as rows, in the order of the columns: read back, they change nothing. */
export function offerRows(
  offers: readonly KnownOffer[],
  { centers }: OfferContext,
  locale: SheetLocale,
): WrittenValue[][] {
  const byId = new Map(centers.map((center) => [center.id as string, center]));
  return offers.flatMap((offer) => {
    const center = byId.get(offer.workCenterId);
    return center ? [rowOf(offer, center, locale === 'en' ? 1 : 0)] : [];
  });
}

function rowOf(offer: KnownOffer, { code, measure }: OfferCenter, language: 0 | 1): WrittenValue[] {
  const unit = shownUnitOf(measure);
  const amount = (base: string) => writtenNumber(fromBase(BigInt(base), unit).value.toFixed());
  const answer = (is: boolean) => wordOf('answer', is ? 'YES' : 'NO', language);
  return [
    offer.number,
    code,
    { day: offer.from },
    { day: addDays(plainDate(offer.until), -1) },
    amount(offer.perWeek),
    amount(offer.minimumLot),
    writtenNumber(offer.unitPrice),
    writtenNumber(offer.setupPrice),
    offer.currency,
    wordOf('booking', offer.booking, language),
    offer.holdMinutes,
    wordOf('member', offer.memberGrade, language),
    wordOf('partner', offer.partnerGrade, language),
    wordOf('public', offer.publicGrade, language),
    answer(offer.isBlind),
    fencesText(offer.fencedDays),
    offer.fenceDays,
    writtenNumber(
      decimal(String(offer.exposureBps ?? 10_000))
        .div('100')
        .toFixed(),
    ),
    answer(offer.withdrawWhenTaken),
    offer.note,
  ];
}

/** With the last day of each, as people say it. */
function fencesText(fencedDays: string): string | null {
  const stretches = fencesOf(fencedDays).map(({ from, until }) => {
    const last = addDays(plainDate(until), -1);
    return from === last ? from : `${from}~${last}`;
  });
  return stretches.length > 0 ? stretches.join('; ') : null;
}

/** The second sheet of the template: what each column means, and the work centres with their units. */
export function offerReference({ centers }: OfferContext, locale: SheetLocale): WrittenSheet {
  const units = ({ code, name, measure }: OfferContext['centers'][number]) =>
    `${code} ${name} (${unitOf(shownUnitOf(measure)).symbol})`;
  return templateReference(offerColumns, locale, [
    { titles: ['工作中心', 'Work centres'], values: centers.map(units) },
  ]);
}
