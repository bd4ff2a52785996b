import { type WrittenValue, writtenNumber } from '#schema/imports/index.ts';
import type { CurrencyCode } from '#schema/kernel/currencies.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { type Measure, shownUnitOf } from '#schema/kernel/measure.ts';
import { fromBase } from '#schema/kernel/quantity.ts';
import type { Booking } from '../capacity-offer.ts';
import { holdMinutesDefault, type OfferSaleInput } from '../offer-price.ts';
import { type Choice, type CodeOf, wordOf } from '../offer-sheet/choices.ts';
import type { CellReader } from '../offer-sheet/offer-problem.ts';
import type { OfferDisclosure } from '../offer-sheet/offer-sheet.ts';
import { readChoice, readDecimal, readWhole } from '../offer-sheet/read-offer-cells.ts';
import { readAnswer, readCurrency, readExposure } from '../offer-sheet/read-sale-cells.ts';
import { gradesDefault } from '../terms/read-terms.ts';
import type { SaleColumn } from './class-sheet.ts';
import type { KnownRow } from './known-lots.ts';

/** The columns of price, booking and terms; number and minimum lot hang on the class. */
type TermColumn = Exclude<SaleColumn, 'number' | 'minimumLot'>;
type SaleCells = Readonly<Record<TermColumn, string>>;

/** Those cells of an offer on the market. */
export function saleCellsOf(row: KnownRow): SaleCells {
  return {
    unitPrice: decimal(row.unitPrice).toFixed(),
    currency: row.currency,
    booking: row.booking,
    holdMinutes: String(row.holdMinutes),
    members: row.memberGrade,
    partners: row.partnerGrade,
    public: row.publicGrade,
    blind: row.isBlind ? 'YES' : 'NO',
    fenceDays: String(row.fenceDays),
    exposure: exposureText(row.exposureBps),
    note: row.note ?? '',
  };
}

const exposureText = (bps: number | null) =>
  decimal(String(bps ?? 10_000))
    .div('100')
    .toFixed();

/** Those cells of a row; what is empty stays as it is known, or takes its usual value. */
export function readSaleCells(
  reader: CellReader<TermColumn>,
  known: SaleCells | undefined,
  currency: CurrencyCode,
): SaleCells {
  const otherwise = known && decimal(known.unitPrice);
  const usual = <Name extends Choice>(column: TermColumn, name: Name, code: CodeOf<Name>) =>
    readChoice(reader, column, name, (known?.[column] as CodeOf<Name> | undefined) ?? code);
  const price = readDecimal(reader, 'unitPrice', { otherwise, isNeeded: true });
  return {
    unitPrice: price?.toFixed() ?? '0',
    currency: readCurrency(reader, (known?.currency as CurrencyCode | undefined) ?? currency),
    booking: usual('booking', 'booking', 'INSTANT'),
    holdMinutes: String(readWhole(reader, 'holdMinutes', Number(known?.holdMinutes ?? holdMinutesDefault))),
    members: usual('members', 'member', gradesDefault.memberGrade),
    partners: usual('partners', 'partner', gradesDefault.partnerGrade),
    public: usual('public', 'public', gradesDefault.publicGrade),
    blind: readAnswer(reader, 'blind', known?.blind === 'YES') ? 'YES' : 'NO',
    fenceDays: String(readWhole(reader, 'fenceDays', Number(known?.fenceDays ?? 0))),
    exposure: exposureText(readExposure(reader, known ? bpsOf(known) : null)),
    note: reader.text('note') || (known?.note ?? ''),
  };
}

function bpsOf({ exposure }: Pick<SaleCells, 'exposure'>): number | null {
  const bps = Number(decimal(exposure).times('100').toFixed());
  return bps === 10_000 ? null : bps;
}

/** What a row shows from now on, were it to be. */
export function disclosureIn(cells: SaleCells): Omit<OfferDisclosure, 'withdrawWhenTaken'> {
  return {
    memberGrade: cells.members as OfferDisclosure['memberGrade'],
    partnerGrade: cells.partners as OfferDisclosure['partnerGrade'],
    publicGrade: cells.public as OfferDisclosure['publicGrade'],
    fenceDays: Number(cells.fenceDays),
    exposureBps: bpsOf(cells),
  };
}

/** The part of the editor's input that every class has. */
export function saleInputOf(cells: SaleCells): OfferSaleInput {
  return {
    idempotencyKey: '',
    unitPrice: { amount: cells.unitPrice, currency: cells.currency as CurrencyCode },
    booking: cells.booking as Booking,
    holdMinutes: Number(cells.holdMinutes),
    note: cells.note || null,
    blind: cells.blind === 'YES',
    ...disclosureIn(cells),
  };
}

/** Those cells as a file has them. */
export function writtenSale(cells: SaleCells, language: 0 | 1): Readonly<Record<TermColumn, WrittenValue>> {
  const word = <Name extends Choice>(name: Name, code: string) =>
    wordOf(name, code as CodeOf<Name>, language);
  return {
    unitPrice: numberOf(cells.unitPrice),
    currency: cells.currency,
    booking: word('booking', cells.booking),
    holdMinutes: Number(cells.holdMinutes),
    members: word('member', cells.members),
    partners: word('partner', cells.partners),
    public: word('public', cells.public),
    blind: word('answer', cells.blind),
    fenceDays: Number(cells.fenceDays),
    exposure: numberOf(cells.exposure),
    note: cells.note || null,
  };
}

/** An amount of base units in the shown unit. */
export function shownText(base: bigint | string, measure: Measure): string {
  return fromBase(BigInt(base), shownUnitOf(measure)).value.toFixed();
}

/** A number as the spreadsheet keeps it; empty for nothing. */
export function numberOf(text: string): WrittenValue {
  return text === '' ? null : writtenNumber(text);
}
