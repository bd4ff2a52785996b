import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What the program itself takes outside the heap, and messages on their way in and out. */
const outsideHeapMb = 512;

/** Starts an engine's program. V8 bounds its heap; its watch bounds all its memory, and ends it with this process. */
export function spawnEngine(entry: URL, maxOldGenerationMb: number): ChildProcess {
  const maxResidentMb = maxOldGenerationMb + outsideHeapMb;
  return fork(entry, [String(process.pid), String(maxResidentMb)], {
    execArgv: [`--max-old-space-size=${maxOldGenerationMb}`, ...loadersOf(entry)],
    // An engine knows its input alone: no secrets, no addresses.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** Before any decorator, in the bundle too, where chunks come before what they share; and sources need their loader. */
function loadersOf({ pathname }: URL): string[] {
  const { resolve } = createRequire(import.meta.url);
  const first = (name: string) => ['--import', pathToFileURL(resolve(name)).href];
  const metadata = first('reflect-metadata');
  return pathname.endsWith('.ts') ? [...first('tsx'), ...metadata] : ['--enable-source-maps', ...metadata];
}
