import { describeJobParts } from '#test/workers/job-parts.contract.ts';
import { redis } from './redis.ts';

describeJobParts(redis);
