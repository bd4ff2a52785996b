import { describeHeavyWork } from '#test/workers/heavy-work.contract.ts';
import { redis } from './redis.ts';

describeHeavyWork(redis);
