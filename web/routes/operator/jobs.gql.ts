import { graphql } from '../../gql/index.ts';

export const OperatorJobsDocument = graphql(`
  query OperatorJobs {
    jobQueues { name waiting active forParts delayed oldestAt notedAt consumers { consumer doneLastHour } }
    schedules { name does cadence nextDueAt lastSucceededAt lastFailedAt lastError lastMs }
    jobFailureCauses { ...FailureCause }
  }
`);

export const FailureCauseFragment = graphql(`
  fragment FailureCause on JobFailureCause {
    id consumer code cause open retrying firms firstAt lastAt
    failures { id firmName requestId reason times lastAt }
  }
`);

export const FailureCauseRetryDocument = graphql(`
  mutation FailureCauseRetry($input: JobFailureCauseRetryInput!) {
    jobFailureCauseRetry(input: $input) { jobFailureCause { id } userErrors { ...Refusal } }
  }
`);

export const FailureCauseDiscardDocument = graphql(`
  mutation FailureCauseDiscard($input: JobFailureCauseDiscardInput!) {
    jobFailureCauseDiscard(input: $input) { jobFailureCause { id } userErrors { ...Refusal } }
  }
`);
