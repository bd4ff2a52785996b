import type { DataGroup } from '../../catalogue/data-field.ts';
import type { FirmRecords } from '../firm-records.ts';

export const scoreChecks = [
  'CIRCULAR',
  'SPIKE',
  'NEW_CUSTOMERS',
  'BEYOND_CAPACITY',
  'STALE',
  'ENERGY_OUTPUT',
  'TIME_OUTPUT',
] as const;
export type ScoreCheck = (typeof scoreChecks)[number];

/** FOUND: somebody should look. NOT_JUDGED: too little to tell, or not given to be looked at. */
export const checkOutcomes = ['CLEAR', 'FOUND', 'NOT_JUDGED'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/** What a check of the records has found. It lowers the confidence, openly, and never the points. */
export interface Finding {
  readonly check: ScoreCheck;
  readonly outcome: CheckOutcome;
  /** What is left of the confidence, in hundredths of a per cent. */
  readonly factorBps: number;
  /** Figures by name, each as people read it. */
  readonly facts: readonly (readonly [string, number])[];
  /** Ids of the rows that it points at, five at most. */
  readonly sources: readonly string[];
}

export interface CheckDefinition {
  readonly check: ScoreCheck;
  /** What it must be given to look at; null where any score says so much. */
  readonly group: DataGroup | null;
  /** How far back it looks; a consent to fewer months does not let it. */
  readonly windowMonths: number;
  /** What is left of the confidence where it finds something. */
  readonly factorBps: number;
  readonly judge: (
    records: FirmRecords,
  ) => (Pick<Finding, 'facts'> & { readonly isFound: boolean; readonly sources?: readonly string[] }) | null;
}
