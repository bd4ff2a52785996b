import { spawn } from 'node:child_process';
import path from 'node:path';
import { withProcessLock } from '#config/process-lock.ts';
import { projectRoot } from '#config/project-root.ts';

/** To wait for another process that does the same. */
export const patienceMs = 300_000;
let built: Promise<void> | undefined;

/** The portal and the program, built when they are stale, by whichever process asks first. */
export function ensureBuilt(): Promise<void> {
  built ??= withProcessLock(path.join(projectRoot, '.data/test/build'), build, patienceMs);
  return built;
}

async function build(): Promise<void> {
  const child = spawn(process.execPath, ['start.js', '--build-only'], { cwd: projectRoot, stdio: 'inherit' });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error('The portal could not be built');
}
