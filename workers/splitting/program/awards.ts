import type { CandidateNet } from '../network.ts';
import { type Building, load } from './building.ts';
import type { Amounts, StepAt } from './steps.ts';
import { addSetupRows } from './whole-setups.ts';

/** What is paid or done once: a column that says whether the centre has the step at all. −1 where nothing is. */
export function addAward(
  building: Building,
  { net, step }: StepAt,
  made: CandidateNet,
  amounts: Amounts,
): number {
  const { model, scale } = building;
  const { candidate } = made;
  const { setup } = candidate;
  const { started, tops, most } = amounts;
  const all = [...started].flatMap((column) => (column < 0 ? [] : [[column, 1] as const]));
  if (setup.family !== null && (setup.cost > 0 || setup.work > 0))
    (setup.lasts ? addLastingFamily : addFamily)(building, made, setup.family, amounts);
  const isOnce = setup.family === null && (setup.cost > 0 || setup.work > 0);
  const isLimited = step.step.centersMax !== null && step.step.centersMax < step.candidates.length;
  if (!isOnce && !isLimited && candidate.minimum === 0 && !net.order.indivisible) {
    if (candidate.maximum !== null && all.length > 0) model.row(0, candidate.maximum, all);
    return -1;
  }
  const award = model.binary((setup.family === null ? setup.cost : 0) / scale);
  if (net.order.indivisible) {
    const whole = Math.ceil((net.order.quantity * 10_000) / candidate.yieldBps);
    model.row(0, 0, [...all, [award, -whole]]);
  } else model.row(Number.NEGATIVE_INFINITY, 0, [...all, [award, -most]]);
  if (setup.family === null && setup.work > 0 && building.setups !== 'none')
    addSetupWork(building, made, award, amounts);
  else if (all.length > 1 && !net.order.indivisible)
    started.forEach((column, t) => {
      if (column >= 0 && (tops[t] as number) < most)
        model.row(Number.NEGATIVE_INFINITY, 0, [
          [column, 1],
          [award, -(tops[t] as number)],
        ]);
    });
  if (candidate.minimum > 0) {
    const short = model.column(candidate.price / scale, candidate.minimum);
    model.row(0, Number.POSITIVE_INFINITY, [...all, [short, 1], [award, -candidate.minimum]]);
  }
  return award;
}

/** The set-up is done before the first piece: a column a bucket that says how much of it is. */
function addSetupWork(
  building: Building,
  made: CandidateNet,
  award: number,
  { started, tops, firstTops, setups }: Amounts,
): void {
  const { model } = building;
  const last = started.findLastIndex((column) => column >= 0);
  let before = -1;
  started.forEach((column, t) => {
    if (column < 0) return;
    const done = building.setups === 'whole' ? model.binary(0) : model.column(0, 1);
    const [top, first] = [tops[t] as number, firstTops[t] as number];
    if (building.isExact) addSetupRows(building, { column, done, before }, { top, first });
    else
      model.row(Number.NEGATIVE_INFINITY, 0, [
        [column, 1],
        [done, -top],
      ]);
    // Of whole set-ups the last says it for all: each is at least the one before.
    if (!building.isExact || t === last)
      model.row(Number.NEGATIVE_INFINITY, 0, [
        [done, 1],
        [award, -1],
      ]);
    load(building, made.center, t, done, made.candidate.setup.work);
    if (before >= 0) {
      if (!building.isExact || first >= 1)
        model.row(Number.NEGATIVE_INFINITY, 0, [
          [before, 1],
          [done, -1],
        ]);
      load(building, made.center, t, before, -made.candidate.setup.work);
    }
    setups[t] = done;
    before = done;
  });
}

function addFamily(building: Building, made: CandidateNet, family: string, { started, tops }: Amounts): void {
  const { model, ledger, families, scale, network } = building;
  started.forEach((column, t) => {
    if (column < 0 || ledger.familyRuns(made.center, t, family) > 0) return;
    const key = `${made.center * network.buckets + t}|${family}`;
    let shared = families.get(key);
    if (shared === undefined) {
      shared = model.binary(made.candidate.setup.cost / scale);
      families.set(key, shared);
      load(building, made.center, t, shared, made.candidate.setup.work);
    }
    model.row(Number.NEGATIVE_INFINITY, 0, [
      [column, 1],
      [shared, -(tops[t] as number)],
    ]);
  });
}

/**
 * A family that is set up once at a centre, whichever of its steps comes first: one column says whether it is, and one a bucket by when. What the ledger
 * has set up already is there from its first bucket on.
 */
function addLastingFamily(building: Building, made: CandidateNet, family: string, amounts: Amounts): void {
  const { model, ledger } = building;
  const { started, tops, most } = amounts;
  const known = ledger.firstOfFamily(made.center, family);
  const { award, done } = lastingFamily(building, made, family, known);
  const all = [...started].flatMap((column) => (column < 0 ? [] : [[column, 1] as const]));
  if (known < 0 && all.length > 0) model.row(Number.NEGATIVE_INFINITY, 0, [...all, [award, -most]]);
  started.forEach((column, t) => {
    if (column < 0 || (known >= 0 && known <= t)) return;
    const by = done[t] ?? -1;
    model.row(Number.NEGATIVE_INFINITY, 0, [
      [column, 1],
      [by < 0 ? award : by, -(tops[t] as number)],
    ]);
  });
}

function lastingFamily(building: Building, made: CandidateNet, family: string, known: number) {
  const { model, network, scale, lasting } = building;
  const key = `${made.center}|${family}`;
  const found = lasting.get(key);
  if (found) return found;
  const { cost, work } = made.candidate.setup;
  const award = model.binary(known < 0 ? cost / scale : 0);
  const done = new Int32Array(network.buckets).fill(-1);
  lasting.set(key, { award, done });
  if (work === 0) return { award, done };
  for (let t = 0; t < (known < 0 ? network.buckets : known); t++) {
    const column = building.setups === 'whole' ? model.binary(0) : model.column(0, 1);
    done[t] = column;
    model.row(Number.NEGATIVE_INFINITY, 0, [
      [column, 1],
      [award, -1],
    ]);
    load(building, made.center, t, column, work);
    const before = done[t - 1] ?? -1;
    if (before < 0) continue;
    model.row(Number.NEGATIVE_INFINITY, 0, [
      [before, 1],
      [column, -1],
    ]);
    load(building, made.center, t, before, -work);
  }
  return { award, done };
}

/** A factory that costs something to open is opened before anything is started there. */
export function addOpening(building: Building, made: CandidateNet, started: Int32Array, most: number): void {
  const { model, network, ledger, opened, scale } = building;
  const cost = network.factories[made.factory]?.openingCost ?? 0;
  if (network.centers[made.center]?.capacity === null) building.isOpenable = false;
  if (ledger.isOpen(made.factory) || cost === 0) return;
  const column = opened.get(made.factory) ?? model.binary(cost / scale);
  opened.set(made.factory, column);
  const all = [...started].flatMap((one) => (one < 0 ? [] : [[one, 1] as const]));
  if (all.length > 0) model.row(Number.NEGATIVE_INFINITY, 0, [...all, [column, -most]]);
}
