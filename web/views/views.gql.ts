import { graphql } from '../gql/index.ts';

export const SavedViewFragment = graphql(`
  fragment SavedViewParts on SavedView { id name query shared mine isDefault }
`);

export const SavedViewsDocument = graphql(`
  query SavedViews($list: String!) { savedViews(list: $list) { ...SavedViewParts } }
`);

export const SavedViewSaveDocument = graphql(`
  mutation SavedViewSave($input: SavedViewSaveInput!) {
    savedViewSave(input: $input) { savedView { id query } userErrors { ...Refusal } }
  }
`);

export const SavedViewChangeDocument = graphql(`
  mutation SavedViewChange($input: SavedViewChangeInput!) {
    savedViewChange(input: $input) { userErrors { ...Refusal } }
  }
`);

export const SavedViewRemoveDocument = graphql(`
  mutation SavedViewRemove($input: SavedViewRemoveInput!) {
    savedViewRemove(input: $input) { userErrors { ...Refusal } }
  }
`);

export const SavedViewDefaultDocument = graphql(`
  mutation SavedViewDefault($input: SavedViewDefaultInput!) {
    savedViewDefault(input: $input) { userErrors { ...Refusal } }
  }
`);
