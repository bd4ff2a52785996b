import os from 'node:os';
import path from 'node:path';

/** Where the files of a run's demo lie. */
export const demoFolder = (runPid: number): string => path.join(os.tmpdir(), `openfloor-demo-${runPid}`);
