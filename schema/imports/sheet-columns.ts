import type { KnownColumn } from './match-columns.ts';

/** Languages that templates are written in. */
export type SheetLocale = 'zh-CN' | 'en';

/** What a column holds: how it is written into an export, and what screens say of it. */
export type ColumnKind = 'CODE' | 'TEXT' | 'AMOUNT' | 'COUNT' | 'PERIOD' | 'UNIT' | 'LIST';

/** One column of a kind of sheet. */
export interface SheetColumn<Key extends string = string> extends KnownColumn<Key> {
  readonly titles: Readonly<Record<SheetLocale, string>>;
  readonly kind: ColumnKind;
  /** The unit that amounts are in, where the sheet has no column for it. */
  readonly unit?: string;
  /** A value that would do. */
  readonly example: string;
  /** The same for readers of English, where it is made of words. */
  readonly exampleEn?: string;
  /** What it means, for the sheet that explains the template. */
  readonly notes: Readonly<Record<SheetLocale, string>>;
  /** Characters. */
  readonly width: number;
}

/** What is said of a column when it is declared; names in both languages are always known. */
export interface ColumnFacts<Key extends string>
  extends Omit<SheetColumn<Key>, 'titles' | 'notes' | 'names' | 'isRequired'> {
  readonly zh: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  readonly notes: readonly [zh: string, en: string];
  readonly isRequired?: boolean;
}

/** Declares a column. */
export function column<Key extends string>(facts: ColumnFacts<Key>): SheetColumn<Key> {
  const { zh, en, aliases = [], notes, isRequired = false, ...rest } = facts;
  return {
    ...rest,
    titles: { 'zh-CN': zh, en },
    names: [zh, en, ...aliases],
    notes: { 'zh-CN': notes[0], en: notes[1] },
    isRequired,
  };
}
