import type { RowReader, SheetColumn, WrittenValue } from '#schema/imports/index.ts';
import type { Id } from '#schema/kernel/id.ts';
import type { UserError } from '#schema/kernel/refusal.ts';
import type { OfferSaleInput } from '../offer-price.ts';
import type { OfferProblemCode } from '../offer-sheet/offer-problem.ts';
import type { OfferDisclosure } from '../offer-sheet/offer-sheet.ts';
import type { ClassFacts } from '../put-on-market.ts';

/** The columns that a sheet of every class has, beside those of its lots or runs. */
export type SaleColumn =
  | 'number'
  | 'minimumLot'
  | 'unitPrice'
  | 'currency'
  | 'booking'
  | 'holdMinutes'
  | 'members'
  | 'partners'
  | 'public'
  | 'blind'
  | 'fenceDays'
  | 'exposure'
  | 'note';

/**
 * A row in one writing for each meaning, so that rows and offers compare cell by cell: codes for words, plain decimals in the shown unit
 * for amounts, empty for nothing.
 */
export type Cells<Own extends string> = Readonly<Record<Own | SaleColumn, string>>;

/** An offer of the class that stands on the market. */
export interface KnownLot<Own extends string> extends OfferDisclosure {
  readonly id: Id<'off'>;
  readonly from: string;
  readonly until: string;
  /** Base units. */
  readonly perWeek: string;
  readonly minimumLot: string;
  readonly hasPriceByLoad: boolean;
  /** Today where it lies or leaves. */
  readonly today: string;
  readonly cells: Cells<Own>;
}

/** What every class of sheet is checked against. */
export interface ClassContext<Own extends string> {
  readonly offers: readonly KnownLot<Own>[];
  /** The firm's names: a blind offer must not say them. */
  readonly firmNames: readonly string[];
}

/** A row that was accepted: a new offer, or another disclosure of a known one. */
export type ClassChange =
  | ({ readonly kind: 'PUBLISH'; readonly input: OfferSaleInput } & ClassFacts)
  | { readonly kind: 'DISCLOSE'; readonly id: Id<'off'>; readonly to: OfferDisclosure };

export type ClassReader<Own extends string> = RowReader<Own | SaleColumn, OfferProblemCode>;

/** What is a class's own of its sheet: how a row is read and written, and what it would publish. */
export interface ClassOfSheet<Own extends string, Context extends ClassContext<Own>> {
  readonly columns: readonly SheetColumn<Own | SaleColumn>[];
  /** Which column a problem's path begins at, where it is not its name. */
  readonly columnOf: Readonly<Record<string, Own | SaleColumn>>;
  /** Columns whose words must not name the firm of a blind offer. */
  readonly texts: readonly (Own | SaleColumn)[];
  /** Reads a row and reports the problems of its cells alone; what is left empty stays as it is known. */
  read(reader: ClassReader<Own>, known: Cells<Own> | undefined, context: Context): Cells<Own>;
  /** What a row without a problem of its cells would publish, by the rules of the editor. */
  publish(cells: Cells<Own>, context: Context, problems: UserError[]): { input: OfferSaleInput } & ClassFacts;
  /** The cells as a file has them. */
  write(
    cells: Cells<Own>,
    language: 0 | 1,
    context: Context,
  ): Readonly<Record<Own | SaleColumn, WrittenValue>>;
}
