import { graphql } from '../../gql/index.ts';

export const JobFragment = graphql(`
  fragment JobFacts on Job {
    id kind state stage done total createdAt startedAt finishedAt cancelRequestedAt availableActions
    requestedBy { name }
    error { code reason }
  }
`);

export const JobsDocument = graphql(`
  query Jobs($first: Int!, $after: String) {
    jobs(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...JobFacts } }
    }
  }
`);

export const JobDocument = graphql(`
  query Job($id: ID!) { node(id: $id) { __typename ... on Job { ...JobFacts subjectId } } }
`);

export const JobCancelDocument = graphql(`
  mutation JobCancel($input: JobCancelInput!) {
    jobCancel(input: $input) { userErrors { ...Refusal } }
  }
`);
