import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { processBirth } from '../process-identity.ts';

/**
 * Who uses a cluster: one file per use, `users/<pid>-<n>`, holding the process's birth, because pids are used
 * again. The rule: the last living user stops the database. A killed user does not count, so the next one to
 * leave stops it for them.
 */
export class ClusterUsers {
  readonly #folder: string;

  constructor(home: string) {
    this.#folder = path.join(home, 'users');
  }

  enter(): string {
    mkdirSync(this.#folder, { recursive: true });
    const name = `${process.pid}-${crypto.randomUUID().slice(0, 8)}`;
    writeFileSync(path.join(this.#folder, name), processBirth(process.pid) ?? '');
    return name;
  }

  /** True when nobody living is left. Call it under the cluster's lock. */
  leave(name: string): boolean {
    rmSync(path.join(this.#folder, name), { force: true });
    return readdirSync(this.#folder).filter((user) => this.#isAlive(user)).length === 0;
  }

  #isAlive(name: string): boolean {
    const file = path.join(this.#folder, name);
    if (processBirth(Number.parseInt(name, 10)) === readFileSync(file, 'utf8')) return true;
    rmSync(file, { force: true });
    return false;
  }
}
