import { spawnSync } from 'node:child_process';
import { projectRoot } from '#config/project-root.ts';
import { findChromium } from './chromium.ts';

/** Browser tests run against the built portal: built here when it is stale. */
export default async function setup(): Promise<void> {
  const built = spawnSync(process.execPath, ['start.js', '--build-only'], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The portal could not be built');
  await findChromium();
}
