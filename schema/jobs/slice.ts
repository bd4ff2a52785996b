import type { Slice } from '../kernel/slice.ts';
import { jobCancel } from './cancel-job.ts';
import { jobFailureCauseDiscard, jobFailureCauseRetry } from './settle-failures.ts';

/** Long work: asked for, followed, cancelled. */
export const jobsSlice: Slice = {
  name: 'jobs',
  commands: [jobCancel, jobFailureCauseRetry, jobFailureCauseDiscard],
};
