import { addDays, parsePlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { type Decimal, decimal } from '#schema/kernel/decimal.ts';
import { holdMinutesDefault } from '../offer-price.ts';
import { fencesOf } from '../terms/index.ts';
import { gradesDefault } from '../terms/read-terms.ts';
import type { OfferReader } from './offer-problem.ts';
import type { KnownOffer, OfferCenter, OfferContext, OfferRow } from './offer-sheet.ts';
import { readChoice, readDay, readDecimal, readStretches, readWhole } from './read-offer-cells.ts';
import { normalised, readAnswer, readBase, readCurrency, readExposure } from './read-sale-cells.ts';

/** A row as it reads, with the centre and, of a known offer, the offer that it speaks of. */
export interface ParsedRow {
  readonly center: OfferCenter;
  readonly known: KnownOffer | undefined;
  readonly row: OfferRow;
}

const examplesMax = 5;

/** Reads a row and reports every problem of its cells alone; undefined where one of them keeps it out. */
export function parseOfferRow(reader: OfferReader, context: OfferContext): ParsedRow | undefined {
  const known = readKnown(reader, context);
  const center = readCenter(reader, context);
  if (!center) return undefined;
  const row: OfferRow = {
    workCenterId: center.id,
    ...readWindow(reader, known),
    perWeek: readBase(reader, 'perWeek', center, known?.perWeek),
    minimumLot: readBase(reader, 'minimumLot', center, known?.minimumLot),
    unitPrice: priceText(readDecimal(reader, 'unitPrice', needed(known?.unitPrice))),
    setupPrice: priceText(
      readDecimal(reader, 'setupPrice', { otherwise: decimal(known?.setupPrice ?? '0') }),
    ),
    currency: readCurrency(reader, known?.currency ?? center.currency),
    booking: readChoice(reader, 'booking', 'booking', known?.booking ?? 'INSTANT'),
    holdMinutes: readWhole(reader, 'holdMinutes', known?.holdMinutes ?? holdMinutesDefault),
    memberGrade: readChoice(reader, 'members', 'member', known?.memberGrade ?? gradesDefault.memberGrade),
    partnerGrade: readChoice(
      reader,
      'partners',
      'partner',
      known?.partnerGrade ?? gradesDefault.partnerGrade,
    ),
    publicGrade: readChoice(reader, 'public', 'public', known?.publicGrade ?? gradesDefault.publicGrade),
    isBlind: readAnswer(reader, 'blind', known?.isBlind ?? false),
    fencedDays: readFencedDays(reader, known?.fencedDays ?? '{}'),
    fenceDays: readWhole(reader, 'fenceDays', known?.fenceDays ?? 0),
    exposureBps: readExposure(reader, known?.exposureBps ?? null),
    withdrawWhenTaken: readAnswer(reader, 'withdrawWhenTaken', known?.withdrawWhenTaken ?? false),
    note: reader.text('note') === '' ? (known?.note ?? null) : reader.text('note'),
  };
  return reader.hasError ? undefined : { center, known, row };
}

function readKnown(reader: OfferReader, { offers }: OfferContext): KnownOffer | undefined {
  const text = reader.text('number');
  if (text === '') return undefined;
  const known = offers.find(({ number }) => normalised(number) === normalised(text));
  if (!known)
    reader.report('number', 'UNKNOWN_OFFER', { expected: listed(offers.map(({ number }) => number)) });
  return known;
}

function readCenter(reader: OfferReader, { centers }: OfferContext): OfferCenter | undefined {
  const text = reader.text('workCenter');
  const center = centers.find(({ code }) => normalised(code) === normalised(text));
  const expected = listed(centers.map(({ code }) => code));
  if (!center)
    reader.report('workCenter', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_WORK_CENTER', { expected });
  return center;
}

const listed = (names: readonly string[]) => names.slice(0, examplesMax).join(', ') || '–';

function readWindow(reader: OfferReader, known: KnownOffer | undefined): { from: string; until: string } {
  const from = readDay(reader, 'from', known?.from);
  const lastKnown = known && addDays(plainDate(known.until), -1);
  const last = readDay(reader, 'lastDay', lastKnown);
  return { from, until: parsePlainDate(last) ? addDays(plainDate(last), 1) : last };
}

const needed = (known: string | undefined) => ({
  otherwise: known === undefined ? undefined : decimal(known),
  isNeeded: true,
});
const priceText = (value: Decimal | undefined) => (value ?? decimal('0')).toFixed();

function readFencedDays(reader: OfferReader, otherwise: string): string {
  const text = reader.text('fences');
  if (text === '') return otherwise;
  const stretches = readStretches(text);
  if (!stretches) reader.report('fences', 'BAD_FENCE', { expected: '2026-12-24~2026-12-26; 2027-01-01' });
  return written(stretches ?? []);
}

/** As PostgreSQL writes it: known sets and read ones compare equal, but for the order that they came in. */
function written(fences: readonly { from: string; until: string }[]): string {
  return `{${fences.map(({ from, until }) => `[${from},${until})`).join(',')}}`;
}

/** The days of a set in one order. */
export function daysInOrder(fencedDays: string): string {
  return written(fencesOf(fencedDays).toSorted((one, other) => (one.from < other.from ? -1 : 1)));
}
