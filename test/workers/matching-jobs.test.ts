import { describeMatchingJobs } from './matching-jobs.contract.ts';
import { postgres } from './open-workers.ts';

describeMatchingJobs(postgres);
