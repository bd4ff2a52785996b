import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withProcessLock } from '#config/process-lock.ts';
import { buildPortal } from './build-portal.ts';
import { buildServer } from './build-server.ts';
import { buildFolder, hashSources, isBuilt } from './source-hash.ts';

/** The hash is taken before: sources that change while we build make the next start build again. */
async function build(): Promise<void> {
  const hash = hashSources();
  rmSync(path.join(buildFolder, 'hash'), { force: true });
  // React Router empties the whole folder first, so the server comes second.
  await buildPortal();
  await buildServer();
  writeFileSync(path.join(buildFolder, 'hash.new'), hash);
  renameSync(path.join(buildFolder, 'hash.new'), path.join(buildFolder, 'hash'));
}

process.env.NODE_ENV = 'production';
await withProcessLock(buildFolder, async () => (isBuilt() ? undefined : build()), 300_000);
