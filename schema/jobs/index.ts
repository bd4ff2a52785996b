export { JobCancelInput, jobCancel } from './cancel-job.ts';
export { jobById, latestJobOf, listJobs } from './job.queries.ts';
export * from './job.ts';
export * from './job-failure.queries.ts';
export * from './job-failure.ts';
export * from './operations.ts';
export {
  isCancelRequested,
  jobFail,
  jobIdOf,
  jobLose,
  jobPayload,
  jobProgress,
  jobStart,
  jobStop,
} from './run-job.ts';
export * from './settle-failures.ts';
export { jobsSlice } from './slice.ts';
