import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate } from '#migrations/migrate.ts';
import { getSheet, readPackedSheet, unpackSheet, writeSheet } from '#schema/imports/index.ts';
import { namedLayout } from '#schema/imports/sheet-layout.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';

const rowsMost = 20_000;
const centers = 40;

/** A capacity sheet of the most rows that are taken: so many centres day by day, as an .xlsx. */
async function largestSheet(codes: readonly string[]): Promise<Uint8Array> {
  const days = rowsMost / codes.length;
  const rows = codes.flatMap((code) =>
    Array.from({ length: days }, (_, day) => [
      code,
      { day: addDays(plainDate(given.monday(1)), day) },
      16,
      4.5,
    ]),
  );
  const columns = ['Work centre', 'Date or week', 'Total', 'Committed'].map((title) => ({
    title,
    width: 12,
  }));
  return await writeSheet({ name: 'Capacity', columns, rows });
}

async function timed<Result>(what: string, act: () => Promise<Result>): Promise<Result> {
  const from = performance.now();
  const result = await act();
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${what.padEnd(32)} ${((performance.now() - from) / 1000).toFixed(2).padStart(7)} s   peak ${peak} MB`,
  );
  return result;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-import-'));
const postgres = await startEmbeddedPostgres({ dataDir: folder, log: createLogger('fatal') });
await migrate(postgres.adminUrl);
const house = await given.openHouseOver(postgres.adminUrl);
try {
  const firm = await given.givenFirm(house);
  const site = await given.givenSite(house, firm);
  const made = await Promise.all(
    Array.from({ length: centers }, () => given.givenWorkCenter(house, firm, { siteId: site.wire })),
  );
  const bytes = await timed(`write ${rowsMost} rows`, () => largestSheet(made.map(({ code }) => code)));
  const outcome = await timed('read', () => readPackedSheet({ bytes, fileName: 'a.xlsx' }));
  if (!('sheet' in outcome)) throw new Error(outcome.refusal.code);
  const sheet = unpackSheet(outcome.sheet);
  const capacity = getSheet('capacity');
  await timed('check', async () => {
    const context = await runQuery(house.database, firm.actor, (query) => capacity.load(query));
    return capacity.check(sheet, namedLayout(sheet.header, capacity.columns), context);
  });
  const checked = await timed('upload, read, check, record', () =>
    given.givenCheckedFile(house, firm, bytes, { name: 'a.xlsx' }),
  );
  await timed('read again and commit', () => given.givenCommitted(house, firm, checked));
} finally {
  await house.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
