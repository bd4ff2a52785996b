import type { InspectionKind } from '../../catalog/index.ts';

/** What of a step’s pieces at an offer is inspected before they go on. It lies within what is held there and what that costs. */
export interface LineInspection {
  readonly kind: InspectionKind;
  /** How many pieces are inspected. */
  readonly pieces: number;
  /** Base units of the line’s measure. */
  readonly amount: string;
  /** Days that the result takes. */
  readonly days: number;
  /** The Monday from which the last pieces may go on. */
  readonly readyOn: string;
  /** Minor units of the plan’s currency. */
  readonly minor: string;
}
