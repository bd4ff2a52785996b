import { graphql } from '../../gql/index.ts';

export const ImportsDocument = graphql(`
  query CapacityImports($first: Int!, $after: String) {
    capacityImports(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ImportLine } }
    }
  }
`);
export const ImportCheckDocument = graphql(`
  mutation CapacityImportCheck($input: CapacityImportCheckInput!) {
    capacityImportCheck(input: $input) { capacityImport { id } userErrors { ...Refusal } }
  }
`);
export const ImportDocument = graphql(`
  query CapacityImport($id: ID!) {
    node(id: $id) { __typename ... on CapacityImport {
      ...ImportLine
      availableActions
      causes { code count exampleRow exampleFound column severity }
      problems { row column cell found expected code severity params { name value } }
      differences { ...DifferenceLine }
    } }
  }
`);
export const ImportCommitDocument = graphql(`
  mutation CapacityImportCommit($input: CapacityImportCommitInput!) {
    capacityImportCommit(input: $input) { capacityImport { id } userErrors { ...Refusal } }
  }
`);
