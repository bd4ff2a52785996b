import { readEnv } from '#config/env.ts';
import { describeMatchingJobs } from '#test/workers/matching-jobs.contract.ts';

const { REDIS_URL } = readEnv();
if (!REDIS_URL) throw new Error('These tests need a Redis: set REDIS_URL');

describeMatchingJobs({ name: 'Redis', redisUrl: REDIS_URL });
