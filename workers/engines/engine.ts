import { serveTasks } from '#config/engines/serve-tasks.ts';
import { tasks } from './tasks.ts';

// An entry of its own: the builder bundles it as build/engine.js.
serveTasks(tasks);
