import { createBuilder } from 'vite';
import { projectRoot } from '#config/project-root.ts';

/**
 * Builds `build/client` and `build/server` as `react-router build` does, but in this process: a kill then leaves no
 * second one behind that would go on writing.
 */
export async function buildPortal(): Promise<void> {
  const builder = await createBuilder({
    root: projectRoot,
    mode: 'production',
    logLevel: 'warn',
    clearScreen: false,
  });
  await builder.buildApp();
}
