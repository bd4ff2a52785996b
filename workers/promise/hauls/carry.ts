import { priceWeeks, type RunCard } from '#schema/exchange/index.ts';
import { weekStart } from '#schema/kernel/calendar/iso-week.ts';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { PlannedHaul, PromiseInput, PromiseWay } from '#schema/orders/index.ts';
import type { Slack } from './slack.ts';

/** Grams of runs that are still to be had, by their offers: what several plans count on together is there once. */
export class RunRoom {
  readonly #left = new Map<string, bigint>();
  of(run: RunCard): bigint {
    return this.#left.get(run.id) ?? surelyFree(run);
  }
  take(run: RunCard, grams: bigint): void {
    this.#left.set(run.id, this.of(run) - grams);
  }
}

/** The ways of a plan after carriers have been chosen, and what is held of their runs. */
export interface Carried {
  readonly ways: readonly PromiseWay[];
  readonly hauls: readonly PlannedHaul[];
}

/** So many loads of a way by a run, and what that saves. */
interface Chance {
  readonly at: number;
  readonly run: RunCard;
  readonly loads: number;
  readonly pieces: number;
  readonly grams: bigint;
  readonly minor: bigint;
  readonly saves: bigint;
}

/**
 * Gives the ways of a plan to runs that leave when the pieces are there, arrive before they are needed, have room and cost less: what saves most first.
 * A way goes whole or by whole loads; what finds no run stays as it was.
 */
export function carry(
  input: PromiseInput,
  planned: readonly PromiseWay[],
  { slack, room }: { readonly slack: Slack; readonly room: RunRoom },
): Carried {
  const ways = [...planned];
  const hauls: PlannedHaul[] = [];
  for (;;) {
    const best = bestOf(ways.flatMap((way, at) => chancesOf(input, way, at, { slack, room })));
    const way = best && ways[best.at];
    if (!best || !way) return { ways, hauls };
    const rest = way.loads - best.loads;
    const each = BigInt(way.minor) / BigInt(way.loads);
    ways[best.at] = carriedWay(way, best, each);
    if (rest > 0)
      ways.push({
        ...way,
        loads: rest,
        pieces: way.pieces - best.pieces,
        minor: String(each * BigInt(rest)),
      });
    hauls.push(haulOf(input, way, best));
    slack.delay(way, best.pieces, best.run.arrivesOn);
    room.take(best.run, best.grams);
  }
}

function chancesOf(
  { runs, promise }: PromiseInput,
  way: PromiseWay,
  at: number,
  { slack, room }: { readonly slack: Slack; readonly room: RunRoom },
): Chance[] {
  const grams = promise.stepFigures.find(({ stepCode }) => stepCode === way.stepCode)?.grams ?? null;
  if (way.run || grams === null) return [];
  return runs.flatMap((run) => {
    const fits =
      run.fromCityCode === way.fromCityCode &&
      run.toCityCode === way.toCityCode &&
      run.departsOn >= way.leavesOn &&
      (run.booking === 'INSTANT' || promise.mayAsk) &&
      !promise.withoutOffers.includes(run.id);
    return fits ? chanceOf({ way, at, run, grams }, room.of(run), slack) : [];
  });
}

function chanceOf(
  { way, at, run, grams }: { way: PromiseWay; at: number; run: RunCard; grams: number },
  left: bigint,
  slack: Slack,
): Chance[] {
  const batch = Math.ceil(way.pieces / way.loads);
  const most = Math.min(way.loads, Number(left / (BigInt(grams) * BigInt(batch))));
  if (most < 1) return [];
  const pieces = Math.min(way.pieces, most * batch);
  const loads = pieces === way.pieces ? way.loads : most;
  const wanted = BigInt(pieces) * BigInt(grams);
  const held = wanted > run.minimumLotAmount ? wanted : run.minimumLotAmount;
  if (held > left || run.arrivesOn > slack.lastDayOf(way, pieces)) return [];
  const { minor } = priceWeeks(run, [{ weekStart: weekOfRun(run), amount: held }]).total;
  const saves = (BigInt(way.minor) / BigInt(way.loads)) * BigInt(loads) - minor;
  return saves > 0n ? [{ at, run, loads, pieces, grams: held, minor, saves }] : [];
}

/** What saves most; of equals what leaves first, then by name, so that the same market gives the same plan. */
function bestOf(chances: readonly Chance[]): Chance | undefined {
  const keyOf = ({ at, run }: Chance) => `${run.departsOn} ${run.id} ${String(at).padStart(4, '0')}`;
  return chances.toSorted((a, b) =>
    a.saves === b.saves ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.saves > b.saves ? -1 : 1,
  )[0];
}

function carriedWay(way: PromiseWay, { run, loads, pieces, grams, minor }: Chance, each: bigint): PromiseWay {
  const { departsAt = '', arrivesAt = '' } = run.facts;
  return {
    ...way,
    loads,
    pieces,
    leavesOn: run.departsOn,
    arrivesOn: run.arrivesOn,
    minor: String(minor),
    run: {
      offerId: run.id,
      departsAt,
      arrivesAt,
      grams: String(grams),
      insteadMinor: String(each * BigInt(loads)),
    },
  };
}

function haulOf({ steps }: PromiseInput, way: PromiseWay, { at, run, pieces, grams }: Chance): PlannedHaul {
  const weeks = [{ weekStart: weekOfRun(run), pieces, amount: String(grams) }];
  const { total, parts } = priceWeeks(run, [{ weekStart: weekOfRun(run), amount: grams }]);
  return {
    way: at + 1,
    stepCode: way.stepCode,
    stepName: steps.find(({ code }) => code === way.stepCode)?.name ?? way.stepCode,
    processCode: run.processCode,
    offerId: run.id,
    asksFirst: run.booking !== 'INSTANT',
    setupFamily: null,
    measure: run.measure,
    pieces,
    weeks,
    priceMinor: total.minor,
    parts,
    reasons: [],
  };
}

const weekOfRun = ({ departsOn }: RunCard): string => weekStart(plainDate(departsOn));

const whole = 10_000n;

/** All of a run that is free, the least lot of one that is nearly full, and no more than its carrier sells to one buyer. */
function surelyFree({ bands, perWeekAmount, minimumLotAmount, terms, takenAmount }: RunCard): bigint {
  const sure = [0n, minimumLotAmount, perWeekAmount][bands[0] ?? 0] ?? 0n;
  if (terms.exposureBps === undefined) return sure;
  const most = (perWeekAmount * BigInt(terms.exposureBps)) / whole - BigInt(takenAmount);
  return most < 0n ? 0n : most < sure ? most : sure;
}
