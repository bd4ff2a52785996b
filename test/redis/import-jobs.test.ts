import { describeImportJobs } from '#test/workers/import-jobs.contract.ts';
import { redis } from './redis.ts';

describeImportJobs(redis);
