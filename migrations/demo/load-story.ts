import { planFrom } from './demo-plan.ts';
import type { DemoRun } from './demo-run.ts';
import { type DemoFirm, firms } from './firms.ts';
import { inTurns } from './in-turns.ts';
import { loadAgreements } from './load-agreements.ts';
import { loadBooks } from './load-books.ts';
import { loadCabinet } from './load-cabinet.ts';
import { loadCapacity } from './load-capacity.ts';
import { loadCorrections } from './load-corrections.ts';
import { loadFinance } from './load-finance.ts';
import { loadFrames } from './load-frames.ts';
import { loadMachines } from './load-machines.ts';
import { loadNeeds } from './load-needs.ts';
import { loadOffers } from './load-offers.ts';
import { loadOperating } from './load-operating.ts';
import { loadOperator } from './load-operator.ts';
import { loadPast } from './load-past.ts';
import { loadPlant } from './load-plant.ts';
import { loadReservations } from './load-reservations.ts';
import { loadRuns } from './load-runs.ts';
import { loadSlots } from './load-slots.ts';
import { loadSourcing } from './load-sourcing.ts';
import { loadVerification } from './load-verification.ts';
import { registerFirm } from './register-firm.ts';

const firmsAtOnce = 4;

/** The whole story, in an order in which every step finds what it needs. */
export async function loadStory(
  start: Pick<DemoRun, 'database' | 'files' | 'onCommand'>,
  adminUrl: string,
): Promise<void> {
  const [first, ...others] = firms.slice(0, -1);
  const last = firms.at(-1);
  if (!first || !last) throw new Error('The demo has no firms');
  // The first firm's day is the demo's: a load that goes on later speaks of the same weeks.
  const { actor, day } = await registerFirm(start, first);
  const actors = new Map([[first.key, actor]]);
  const run: DemoRun = { ...start, plan: planFrom(day), actors, ids: new Map() };
  await inTurns([first, ...others], firmsAtOnce, (firm) => loadFirm(run, firm));
  await loadReservations(run);
  await loadCorrections(run);
  await loadVerification(run, await loadOperator(run, adminUrl));
  await loadSourcing(run);
  await loadAgreements(run);
  await loadFrames(run);
  await loadCabinet(run);
  await loadPast(run, adminUrl);
  await loadFinance(run);
  await registerFirm(run, last);
}

async function loadFirm(run: DemoRun, firm: DemoFirm): Promise<void> {
  if (!run.actors.has(firm.key)) run.actors.set(firm.key, (await registerFirm(run, firm)).actor);
  if (firm.site !== '-') {
    await loadPlant(run, firm);
    await loadCapacity(run, firm);
    await loadOffers(run, firm);
    await loadMachines(run, firm);
    await loadSlots(run, firm);
    await loadOperating(run, firm);
    await loadBooks(run, firm);
  }
  await loadRuns(run, firm);
  await loadNeeds(run, firm);
}
