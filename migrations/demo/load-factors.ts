import type { IsoWeek } from '#schema/kernel/calendar/iso-week.ts';
import type { DemoWorkCenter } from './work-centers.ts';

/** Per cent of a usual week around the Spring Festival of 2027-02-06, "assumed until notice"; all other weeks are usual. */
const festivalFactors: Readonly<Record<string, number>> = {
  '2027-W04': 80,
  '2027-W05': 40,
  '2027-W06': 0,
  '2027-W07': 60,
};

/** Weeks by their place in the plan in which more is loaded than there is, in per cent. */
const overloads: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'suzhou-grinding/GC-1': { 4: 104, 13: 107 },
  'suzhou-grinding/GG-1': { 5: 102 },
  'wuxi-lead/GR-1': { 3: 103 },
  'wuxi-lead/GH-1': { 2: 101 },
};

const leastLoad = 15;

/** A week of a work centre in shown units, whole. */
export interface WeekFigures {
  readonly total: number;
  readonly committed: number;
}

/** Per cent of a usual week that is worked in this one. */
export function festivalFactor({ label }: IsoWeek): number {
  return festivalFactors[label] ?? 100;
}

/** What the firm's own plan says of the week at `place` (0 = the first of the plan). The same every time that it is asked. */
export function weekFigures(center: DemoWorkCenter, week: IsoWeek, place: number): WeekFigures {
  const total = Math.round((Number(center.week) * festivalFactor(week)) / 100);
  return { total, committed: Math.round((total * loadPercent(center, place)) / 100) };
}

function loadPercent(center: DemoWorkCenter, place: number): number {
  const key = `${center.firm}/${center.code}`;
  const over = overloads[key]?.[place];
  if (over !== undefined) return over;
  const usual = Number(center.load) - Number(center.fade) * place;
  return Math.max(leastLoad, usual + Number(center.swing) * noise(`${key}/${place}`));
}

/** Between -1 and 1, by the text alone (FNV-1a, its bits mixed once more). */
function noise(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return hash / 0x7fffffff - 1;
}
