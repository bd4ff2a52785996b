import { graphql } from '../../../gql/index.ts';

export const CertificatesDocument = graphql(`
  query Certificates($siteId: ID, $first: Int!, $after: String) {
    sites(first: 200) { edges { node { id name } } }
    certificates(siteId: $siteId, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node {
        id number issuer scope validFrom validUntil state
        standard { nameZh nameEn } site { id name } workCenter { id code } document { ...FileCard }
      } }
    }
  }
`);
