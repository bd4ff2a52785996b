import { graphql } from '../gql/index.ts';

export const SearchDocument = graphql(`
  query Search($text: String!) { search(text: $text, first: 20) { kind id number title } }
`);

export const ThingDocument = graphql(`
  query Thing($id: ID!) { node(id: $id) { __typename id } }
`);
