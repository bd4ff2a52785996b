import { describeSchedule } from '#test/workers/schedule.contract.ts';
import { redis } from './redis.ts';

describeSchedule(redis);
