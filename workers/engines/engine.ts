import { serveTasks, type Tasks } from './serve-tasks.ts';
import { tasks } from './tasks.ts';

const asked = ([name, load]: [string, () => Promise<Tasks[string]>]) =>
  [name, async (input: never) => (await load())(input)] as const;

// An entry of its own: the builder bundles it as build/engine.js.
serveTasks(Object.fromEntries(Object.entries(tasks).map(asked)));
