import { failureCauseById, jobById } from '#schema/jobs/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { JobResolver } from './job.resolver.ts';
import {
  JobFailureCauseResolver,
  JobFailureResolver,
  JobQueueResolver,
  OperationsResolver,
} from './operations.resolver.ts';

export const jobsApi: ApiSlice = {
  resolvers: [JobResolver, OperationsResolver, JobQueueResolver, JobFailureCauseResolver, JobFailureResolver],
  nodes: { job: ['Job', jobById], cau: ['JobFailureCause', failureCauseById] },
};
