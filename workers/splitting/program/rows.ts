import type { OrderNet } from '../network.ts';
import type { Kept } from './arc-model.ts';
import type { Building } from './building.ts';
import type { StepColumns } from './steps.ts';

/** Each centre's bucket: all work in it is no more than what is free, and none where its factory is not opened. */
export function addCapacity({ loads, model, ledger, network, opened }: Building): Map<number, number> {
  const rows = new Map<number, number>();
  for (const [cell, terms] of loads) {
    const free = Math.max(0, ledger.free[cell] ?? 0);
    const factory = network.centers[Math.floor(cell / network.buckets)]?.factory ?? -1;
    const open = opened.get(factory);
    rows.set(
      cell,
      open === undefined
        ? model.row(Number.NEGATIVE_INFINITY, free, terms)
        : model.row(Number.NEGATIVE_INFINITY, 0, [...terms, [open, -free]]),
    );
  }
  return rows;
}

/** Enough must be opened for all work, where every order is of one step: a cut that says nothing new of whole answers and much of broken ones. */
export function addCover({ model, leastWork, opened, network, ledger, isOpenable }: Building): void {
  if (opened.size === 0 || leastWork.length === 0 || !isOpenable) return;
  const roomOf = (isMeant: (factory: number) => boolean) => {
    let room = 0;
    network.centers.forEach((center, at) => {
      if (isMeant(center.factory))
        for (let t = 0; t < network.buckets; t++) room += Math.max(0, ledger.freeAt(at, t));
    });
    return room;
  };
  const work = leastWork.reduce((sum, { perPiece, order }) => sum + perPiece * order.quantity, 0);
  const rest = work - roomOf((factory) => !opened.has(factory));
  // No more than all of it: what has no limit would be no number, and more says less of broken answers.
  const terms = [...opened].map(
    ([factory, column]) =>
      [
        column,
        Math.min(
          rest,
          roomOf((one) => one === factory),
        ),
      ] as const,
  );
  const unserved = leastWork.flatMap(({ perPiece, unserved: column, order }) =>
    perPiece === 0 ? [] : [[column, perPiece * (order.indivisible ? order.quantity : 1)] as const],
  );
  if (rest > 0) model.row(rest, Number.POSITIVE_INFINITY, [...terms, ...unserved]);
}

/** Who gets the award can do all of it together: the same kind of cut, for a step. */
export function addStepCover(
  { model }: Building,
  net: OrderNet,
  kept: Kept,
  steps: readonly StepColumns[],
  unserved: number,
  needs: readonly { leastGoodPerPiece: number }[],
): void {
  net.steps.forEach((step, at) => {
    const { awards = [], most = [] } = steps[at] ?? {};
    const keptHere = kept[at] ?? [];
    if (awards.length === 0 || awards.length !== keptHere.length) return;
    const per = needs[at]?.leastGoodPerPiece ?? 1;
    const terms = awards.map((award, n) => {
      const good = (most[n] ?? 0) * (step.candidates[keptHere[n] ?? 0]?.yield ?? 1);
      return [award, Math.min(good, per * net.order.quantity)] as const;
    });
    model.row(per * net.order.quantity, Number.POSITIVE_INFINITY, [...terms, [unserved, per]]);
  });
}

/** What arrives and what is left out are at least what is wanted. */
export function addDemand(
  { model }: Building,
  net: OrderNet,
  kept: Kept,
  steps: readonly StepColumns[],
  { unserved, pieces }: { unserved: number; pieces: number },
): void {
  const last = net.steps.length - 1;
  const terms: [number, number][] = [[unserved, net.order.indivisible ? net.order.quantity : 1]];
  (kept[last] ?? []).forEach((candidate, n) => {
    const made = net.steps[last]?.candidates[candidate];
    for (const column of steps[last]?.started[n] ?? [])
      if (column >= 0) terms.push([column, made?.yield ?? 1]);
  });
  model.row(pieces, Number.POSITIVE_INFINITY, terms);
}
