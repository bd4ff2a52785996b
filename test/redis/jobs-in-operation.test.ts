import { describeJobsInOperation } from '#test/workers/jobs-in-operation.contract.ts';
import { redis } from './redis.ts';

describeJobsInOperation(redis);
