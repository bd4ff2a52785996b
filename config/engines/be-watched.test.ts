import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const owner = fileURLToPath(new URL('./engine-owner.fixture.ts', import.meta.url));

/** A process that has one engine, and the engine's id. */
async function givenOwner(does: 'spin' | 'idle'): Promise<{ process: ChildProcess; engine: number }> {
  const child = spawn(process.execPath, ['--import', 'tsx', owner, does], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { process: child, engine: Number(String(line)) };
}

/** What has ended and is not yet buried has ended. */
function isRunning(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('an engine', () => {
  for (const does of ['spin', 'idle'] as const)
    it(`ends when the process that started it is killed -9, while it ${does === 'spin' ? 'computes' : 'waits'}`, async () => {
      const { process: parent, engine } = await givenOwner(does);
      expect(isRunning(engine)).toBe(true);
      parent.kill('SIGKILL');
      await once(parent, 'exit');

      await expect.poll(() => isRunning(engine), { timeout: 10_000, interval: 50 }).toBe(false);
    }, 40_000);
});
