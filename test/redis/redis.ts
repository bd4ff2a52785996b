import { readEnv } from '#config/env.ts';
import type { BackEnd } from '#test/workers/open-workers.ts';

const { REDIS_URL } = readEnv();
if (!REDIS_URL) throw new Error('These tests need a Redis: set REDIS_URL');

export const redis: BackEnd = { name: 'Redis', redisUrl: REDIS_URL };
