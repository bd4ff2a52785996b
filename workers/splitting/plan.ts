/** Pieces of one step that one work centre starts in one bucket. */
export interface Run {
  readonly order: string;
  readonly step: string;
  readonly center: string;
  readonly bucket: number;
  readonly started: number;
}

/** Good pieces that leave one place for another, or stay where both are one. `to` null: the last step's own place is the end. */
export interface Shipment {
  readonly order: string;
  /** The step that has made them. */
  readonly step: string;
  readonly from: string;
  readonly to: string | null;
  /** The bucket in which they leave. */
  readonly bucket: number;
  readonly quantity: number;
}

/** What a plan costs, in ticks; the parts add up to the total. */
export interface PlanCost {
  readonly work: number;
  readonly setup: number;
  /** Minimum charges beyond what is made. */
  readonly minimum: number;
  readonly opening: number;
  readonly transport: number;
  readonly holding: number;
  readonly late: number;
  readonly early: number;
  readonly unserved: number;
}

export interface Plan {
  readonly runs: readonly Run[];
  readonly shipments: readonly Shipment[];
  /** Pieces of an order that nobody makes. */
  readonly unserved: readonly { readonly order: string; readonly quantity: number }[];
}
