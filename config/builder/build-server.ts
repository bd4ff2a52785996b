import { build } from 'esbuild';
import { projectRoot } from '#config/project-root.ts';
import { buildFolder } from './source-hash.ts';

/**
 * Bundles main.ts into `build/main.js`, what engines run into `build/engine.js` and `build/watch.js`: as deep below the project as the
 * sources of a top folder, so `../` means the same from both. Chunks are split at dynamic imports, so that a role loads only its own code and packages.
 * Decorators follow tsconfig.json.
 */
export async function buildServer(): Promise<void> {
  await build({
    absWorkingDir: projectRoot,
    entryPoints: {
      main: 'main.ts',
      engine: 'workers/engines/engine.ts',
      watch: 'config/engines/watch.ts',
      marker: 'api/papers/marking/marker.ts',
    },
    outdir: buildFolder,
    chunkNames: '[name]-[hash]',
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
