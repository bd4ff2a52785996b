import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { childEnvironment } from '#config/env.ts';
import { projectRoot } from '#config/project-root.ts';
import { freePort } from './free-port.ts';

/** A process of the product that can be killed and started again, on the same port and over the same data. */
export class Product {
  readonly #args: readonly string[];
  readonly #env: Record<string, string>;
  #child: ChildProcess | undefined;
  #port = 0;
  printed = '';
  starts = 0;

  /** `args` as Node gets them: `start.js` for the built product, or `main.ts` with its loader and a role. */
  constructor(args: readonly string[], env: Record<string, string>) {
    this.#args = args;
    this.#env = {
      OPENFLOOR_DEMO: '0',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      ...env,
    };
  }

  /** Where it is open, from its first start on. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts it and waits until it answers; tries again when the port or the database is not free yet. */
  async start(): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt++) {
      if (this.starts === 0) this.#port = await freePort();
      const child = spawn(process.execPath, [...this.#args], {
        cwd: projectRoot,
        env: childEnvironment({ PORT: String(this.#port), ...this.#env }),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          this.printed = (this.printed + String(chunk)).slice(-20_000);
        });
      this.#child = child;
      if (await this.#opens(child)) {
        this.starts += 1;
        return;
      }
      child.kill('SIGKILL');
      await pause(300);
    }
    throw new Error(`It does not start:\n${this.printed}`);
  }

  /** As a power cut for this process: nothing of it runs any more. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  get isAlive(): boolean {
    return this.#child?.exitCode === null && this.#child.signalCode === null;
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (!child || !this.isAlive) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  async #opens(child: ChildProcess): Promise<boolean> {
    for (let waited = 0; waited < 30_000 && child.exitCode === null; waited += 100) {
      const ready = await fetch(`${this.url}/readyz`).catch(() => undefined);
      if (ready?.ok) return true;
      await pause(100);
    }
    return false;
  }
}
