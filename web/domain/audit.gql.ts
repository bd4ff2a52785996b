import { graphql } from '../gql/index.ts';

/** One line of the book. */
export const AuditLineFragment = graphql(`
  fragment AuditLine on AuditEntry {
    id at actor command subjectType subjectId source reason requestId
    person { id name }
    supportAct { id personName operatorName }
    changes { field before after }
  }
`);

export const AuditTrailDocument = graphql(`
  query AuditTrail($subjectId: ID!, $first: Int!) {
    auditEntries(subjectId: $subjectId, first: $first) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditLine } }
    }
    auditChain { sealedUpTo checkedUpTo fault }
  }
`);
