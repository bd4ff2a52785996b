import { graphql } from '../../gql/index.ts';

export const PersonChangeDocument = graphql(`
  mutation PersonChange($input: PersonChangeInput!) { personChange(input: $input) { userErrors { ...Refusal } } }
`);
