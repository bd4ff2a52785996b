/** Text in both languages of the product. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Where a figure comes from. */
export type Source =
  | 'ORDERS'
  | 'MACHINES'
  | 'METER'
  | 'SETTLEMENT'
  | 'STOCK'
  | 'QUALITY'
  | 'REGISTER'
  | 'PAYROLL';

/** What a firm can do about a figure. Efforts and speeds are estimates of ours, for comparing plans with each other and not promises. */
export interface Lever {
  readonly way: 'UP' | 'DOWN' | 'BOTH';
  /** The least change worth speaking of, in the figure's unit. */
  readonly step: number;
  /** Days of work for each step. */
  readonly effort: number;
  /** How much it can move in a quarter (13 weeks). */
  readonly perQuarter: number;
  /** Weeks until a change stands in full in the figure: the length of its window. */
  readonly window: number;
  readonly least: number;
  readonly most: number;
  /** Figures that must move too, in a better place by at least one, when this one does. */
  readonly together?: readonly string[];
}

export interface FeatureGuide {
  readonly name: Words;
  readonly unit: string;
  /** Willingness, ability or performance: the three views of GB/T 23794. */
  readonly view: 'W' | 'A' | 'P';
  readonly source: Source;
  /** None: nobody can change it, or only time does. */
  readonly lever: Lever | null;
}

export type Guide = Readonly<Record<string, FeatureGuide>>;
