import { act, actorOf, type DemoRun } from './demo-run.ts';
import type { DemoFirm } from './firms.ts';
import { readTable } from './read-table.ts';
import { booksSimulate } from './simulate-books.ts';

/** As far as a consent looks back at most, less a year: what a first consent asks for, and the same months of the year before. */
const months = 24;

/** People paid in a usual month, and the worth of stock at its end, in thousands of yuan. Invented, as the cast is. */
const books = readTable(
  ['firm', 'people', 'material', 'progress', 'finished'] as const,
  `
wuxi-lead             | 200 | 3200 | 4100 | 2600
suzhou-grinding       | 64  | 310  | 540  | 260
wuxi-turning          | 38  | 420  | 380  | 240
changzhou-forging     | 120 | 5200 | 1900 | 2100
changzhou-hobbing     | 86  | 900  | 1500 | 700
wuxi-carburising      | 55  | 260  | 330  | 90
kunshan-grinding      | 72  | 340  | 620  | 310
zhenjiang-grinding    | 26  | 110  | 190  | 80
taizhou-machining     | 58  | 760  | 690  | 430
nantong-plating       | 94  | 880  | 410  | 150
nantong-sheet-metal   | 110 | 2300 | 1200 | 900
changzhou-die-casting | 132 | 3600 | 1400 | 1700
suzhou-cabinets       | 75  | 1800 | 2200 | 600
nantong-wardrobes     | 160 | 2700 | 1300 | 1900
`,
);

/** Two years of books that nobody kept, and that say so: what the screens and the preview of a consent show in the demo. */
export async function loadBooks(run: DemoRun, firm: DemoFirm): Promise<void> {
  const row = books.find((one) => one.firm === firm.key);
  if (!row) return;
  const yuan = (thousands: string) => 1_000 * Number(thousands);
  const usual = {
    seed: row.firm,
    people: Number(row.people),
    material: yuan(row.material),
    progress: yuan(row.progress),
    finished: yuan(row.finished),
  };
  await act(run, actorOf(run, firm.key), booksSimulate, { months, ...usual }, `books:${firm.key}`);
}
