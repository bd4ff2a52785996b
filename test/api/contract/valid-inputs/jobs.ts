import type { ValidInputs } from './valid-input.ts';

export const jobsInputs: ValidInputs = {
  jobCancel: ({ jobId }) => ({ jobId }),
  jobFailureCauseRetry: ({ failureCauseIds: [causeId] }) => ({ causeId }),
  jobFailureCauseDiscard: ({ failureCauseIds: [, causeId] }) => ({ causeId, reason: 'The firm has left' }),
};
