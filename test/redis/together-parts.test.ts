import { describeTogetherInParts } from '#test/workers/together-parts.contract.ts';
import { redis } from './redis.ts';

describeTogetherInParts(redis);
