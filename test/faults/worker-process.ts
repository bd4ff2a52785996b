import 'reflect-metadata';
import { openWorkerProcess } from './open-worker-process.ts';

await openWorkerProcess();
