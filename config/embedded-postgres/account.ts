import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The account the database runs under. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

function readPasswd(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** PostgreSQL refuses to run as root, so root lends it another account; anybody else runs it themselves. */
export function databaseAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readPasswd();
  const account = ['postgres', 'nobody'].map((name) => accounts.find((a) => a.name === name)).find(Boolean);
  if (!account)
    throw new Error('Running as root, and there is no account "postgres" or "nobody" to run the database');
  return account;
}

/** Asked of the kernel, in a process of that account: modes, groups and ACLs all count. */
export function mayEnter(folder: string, account: Account | undefined): boolean {
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  return spawnSync('test', ['-x', folder], { cwd: '/', ...identity }).status === 0;
}
