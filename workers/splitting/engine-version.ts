import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config/project-root.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: { readonly highs: string };
}

const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Manifest;

/** Name and version of the engine, and of the solver beneath it: both are written beside what they find. */
export const engineVersion = {
  engine: `${manifest.name} ${manifest.version}`,
  solver: `HiGHS ${manifest.dependencies.highs}`,
} as const;
