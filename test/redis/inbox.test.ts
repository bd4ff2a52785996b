import { describeDeliveries } from '#test/workers/deliveries.contract.ts';
import { describeInbox } from '#test/workers/inbox.contract.ts';
import { redis } from './redis.ts';

describeInbox(redis);
describeDeliveries(redis);
