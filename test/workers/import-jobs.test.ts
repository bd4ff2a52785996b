import { describeImportJobs } from './import-jobs.contract.ts';
import { postgres } from './open-workers.ts';

describeImportJobs(postgres);
