import type { RunCard } from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { PromiseInput, PromiseWay } from '#schema/orders/index.ts';
import type { Freight } from '../freight.ts';
import { inspectionWeeks } from '../inspection.ts';
import { type RunRoom, runPrice } from './run-room.ts';
import type { Slack } from './slack.ts';

/** What choosing looks at, and takes from. */
export interface Chosen {
  readonly input: PromiseInput;
  readonly ways: PromiseWay[];
  readonly slack: Slack;
  readonly room: RunRoom;
  readonly freight: Pick<Freight, 'days'>;
}

/** So many loads of a way by a run, beside what it carries of the same step already, and what that saves. */
export interface Chance {
  readonly at: number;
  readonly run: RunCard;
  /** Place of the way that it goes with; null where it is the first. */
  readonly besideAt: number | null;
  readonly loads: number;
  readonly pieces: number;
  /** Held of the run, and paid for it, with what it goes with. */
  readonly grams: bigint;
  readonly minor: bigint;
  readonly takes: bigint;
  readonly saves: bigint;
}

/** The runs that a way may go by. */
export function chancesOf(chosen: Chosen, way: PromiseWay, at: number): Chance[] {
  const { runs, promise } = chosen.input;
  const grams = gramsOf(chosen.input, way.stepCode);
  if (way.run || grams === null || way.pieces === 0 || isBlind(chosen.input, way)) return [];
  const ready = readyOn(chosen, way);
  return runs.flatMap((run) => {
    const fits =
      run.fromCityCode === way.fromCityCode &&
      run.toCityCode === way.toCityCode &&
      run.departsOn >= ready &&
      (run.booking === 'INSTANT' || promise.mayAsk) &&
      !promise.withoutOffers.includes(run.id);
    return fits ? chanceOf(chosen, { way, at, run, grams }) : [];
  });
}

/**
 * The first day on which a run can take the pieces of a way. Inspection and the asker's own way share a weekend; a run leaves on its day, and their result must be there
 * by then.
 */
function readyOn({ input, freight }: Chosen, way: PromiseWay): string {
  const step = input.steps.find(({ code }) => code === way.stepCode);
  if (!step?.inspection) return way.leavesOn;
  const waited = inspectionWeeks(step, freight.days(way.fromCityCode, way.toCityCode));
  const weeks = Math.max(0, inspectionWeeks(step) - waited);
  return addDays(plainDate(way.leavesOn), 7 * weeks);
}

/** Whether somebody may work at either end of whom no more than the province is known: a truck cannot be sent there. */
function isBlind(
  { steps }: PromiseInput,
  { stepCode, toStepCode, fromCityCode, toCityCode }: PromiseWay,
): boolean {
  const isAt = (code: string | null, city: string) =>
    steps
      .filter((step) => step.code === code)
      .some(({ candidates }) => candidates.some((card) => card.isBlind && card.cityCode === city));
  return isAt(stepCode, fromCityCode) || isAt(toStepCode, toCityCode);
}

function gramsOf({ promise }: PromiseInput, step: string): number | null {
  return promise.stepFigures.find(({ stepCode }) => stepCode === step)?.grams ?? null;
}

function chanceOf(
  { ways, slack, room }: Chosen,
  { way, at, run, grams }: { way: PromiseWay; at: number; run: RunCard; grams: number },
): Chance[] {
  const found = ways.findIndex((one) => one.run?.offerId === run.id && one.stepCode === way.stepCode);
  const beside = ways[found];
  const held = BigInt(beside?.run?.grams ?? 0);
  const before = BigInt(beside?.pieces ?? 0) * BigInt(grams);
  const batch = Math.ceil(way.pieces / way.loads);
  const most = Number((room.of(run) + held - before) / (BigInt(grams) * BigInt(batch)));
  if (most < 1) return [];
  const pieces = Math.min(way.pieces, most * batch);
  const loads = pieces === way.pieces ? way.loads : most;
  const wanted = before + BigInt(pieces) * BigInt(grams);
  const total = wanted > run.minimumLotAmount ? wanted : run.minimumLotAmount;
  const takes = total - held;
  if (takes > room.of(run) || run.arrivesOn > slack.lastDayOf(way, pieces)) return [];
  const minor = runPrice(run, total).total.minor;
  const saves = minorEach(way) * BigInt(loads) - (minor - BigInt(beside?.minor ?? 0));
  const besideAt = beside ? found : null;
  return saves > 0n ? [{ at, run, besideAt, loads, pieces, grams: total, minor, takes, saves }] : [];
}

/** What saves most; of equals what leaves first, then by name, so that the same market gives the same plan. */
export function bestOf(chances: readonly Chance[]): Chance | undefined {
  const keyOf = ({ at, run }: Chance) => `${run.departsOn} ${run.id} ${String(at).padStart(4, '0')}`;
  return chances.toSorted((a, b) =>
    a.saves === b.saves ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.saves > b.saves ? -1 : 1,
  )[0];
}

/** What each load of a way costs as it goes now. */
export const minorEach = ({ minor, loads }: PromiseWay): bigint => BigInt(minor) / BigInt(loads);
