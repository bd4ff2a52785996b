import { serveTasks } from '#config/engines/serve-tasks.ts';
import { markingTasks } from './marking-tasks.ts';

// An entry of its own: the builder bundles it as build/marker.js.
serveTasks(markingTasks);
