import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import type { Cluster } from './cluster.ts';

/**
 * Runs initdb or pg_ctl as the database's account. Output goes to a file, never a pipe: the postmaster inherits
 * it, and a pipe would not close. A session of its own keeps a Ctrl-C in the terminal away from both.
 */
export async function runTool(cluster: Cluster, tool: 'initdb' | 'pg_ctl', args: string[]): Promise<boolean> {
  const output = openSync(cluster.toolLog, 'a', 0o600);
  try {
    const identity = cluster.account ? { uid: cluster.account.uid, gid: cluster.account.gid } : {};
    const child = spawn(path.join(cluster.binaries, tool), args, {
      ...identity,
      cwd: '/',
      detached: true,
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', output, output],
    });
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code === 0));
    });
  } finally {
    closeSync(output);
  }
}
