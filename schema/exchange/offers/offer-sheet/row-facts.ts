import { shownUnitOf } from '#schema/kernel/measure.ts';
import { fromBase } from '#schema/kernel/quantity.ts';
import { problem, type UserError } from '#schema/kernel/refusal.ts';
import { windowProblems } from '../../exchange.terms.ts';
import { capacityFacts, capsOf } from '../capacity-facts.ts';
import { saleProblems } from '../offer-price.ts';
import type { CapacityOfferPublishInput } from '../publish-capacity-offer.ts';
import { fencesOf } from '../terms/index.ts';
import { readFenceDays } from '../terms/read-fences.ts';
import { readGrades } from '../terms/read-grades.ts';
import { readExposure } from '../terms/read-terms.ts';
import type { KnownOffer, OfferCenter, OfferChange, OfferDisclosure, OfferRow } from './offer-sheet.ts';

/** What a row would put on the market, by the rules of publishing on screen. */
export function newFacts(row: OfferRow, center: OfferCenter, problems: UserError[]): OfferChange {
  const input = inputOf(row, center);
  const window = { from: row.from, until: row.until, today: center.today };
  problems.push(...windowProblems(window, center.today), ...saleProblems(input));
  const facts = capacityFacts(input, center, window, problems);
  const all = { ...facts, certificateIds: [], withdrawWhenTaken: row.withdrawWhenTaken };
  return { kind: 'PUBLISH', row, facts: all, weeks: problems.length === 0 ? capsOf(facts) : [] };
}

/** The input that the editor would have sent for the row. */
export function inputOf(
  row: OfferRow,
  { id, measure }: Pick<OfferCenter, 'id' | 'measure'>,
): CapacityOfferPublishInput {
  const unit = shownUnitOf(measure);
  const quantity = (amount: string) => ({ value: fromBase(BigInt(amount), unit).value.toFixed(), unit });
  return {
    idempotencyKey: '',
    workCenterId: id,
    from: row.from,
    until: row.until,
    perWeek: quantity(row.perWeek),
    minimumLot: quantity(row.minimumLot),
    unitPrice: { amount: row.unitPrice, currency: row.currency },
    setupPrice: { amount: row.setupPrice, currency: row.currency },
    booking: row.booking,
    holdMinutes: row.holdMinutes,
    note: row.note,
    memberGrade: row.memberGrade,
    partnerGrade: row.partnerGrade,
    publicGrade: row.publicGrade,
    blind: row.isBlind,
    fences: fencesOf(row.fencedDays),
    fenceDays: row.fenceDays,
    exposureBps: row.exposureBps,
  };
}

/** What an offer on the market would show from now on. Only what changes is asked about: days pass, and an old fence may reach past the end. */
export function changedFacts(
  row: OfferDisclosure & Pick<OfferRow, 'perWeek' | 'minimumLot'>,
  known: OfferDisclosure & Pick<KnownOffer, 'id' | 'from' | 'until' | 'hasPriceByLoad'>,
  today: string,
  problems: UserError[],
): Extract<OfferChange, { kind: 'DISCLOSE' }> {
  readGrades(row, known, problems);
  if (row.memberGrade !== 'BAND' && known.hasPriceByLoad)
    problems.push(
      problem({
        code: 'PRICE_TELLS_LOAD',
        message: 'Its price by load tells the band.',
        path: ['memberGrade'],
      }),
    );
  const { fenceDays, exposureBps } = row;
  if (fenceDays !== known.fenceDays)
    readFenceDays(fenceDays, { from: known.from, until: known.until, today }, ['fenceDays'], problems);
  if (exposureBps !== known.exposureBps) readExposure(exposureBps, problems);
  if (exposureBps && (BigInt(row.perWeek) * BigInt(exposureBps)) / 10_000n < BigInt(row.minimumLot))
    problems.push(
      problem({ code: 'EXPOSURE_BELOW_LOT', message: 'Less than the minimum lot.', path: ['exposureBps'] }),
    );
  const { memberGrade, partnerGrade, publicGrade, withdrawWhenTaken } = row;
  const to = { memberGrade, partnerGrade, publicGrade, fenceDays, exposureBps, withdrawWhenTaken };
  return { kind: 'DISCLOSE', id: known.id, to };
}
