import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const manifest = z.object({ name: z.string() });

function isProjectRoot(folder: string): boolean {
  const file = path.join(folder, 'package.json');
  return (
    existsSync(file) && manifest.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data?.name === 'openfloor'
  );
}

/**
 * The folder that holds our package.json. The same code runs from source (`config/…`) and from the bundle
 * (`build/…`), which lie at different depths, so the root is looked for upwards rather than counted.
 */
export function findProjectRoot(from: string): string {
  if (isProjectRoot(from)) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error('No package.json of openfloor above the running code');
  return findProjectRoot(parent);
}

/** Absolute path of the project. Read SQL and JSON files from here: `path.join(projectRoot, 'migrations/…')`. */
export const projectRoot: string = findProjectRoot(import.meta.dirname);
