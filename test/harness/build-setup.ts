import { ensureBuilt } from './built.ts';

/** Builds while other files run, which come first: who needs the program then finds it, or waits for the same lock and is told what went wrong. */
export default function setup(): () => Promise<void> {
  const built = ensureBuilt().catch(() => {});
  return () => built;
}
