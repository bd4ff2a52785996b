import { graphql } from '../../gql/index.ts';

export const AuditDocument = graphql(`
  query Audit(
    $first: Int!, $after: String, $subjectId: ID, $personId: ID, $supportActId: ID, $command: String, $field: String,
    $requestId: String, $from: DateTime, $until: DateTime
  ) {
    auditEntries(
      first: $first, after: $after, subjectId: $subjectId, personId: $personId, supportActId: $supportActId, command: $command,
      field: $field, requestId: $requestId, from: $from, until: $until
    ) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditLine } } }
  }
`);
export const AuditFiltersDocument = graphql(`
  query AuditFilters {
    auditCommands
    auditChain { sealedUpTo checkedUpTo checkedAt head fault }
    supportActs(first: 10) { edges { node { id personName operatorName reason roles beganAt endsAt endedAt open firm { ...FirmCard } } } }
  }
`);
