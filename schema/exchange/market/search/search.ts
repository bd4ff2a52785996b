import type { CurrencyCode } from '../../../kernel/currencies.ts';
import type { Measure } from '../../../kernel/measure.ts';
import type { Resource } from '../../offers/resource.ts';
import type { MarketOrder } from './search-input.ts';

/** Window ends that stand for none. */
export const earliest = '0001-01-01';
export const latest = '9998-12-31';

/** Where a place is, whole kilometres from where the search begins. */
export interface ReachedCity {
  readonly code: string;
  readonly km: number;
}

/** Processes by the first step of their tree where all are asked for from there, else by the second. */
export interface ProcessTops {
  readonly roots?: readonly string[];
  readonly groups?: readonly string[];
  readonly isAll: boolean;
}

/** A search that has been checked, with its codes spread over their trees and its amounts in base units. */
export interface Search {
  readonly order: MarketOrder;
  readonly resources?: readonly Resource[] | undefined;
  readonly processCodes?: readonly string[] | undefined;
  /** The same by the first or the second step of the tree, and whether that says it all. */
  readonly processTops?: ProcessTops | undefined;
  /** One step below the processes asked for, or the roots: what the facet counts, with all that each one holds. */
  readonly processBranches: readonly { readonly code: string; readonly codes: readonly string[] }[];
  readonly materialCodes?: readonly string[] | undefined;
  readonly standards: readonly string[];
  /** Cities within reach, nearest first. */
  readonly reached?: readonly ReachedCity[] | undefined;
  readonly from: string;
  readonly until: string;
  readonly amount?: bigint | undefined;
  readonly perWeek?:
    | { readonly amount: bigint; readonly firstWeek: string; readonly weeks: number }
    | undefined;
  readonly measure?: Measure | undefined;
  readonly currency?: CurrencyCode | undefined;
  readonly unitPriceMax?: string | undefined;
  readonly provinces?: readonly string[] | undefined;
  readonly cities?: readonly string[] | undefined;
  readonly verifiedOnly: boolean;
  /** What a cursor of this search begins with; no other search has it. */
  readonly mark: string;
}
