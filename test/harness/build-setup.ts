import type { TestProject } from 'vitest/node';
import { ensureDemo } from './demo.ts';

/**
 * Builds, and loads the demo, while other files run, which come first: who needs them then finds them, or waits for the same lock and is told
 * what went wrong.
 */
export default function setup(project: TestProject): () => Promise<void> {
  const ready = ensureDemo(project.getProvidedContext()).then(
    () => {},
    () => {},
  );
  return () => ready;
}
