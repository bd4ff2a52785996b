import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { countFacets, readMatchingInput, readSearch, searchMarket } from '#schema/exchange/index.ts';
import type { Actor } from '#schema/kernel/actor.ts';
import { type Query, runQuery } from '#schema/kernel/run-query.ts';
import { closeEngines, runInEngine } from '#workers/engines/run-in-engine.ts';
import { checkMatches } from '#workers/matching/check-matches.ts';
import { findMatches } from '#workers/matching/find-matches.ts';
import { checkSample } from './check-sample.ts';
import { Figures, seeded } from './figures.ts';
import { type PostedNeed, postNeeds } from './needs.ts';
import { plainCandidates, plainSearch } from './plain.ts';
import { type Asked, mixOf } from './searches.ts';
import { openStage, type Stage } from './stage.ts';

/** `--name value` of the command line, or what stands for it. */
const option = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return (at > 0 ? process.argv[at + 1] : undefined) ?? usual;
};
const most = Number(option('offers', '100000'));
const rounds = Number(option('rounds', '12'));
const sizes = option('sizes', `10000,100000,1000000`)
  .split(',')
  .map(Number)
  .filter((size) => size < most)
  .concat(most);
const pageRows = 50;

/** Figures of one size, ours and the peer's, in all and by name. */
interface Measured {
  readonly ours: Map<string, Figures>;
  readonly plain: Map<string, Figures>;
}
const of = (map: Map<string, Figures>, name: string): Figures => {
  const known = map.get(name) ?? new Figures();
  map.set(name, known);
  return known;
};

/** The database ends a statement that takes too long: what it took until then counts. */
function givenUp(error: Error): void {
  if (!/statement timeout|too long/.test(error.message)) throw error;
}

async function search(query: Query, { filter, order, facets, page }: Asked): Promise<void> {
  const asked = await readSearch(query, filter, order);
  let after: string | undefined;
  for (let n = 1; n < page; n++)
    after = (await searchMarket(query, asked, { first: pageRows, after })).cursors.at(-1);
  await searchMarket(query, asked, { first: pageRows, after });
  if (facets) await countFacets(query, asked);
}

async function plain(query: Query, { filter, order, facets, page }: Asked): Promise<void> {
  await plainSearch(query, await readSearch(query, filter, order), { first: pageRows, page, facets });
}

/**
 * Every search of the mix in turn: ours in all rounds, then the plain one for the same searches, less often where it is slow. Not in turn with
 * each other: the plain one reads whole tables and would push out of memory what ours needs, as no statement of the product does.
 */
async function measureSearches({ house, buyer }: Stage, plainRounds: number): Promise<Measured> {
  const measured: Measured = { ours: new Map(), plain: new Map() };
  const ours = (asked: Asked) => runQuery(house.database, buyer.actor, (query) => search(query, asked));
  const simple = (asked: Asked) => runQuery(house.database, buyer.actor, (query) => plain(query, asked));
  const mixes = () => {
    const random = seeded(20_261_129);
    return () => mixOf(random);
  };
  await inRounds(measured.ours, mixes(), ours, rounds);
  await inRounds(measured.plain, mixes(), (asked) => simple(asked).catch(givenUp), plainRounds);
  return measured;
}

/** All of a mix in so many rounds, after one that is not timed. */
async function inRounds<Named extends { readonly name: string }>(
  figures: Map<string, Figures>,
  mix: () => readonly Named[],
  ask: (asked: Named) => Promise<unknown>,
  many: number,
): Promise<void> {
  for (let round = -1; round < many; round++) {
    for (const asked of mix()) {
      if (round < 0) await ask(asked);
      else await of(figures, 'all').time(() => of(figures, asked.name).time(() => ask(asked)));
    }
  }
}

/** Each need matched as its job does it: read, judged in an engine's process, verified; then all that have room, by a plain reading. */
async function measureMatches(
  { house, buyer }: Stage,
  needs: readonly PostedNeed[],
  plainRounds: number,
): Promise<Measured> {
  const measured: Measured = { ours: new Map(), plain: new Map() };
  const actor: Actor = { kind: 'system', organisationId: buyer.actor.organisationId };
  const read = <Result>(work: (query: Query) => Promise<Result>) =>
    runQuery(house.workerDatabase, actor, work);
  const judge = (input: Parameters<typeof checkMatches>[0]) => runInEngine('match-offers', input);
  const ours = (id: string) => findMatches(id, { read, judge, asPartner: async (input) => input });
  const simple = async (id: string) => {
    const input = await read(async (query) => {
      const known = await readMatchingInput(query, id);
      return known && { ...known, candidates: await plainCandidates(query, known), next: null };
    });
    if (input) checkMatches(input, await judge(input));
  };
  await inRounds(
    measured.ours,
    () => needs,
    ({ id }) => ours(id),
    rounds,
  );
  await inRounds(
    measured.plain,
    () => needs,
    ({ id }) => simple(id).catch(givenUp),
    plainRounds,
  );
  return measured;
}

function print(what: string, size: number, { ours, plain }: Measured): void {
  console.log(`\n${what} at ${size.toLocaleString('en')} offers, ms; load ${os.loadavg()[0]?.toFixed(1)}`);
  for (const [name, figures] of ours) {
    const peer = plain.get(name);
    const ratio = peer
      ? `plain p50 ${peer.at(0.5).toFixed(1).padStart(8)}  ratio ${(peer.at(0.5) / figures.at(0.5)).toFixed(1).padStart(6)}`
      : '';
    console.log(`  ${name.padEnd(52)} ${figures}  ${ratio}`);
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-bench-'));
const stage = await openStage(folder);
try {
  let needs: PostedNeed[] | undefined;
  const totals: [number, Figures | undefined, Figures | undefined][] = [];
  for (const size of sizes) {
    console.log(
      `\n${size.toLocaleString('en')} offers: filled in ${((await stage.grow(size)) / 1000).toFixed(0)} s`,
    );
    if (!needs) console.log(`${await checkSample(stage, 30)} offers published anew: rows as filled in`);
    needs ??= await postNeeds(stage);
    const plainRounds = size > 100_000 ? 1 : 3;
    const searches = await measureSearches(stage, plainRounds);
    print('search', size, searches);
    const matches = await measureMatches(stage, needs, plainRounds);
    print('match with reasons', size, matches);
    totals.push([size, searches.ours.get('all'), matches.ours.get('all')]);
  }
  console.log('\ngrowth of the median and of p95 from size to size');
  for (const [index, [size, searches, matches]] of totals.entries()) {
    const before = totals[index - 1];
    const times = (now?: Figures, then?: Figures) =>
      now && then
        ? `×${(now.at(0.5) / then.at(0.5)).toFixed(2)} ×${(now.at(0.95) / then.at(0.95)).toFixed(2)}`
        : '-';
    if (before)
      console.log(
        `  ${before[0]} → ${size} (×${size / before[0]}): search ${times(searches, before[1])}, match ${times(matches, before[2])}`,
      );
  }
} finally {
  await closeEngines();
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
}
