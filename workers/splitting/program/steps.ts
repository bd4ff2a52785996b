import type { CandidateNet, OrderNet, StepNet } from '../network.ts';
import { endCost } from '../route-end.ts';
import { addAward, addOpening } from './awards.ts';
import { type Building, load } from './building.ts';
import { mostAround } from './whole-setups.ts';

export interface StepColumns {
  readonly started: Int32Array[];
  readonly awards: number[];
  readonly awardOf: number[];
  readonly setups: Int32Array[];
  /** The most each kept candidate can start. */
  readonly most: number[];
}

export interface StepAt {
  readonly order: number;
  readonly net: OrderNet;
  readonly step: StepNet;
  readonly kept: readonly number[];
  readonly good: number;
}

/** Columns of a step: what each kept candidate starts in each bucket, and its award. */
export function addStep(building: Building, at: StepAt): StepColumns {
  const columns = at.kept.map((candidate) => addCandidate(building, at, candidate));
  return {
    started: columns.map(({ started }) => started),
    awards: columns.flatMap(({ award }) => (award < 0 ? [] : [award])),
    awardOf: columns.map(({ award }) => award),
    setups: columns.map(({ setups }) => setups),
    most: columns.map(({ most }) => most),
  };
}

function addCandidate(building: Building, at: StepAt, index: number) {
  const { model, network, scale, ledger, sieve } = building;
  const { net, step, good } = at;
  const made = step.candidates[index] as CandidateNet;
  const { candidate } = made;
  const T = network.buckets;
  const isLast = step.index === net.steps.length - 1;
  const need = Math.ceil(good / made.yield) + (made.yield < 1 ? 1 : 0);
  const limit = Math.min(need, candidate.maximum ?? need);
  const started = new Int32Array(T).fill(-1);
  const [tops, firstTops] = [new Float64Array(T), new Float64Array(T)];
  let room = 0;
  for (let t = made.earliest; t < T; t++) {
    const end = isLast ? endCost(network, net, made.place, t + candidate.lead) : 0;
    if (end === undefined || t + candidate.lead >= T || !sieve.cell(at.order, step.index, index, t)) continue;
    const free = ledger.freeAt(made.center, t);
    const top = candidate.work === 0 ? limit : Math.min(limit, fitting(building, free, candidate.work));
    if (top <= 0) continue;
    tops[t] = top;
    firstTops[t] = Math.min(top, fitting(building, free - candidate.setup.work, candidate.work));
    room += top;
    started[t] = model.column((candidate.price + end * made.yield) / scale, top);
    load(building, made.center, t, started[t] as number, candidate.work);
  }
  const setups = new Int32Array(T).fill(-1);
  const isOwn = candidate.setup.family === null && candidate.setup.work > 0;
  const amounts = { started, tops, firstTops, setups };
  const most = Math.min(limit, building.isExact && isOwn ? mostAround(amounts) : room);
  const award = addAward(building, at, made, { ...amounts, most });
  addOpening(building, made, started, most);
  return { started, award, most, setups };
}

/** Pieces that so many hours are enough for. */
function fitting({ isExact }: Building, hours: number, work: number): number {
  if (hours < 0) return 0;
  const pieces = work === 0 ? Number.POSITIVE_INFINITY : hours / work;
  return isExact ? Math.floor(pieces + 1e-9) : pieces;
}

export interface Amounts {
  readonly started: Int32Array;
  readonly tops: Float64Array;
  /** What fits into a bucket with the set-up in it. */
  readonly firstTops: Float64Array;
  readonly most: number;
  /** Written here: the columns of set-ups. */
  readonly setups: Int32Array;
}
