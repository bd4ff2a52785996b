import { describeJobParts } from './job-parts.contract.ts';
import { postgres } from './open-workers.ts';

describeJobParts(postgres);
