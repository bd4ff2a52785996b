import type { Logger } from '../logger.ts';

type Step = { name: string; close: () => Promise<void> };

/**
 * Closes in the reverse of opening, each step even if the one before failed. The first signal asks, a second
 * one forces, and a bug that nobody caught ends the process with code 1 after the same steps.
 */
export class Shutdown {
  readonly #steps: Step[] = [];
  readonly #log: Logger;
  #isUnderWay = false;

  constructor(log: Logger) {
    this.#log = log;
    process.on('SIGTERM', () => this.#onSignal());
    process.on('SIGINT', () => this.#onSignal());
    process.on('uncaughtException', (error) => this.#onBug(error));
    process.on('unhandledRejection', (reason) => this.#onBug(reason));
    // A reader of our output that went away (`npm start | head`) is no reason to stop.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  }

  add(name: string, close: () => Promise<void>): void {
    this.#steps.unshift({ name, close });
  }

  async end(code: number): Promise<void> {
    if (this.#isUnderWay) return;
    this.#isUnderWay = true;
    for (const step of this.#steps) {
      await step
        .close()
        .catch((error: unknown) => this.#log.error({ err: error }, `${step.name} did not close`));
    }
    process.exit(code);
  }

  #onSignal(): void {
    if (this.#isUnderWay) process.exit(1);
    void this.end(0);
  }

  #onBug(error: unknown): void {
    this.#log.fatal({ err: error }, 'uncaught error');
    void this.end(1);
  }
}
