import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import express from 'express';
import pino from 'pino';
import { startApi } from '#api/start.ts';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate, roleUrl } from '#migrations/migrate.ts';
import { secretKey } from '#test/builders/house.ts';
import * as given from '#test/builders/index.ts';

/** A cluster of its own that keeps its promises (every commit is on disk), a firm with devices, and the API on a port. */
export async function openStage(devices: number) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-ingest-'));
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: createLogger('fatal') });
  await migrate(postgres.adminUrl);
  const house = await given.openHouseOver(postgres.adminUrl);
  const api = await startApi({
    appUrl: house.appUrl,
    batcherUrl: roleUrl(postgres.adminUrl, 'batcher'),
    secretKey,
    env: { DATA_DIR: house.dataDir, PUBLIC_URL: 'http://localhost:3000', SESSION_HOURS: 12 },
    log: pino({ level: 'fatal' }),
  });
  const server = createServer(express().use(api.handler));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const firm = await given.givenFirm(house);
  const center = await given.givenWorkCenter(house, firm);
  const senders: given.TestDevice[] = [];
  for (let at = 0; at < devices; at++)
    senders.push(await given.givenDevice(house, firm, center, { cycleMs: 30_000 }));
  return {
    house,
    firm,
    senders,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ingest`,
    async close() {
      server.closeAllConnections();
      server.close();
      await api.close();
      await house.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

const stepMs = 10_000;

/** One reading of a device every ten seconds, the last one just now: seven counts, two states and a meter in ten. */
export function readingsOf(first: number, count: number, last: number, now: number): object[] {
  return Array.from({ length: count }, (_, place) => {
    const sequence = first + place;
    const at = given.instantOf(now - (last - sequence) * stepMs);
    const turn = sequence % 10;
    if (turn === 0) return { sequence, at, meterKwh: `${sequence / 1_000}` };
    if (turn === 3) return { sequence, at, state: 'RUN' };
    if (turn === 6) return { sequence, at, state: 'DOWN', reason: 'TOOL' };
    return { sequence, at, good: 1, scrap: turn === 1 ? 1 : 0 };
  });
}
