import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '#config/project-root.ts';

const sources = [
  ...['api', 'config', 'migrations', 'schema', 'web', 'workers'],
  ...[
    'main.ts',
    'package.json',
    'package-lock.json',
    'react-router.config.ts',
    'tsconfig.json',
    'vite.config.ts',
  ],
];
const noSource = /\.(test\.tsx?|md)$/;
const hashFile = path.join(projectRoot, 'build/hash');

export const buildFolder: string = path.join(projectRoot, 'build');

function filesBelow(name: string): string[] {
  const full = path.join(projectRoot, name);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

const allFiles = () =>
  sources.flatMap((name) => (path.extname(name) ? [path.join(projectRoot, name)] : filesBelow(name)));

/** Of everything that a build depends on, names and contents. About 20 ms for a thousand files. */
export function hashSources(): string {
  const hash = createHash('sha256');
  const files = allFiles().filter((file) => !noSource.test(file) && existsSync(file));
  for (const file of files.sort()) {
    hash
      .update(`${path.relative(projectRoot, file)}\0`)
      .update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

/** Whether `build/` is complete and made of these very sources: the hash is written last and removed first. */
export function isBuilt(): boolean {
  return existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hashSources();
}
