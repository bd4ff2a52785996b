import path from 'node:path';
import { projectRoot } from '#config/project-root.ts';
import { todayIn } from '#schema/kernel/calendar/plain-date.ts';

/** Long enough for all suites of a check; the demo's deadlines and its today are nearly as they were when it was loaded. */
const freshMs = 30 * 60_000;
/** Whoever has found one fresh has copied it by then, a dozen times. */
const keptMs = 120 * 60_000;

/** Of the database that a demo was loaded into: by which program over which tables, and when. */
export const demoName = (of: string, now: number): string => `demo_${of}_${Math.floor(now / 1_000)}`;

/** Where the firms of the demo are. */
const dayOf = (ms: number): string => todayIn('Asia/Shanghai', new Date(ms));

const ageOf = (name: string, now: number): number => now - Number(name.split('_')[2]) * 1_000;

/** Whether this database holds the demo of that program, and one of today. */
export const isFreshDemo = (name: string, of: string, now: number): boolean =>
  name.startsWith(`demo_${of}_`) &&
  ageOf(name, now) < freshMs &&
  dayOf(now - ageOf(name, now)) === dayOf(now);

export const isOldDemo = (name: string, now: number): boolean =>
  /^demo_[0-9a-f]{16}_\d+$/.test(name) && ageOf(name, now) > keptMs;

/** Where the files of a demo lie. */
export const demoFolder = (name: string): string => path.join(projectRoot, '.data/test-demos', name);
