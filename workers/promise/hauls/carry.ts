import type { PlannedHaul, PromiseInput, PromiseWay } from '#schema/orders/index.ts';
import { bestOf, type Chance, type Chosen, chancesOf, minorEach } from './chances.ts';
import { runPrice, weekOfRun } from './run-room.ts';

/** The ways of a plan after carriers have been chosen, and what is held of their runs. */
export interface Carried {
  readonly ways: readonly PromiseWay[];
  readonly hauls: readonly PlannedHaul[];
}

/**
 * Gives the ways of a plan to runs that leave when the pieces are there, arrive before they are needed, have room and cost less: what saves most first.
 * A way goes whole or by whole loads, and with what goes by the same run from the same step: loading and the least lot are paid once. What finds no run
 * stays as it was.
 */
export function carry(
  input: PromiseInput,
  planned: readonly PromiseWay[],
  by: Pick<Chosen, 'slack' | 'room' | 'freight'>,
): Carried {
  const chosen: Chosen = { input, ways: [...planned], ...by };
  for (;;) {
    const best = bestOf(chosen.ways.flatMap((way, at) => chancesOf(chosen, way, at)));
    if (!best) break;
    take(chosen, best);
  }
  const ways = chosen.ways.filter(({ pieces }) => pieces > 0);
  return { ways, hauls: ways.flatMap((way, at) => haulOf(input, way, at)) };
}

/** What is left of the way stays where it was, with no piece where nothing is. */
function take({ ways, slack, room }: Chosen, chance: Chance): void {
  const { at, run, besideAt, loads, pieces, takes } = chance;
  const way = ways[at] as PromiseWay;
  const rest = { loads: way.loads - loads, pieces: way.pieces - pieces };
  const carried = carriedWay(way, besideAt === null ? undefined : ways[besideAt], chance);
  if (besideAt === null) ways.push(carried);
  else ways[besideAt] = carried;
  ways[at] = { ...way, ...rest, minor: String(minorEach(way) * BigInt(rest.loads)) };
  slack.delay(way, pieces, run.arrivesOn);
  room.take(run, takes);
}

function carriedWay(
  way: PromiseWay,
  beside: PromiseWay | undefined,
  { run, loads, pieces, grams, minor }: Chance,
): PromiseWay {
  const { departsAt = '', arrivesAt = '' } = run.facts;
  const instead = BigInt(beside?.run?.insteadMinor ?? 0) + minorEach(way) * BigInt(loads);
  return {
    ...way,
    loads: (beside?.loads ?? 0) + loads,
    pieces: (beside?.pieces ?? 0) + pieces,
    leavesOn: run.departsOn,
    arrivesOn: run.arrivesOn,
    minor: String(minor),
    run: { offerId: run.id, departsAt, arrivesAt, grams: String(grams), insteadMinor: String(instead) },
  };
}

function haulOf({ steps, runs }: PromiseInput, way: PromiseWay, at: number): PlannedHaul[] {
  const run = runs.find(({ id }) => id === way.run?.offerId);
  if (!way.run || !run) return [];
  const { total, parts } = runPrice(run, BigInt(way.run.grams));
  return [
    {
      way: at + 1,
      stepCode: way.stepCode,
      stepName: steps.find(({ code }) => code === way.stepCode)?.name ?? way.stepCode,
      processCode: run.processCode,
      offerId: run.id,
      asksFirst: run.booking !== 'INSTANT',
      setupFamily: null,
      measure: run.measure,
      pieces: way.pieces,
      weeks: [{ weekStart: weekOfRun(run), pieces: way.pieces, amount: way.run.grams }],
      priceMinor: total.minor,
      parts,
      reasons: [],
      inspection: null,
    },
  ];
}
