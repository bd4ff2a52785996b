import { addDays } from '../../../domain/week.ts';
import type { JointOrder } from './joint-plan.tsx';

type Offer = NonNullable<JointOrder['plan']>['lines'][number]['offer'];

/** Pieces of an order in a week of an offer. */
export interface Share {
  readonly position: number;
  readonly pieces: number;
}

/** An offer over the weeks: what is worked there of which order. */
export interface BoardRow {
  readonly key: string;
  readonly offer: Offer;
  /** What is done there, each once. */
  readonly steps: readonly string[];
  /** Monday → who, by their places. */
  readonly weeks: ReadonlyMap<string, readonly Share[]>;
}

export interface Board {
  readonly mondays: readonly string[];
  /** Those first that begin first. */
  readonly rows: readonly BoardRow[];
}

/** Who works on which order when, over the plans that still are the joint plan's. */
export function boardOf(orders: readonly JointOrder[]): Board {
  const rows = new Map<
    string,
    { offer: Offer; steps: Set<string>; weeks: Map<string, Map<number, number>> }
  >();
  for (const { position, current, plan } of orders)
    for (const { stepCode, stepName, offer, weeks } of (current ? plan?.lines : undefined) ?? []) {
      const key = offer?.id ?? `gone ${position} ${stepCode}`;
      const row = rows.get(key) ?? { offer, steps: new Set(), weeks: new Map() };
      rows.set(key, row);
      row.steps.add(stepName);
      for (const { weekStart, pieces } of weeks) {
        const week = row.weeks.get(weekStart) ?? new Map<number, number>();
        week.set(position, (week.get(position) ?? 0) + pieces);
        row.weeks.set(weekStart, week);
      }
    }
  const found = [...rows].map(([key, { offer, steps, weeks }]) => ({
    key,
    offer,
    steps: [...steps],
    weeks: sharesOf(weeks),
  }));
  return { mondays: mondaysOf(found), rows: found.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1)) };
}

function sharesOf(weeks: ReadonlyMap<string, ReadonlyMap<number, number>>): Map<string, Share[]> {
  return new Map(
    [...weeks].map(([week, shares]) => [
      week,
      [...shares].map(([position, pieces]) => ({ position, pieces })).sort((a, b) => a.position - b.position),
    ]),
  );
}

const startOf = ({ weeks, key }: BoardRow): string => `${[...weeks.keys()].sort()[0] ?? ''} ${key}`;

function mondaysOf(rows: readonly BoardRow[]): string[] {
  const all = rows.flatMap(({ weeks }) => [...weeks.keys()]).sort();
  const [first, last] = [all[0], all.at(-1)];
  const mondays: string[] = [];
  if (first === undefined || last === undefined) return mondays;
  for (let monday = first; monday <= last && mondays.length < 60; monday = addDays(monday, 7))
    mondays.push(monday);
  return mondays;
}
