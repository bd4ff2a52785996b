import type { Order } from '../instance.ts';
import type { Ledger } from '../ledger.ts';
import type { Network } from '../network.ts';
import type { LinearModel } from './linear-model.ts';

export type Setups = 'whole' | 'spread' | 'none';

/** What of the candidates' buckets and of the ways between places a program looks at. */
export interface Sieve {
  readonly cell: (order: number, step: number, candidate: number, bucket: number) => boolean;
  /** A way by which the pieces of a step leave. */
  readonly way: (order: number, step: number, from: number, to: number, leaves: number) => boolean;
}

export const everything: Sieve = { cell: () => true, way: () => true };

/** A program while it is put together. */
export interface Building {
  readonly ledger: Ledger;
  readonly network: Network;
  readonly model: LinearModel;
  readonly scale: number;
  /** Terms of each cell's capacity row. */
  readonly loads: Map<number, [number, number][]>;
  readonly opened: Map<number, number>;
  /** Columns of set-ups that a family shares, by cell and family. */
  readonly families: Map<string, number>;
  /** Columns of families whose set-up lasts, by centre and family: whether it is set up at all, and by each bucket (−1: no such column). */
  readonly lasting: Map<string, { readonly award: number; readonly done: Int32Array }>;
  /** Work at openable factories at the least, by order: for the row that says how many must open. */
  readonly leastWork: { perPiece: number; unserved: number; order: Order }[];
  isOpenable: boolean;
  /** Whether a set-up is wholly in one bucket, may be spread, or takes no hours at all. */
  readonly setups: Setups;
  /** Whole pieces fit into each bucket, and a set-up takes its hours from what its own bucket makes. */
  readonly isExact: boolean;
  readonly sieve: Sieve;
  /** Pieces more than an order wants, so that whole routes can be cut from broken ones. */
  readonly spare: (order: number) => number;
}

/** Work in a centre's bucket, as a term of its capacity row. */
export function load(
  { loads, network }: Building,
  center: number,
  t: number,
  column: number,
  work: number,
): void {
  if (work === 0 || network.centers[center]?.capacity === null) return;
  const cell = center * network.buckets + t;
  const terms = loads.get(cell) ?? [];
  const same = terms.find(([found]) => found === column);
  if (same) same[1] += work;
  else terms.push([column, work]);
  loads.set(cell, terms);
}
