import { describeMatchingJobs } from '#test/workers/matching-jobs.contract.ts';
import { redis } from './redis.ts';

describeMatchingJobs(redis);
