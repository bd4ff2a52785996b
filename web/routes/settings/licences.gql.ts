import { graphql } from '../../gql/index.ts';

export const LicencesDocument = graphql(`
  query Licences($first: Int!, $after: String) {
    licences(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id number issuer validFrom validUntil state kind { code nameZh nameEn } document { ...FileCard } } }
    }
    licenceKinds { code nameZh nameEn }
  }
`);
export const LicenceAddDocument = graphql(`
  mutation LicenceAdd($input: LicenceAddInput!) { licenceAdd(input: $input) { licence { id } userErrors { ...Refusal } } }
`);
export const LicenceReplaceDocument = graphql(`
  mutation LicenceReplace($input: LicenceReplaceInput!) {
    licenceReplace(input: $input) { licence { id } userErrors { ...Refusal } }
  }
`);
export const LicenceWithdrawDocument = graphql(`
  mutation LicenceWithdraw($input: LicenceWithdrawInput!) {
    licenceWithdraw(input: $input) { licence { id } userErrors { ...Refusal } }
  }
`);
