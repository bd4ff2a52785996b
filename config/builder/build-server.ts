import path from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '#config/project-root.ts';
import { buildFolder } from './source-hash.ts';

/**
 * Bundles main.ts into `build/app/main.js`. Chunks are split at dynamic imports, so that a role loads only its own
 * code and packages. Decorators follow tsconfig.json.
 */
export async function buildServer(): Promise<void> {
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['main.ts'],
    outdir: path.join(buildFolder, 'app'),
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    sourcemap: true,
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });
}
