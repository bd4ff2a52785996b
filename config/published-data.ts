import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** Where suites that measure against public data look for it: `OPENFLOOR_DATA`, else beside the repository. It may be absent. */
export const publishedData = process.env.OPENFLOOR_DATA ?? join(projectRoot, '../shared/data');
