import type { PlainDate } from '../../kernel/calendar/plain-date.ts';
import type { DataGroup, DataSource } from '../catalogue/data-field.ts';
import type { FirmRecords } from './firm-records.ts';

/** What one formula has found in the records. */
export interface Observed {
  readonly value: number;
  /** How many rows stand behind it. */
  readonly observations: number;
  /** How much of what could have been seen was, in hundredths of a per cent. */
  readonly coverageBps: number;
  /** Ids of those rows; a month by its first day. */
  readonly sources: readonly string[];
  readonly source: DataSource;
}

/** The window of a feature, half open, and what lies in it. */
export interface Looked {
  readonly records: FirmRecords;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** A figure that a score may be made of: the formula, and all that has to be said of it. */
export interface FeatureDefinition {
  /** The name that models know it by. */
  readonly id: string;
  /** By which group of a consent it is given. */
  readonly group: DataGroup;
  /** How far back it looks; a consent to fewer months does not give it. 0: it asks for no history. */
  readonly windowMonths: number;
  /** Fewer rows, or months, say nothing. */
  readonly observationsMin: number;
  readonly formula: { readonly zh: string; readonly en: string };
  /** Nothing where the records cannot tell. What is missing is never 0. */
  readonly observe: (looked: Looked) => Observed | null;
}
