import { type Job, WaitingError } from 'bullmq';
import type { Logger } from '#config/logger.ts';

/** No try is lost: another worker takes it from the beginning, and its effect is still once. */
export async function handBack(job: Job, token: string | undefined, log: Logger): Promise<never> {
  log.info('job handed back: this process is about to end');
  await job.moveToWait(token);
  throw new WaitingError();
}
