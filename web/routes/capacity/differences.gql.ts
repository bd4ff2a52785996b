import { graphql } from '../../gql/index.ts';

export const DifferencesDocument = graphql(`
  query CapacityDifferences($open: Boolean!, $first: Int!, $after: String) {
    capacityDifferences(open: $open, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...DifferenceLine } }
    }
  }
`);
export const DifferenceResolveDocument = graphql(`
  mutation CapacityDifferenceResolve($input: CapacityDifferenceResolveInput!) {
    capacityDifferenceResolve(input: $input) { capacityDifference { id } userErrors { ...Refusal } }
  }
`);
