/**
 * What is to be split: orders of several steps, and the work centres that may do each of them. Everything is a whole number: pieces,
 * buckets counted from 0, work in the base unit of the centre's measure, costs in ticks (so many to a minor unit of money, so that
 * prices of a fraction of a fen are exact).
 */
export interface Instance {
  readonly id: string;
  /** Ticks to one minor unit of the currency. */
  readonly ticksPerMinor: number;
  /** How many buckets there are, of equal length, half open. */
  readonly buckets: number;
  readonly factories: readonly Factory[];
  readonly centers: readonly Center[];
  /** Ways between places; what is not listed is not driven. Within one place nothing costs or lasts. */
  readonly lanes: readonly Lane[];
  readonly orders: readonly Order[];
}

export interface Factory {
  readonly id: string;
  /** Where it stands: the end of a lane. Factories of one place hand over to each other at once. */
  readonly place: string;
  /** What it costs to use it at all, once: tooling, qualification. */
  readonly openingCost: number;
  /** No factory, but a part of this shelf: what lies there already. It counts as none where factories are counted. */
  readonly shelf?: string | undefined;
}

export interface Center {
  readonly id: string;
  readonly factory: string;
  /** Free work of each bucket in the base unit of its measure; null where work takes none of it, as waiting does. */
  readonly capacity: readonly number[] | null;
}

export interface Lane {
  readonly from: string;
  readonly to: string;
  /** The order whose own way it is, in place of the common one between the two; everybody's where none is named. */
  readonly order?: string | undefined;
  /** Ticks for each piece. */
  readonly cost: number;
  /** Whole buckets under way. */
  readonly buckets: number;
}

export interface Order {
  readonly id: string;
  readonly quantity: number;
  /** No step begins before. */
  readonly release: number;
  /** The bucket in which it is wanted at its destination. */
  readonly due: number;
  /** The last bucket in which it may arrive; the horizon where it is later. */
  readonly deadline: number;
  /** Ticks for each piece and bucket after `due`. */
  readonly lateCost: number;
  /** Ticks for each piece and bucket before `due`: what finished goods cost that wait. */
  readonly earlyCost: number;
  /** Ticks for each piece that nobody makes. More than any plan costs, unless it may be left out. */
  readonly unservedCost: number;
  /** Ticks for each piece and bucket that waits between two steps. */
  readonly holdingCost: number;
  /** Each step of it is done whole by one work centre, or the order not at all. */
  readonly indivisible: boolean;
  /** The end of its last lane; null where the last step is the end. */
  readonly destination: string | null;
  /** An in-tree: each step but the last goes into exactly one other. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly id: string;
  /** Steps that must have delivered, and how many of their pieces each piece of this one takes. */
  readonly after: readonly { readonly step: string; readonly per: number }[];
  /** No earlier than this bucket, by what is no work of a machine: bought material, drawing approval, a fixture. */
  readonly earliest: number;
  /** By how many work centres at most. */
  readonly centersMax: number | null;
  readonly candidates: readonly Candidate[];
}

/** A work centre that may do a step. */
export interface Candidate {
  readonly center: string;
  /** Ticks for each piece that is started. */
  readonly price: number;
  /** Work of each piece that is started. */
  readonly work: number;
  readonly setup: Setup;
  /** What is paid for at least, pieces; 0 for none. */
  readonly minimum: number;
  /** So many are held as well, not only paid: its set-up has the work that the order lacks of them where it is made here whole. */
  readonly lotHeld?: boolean | undefined;
  /** The most pieces in all; null for no limit. */
  readonly maximum: number | null;
  /** Good pieces of 10,000 started. */
  readonly yieldBps: number;
  /** Whole buckets from the work to when its pieces can leave. */
  readonly lead: number;
  /** No earlier than this bucket, in place of what its step says: a shelf does not wait for what making waits for. */
  readonly earliest?: number | undefined;
}

/**
 * Once for the step at this centre, in its first bucket. With a family, once for all steps of it together: in each bucket in which the centre works on
 * it, or, where it lasts, in the first of them alone. A family has one set-up at a centre.
 */
export interface Setup {
  readonly cost: number;
  readonly work: number;
  readonly family: string | null;
  /** Of a family: it is set up once in all, and stays so. */
  readonly lasts?: boolean | undefined;
}

export const noSetup: Setup = { cost: 0, work: 0, family: null };
