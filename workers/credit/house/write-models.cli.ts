import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config/project-root.ts';
import { storedModels } from './stored-models.ts';

/** Writes the artefacts that the reference data carries, from their source. */
const file = join(projectRoot, 'migrations/reference/credit-models.json');
writeFileSync(file, `${JSON.stringify(storedModels(), null, 2)}\n`);
