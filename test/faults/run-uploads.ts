import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import express from 'express';
import { startApi } from '#api/start.ts';
import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';
import { migrate, roleUrl } from '#migrations/migrate.ts';
import { openHouseOver, secretKey } from '#test/builders/house.ts';
import { givenFirm } from '#test/builders/index.ts';
import { tryUploads } from './uploads/try-uploads.ts';

const count = Number(process.argv[2] ?? 1_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);

/** Hostile and broken files through the real door of an API over a cluster of its own. The seed and place of one that passes are in the message. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-uploads-'));
const log = createLogger('fatal');
const cluster = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), log, fast: true });
try {
  await migrate(cluster.adminUrl);
  const house = await openHouseOver(cluster.adminUrl);
  const env = { DATA_DIR: house.dataDir, PUBLIC_URL: 'http://localhost:3000', SESSION_HOURS: 12 };
  const batcherUrl = roleUrl(house.adminUrl, 'batcher');
  const api = await startApi({ appUrl: house.appUrl, batcherUrl, secretKey, env, log });
  const server = createServer(express().use(api.handler));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { email, password } = await givenFirm(house);
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }';
  const input = { email, password, idempotencyKey: crypto.randomUUID() };
  const caller = { cookie: null, ip: '127.0.0.1', requestId: 'uploads' };
  const { setCookies } = await api.client.execute({ query, variables: { input } }, caller);
  const cookie = setCookies.map((one) => one.split(';')[0]).join('; ');
  const began = performance.now();
  const tally = await tryUploads({ url, cookie }, seed, count);
  const seconds = Math.round((performance.now() - began) / 1_000);
  console.log(
    `${count} hostile or broken uploads in ${seconds} s, seed ${seed}: each refused with a code or stored inert`,
  );
  console.log(tally.lines().join('\n'));
  server.closeAllConnections();
  server.close();
  await api.close();
  await house.close();
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
