import { graphql } from '../../gql/index.ts';

export const NoticePreferencesDocument = graphql(`
  query NoticePreferences { noticePreferences { id timeZone digest kinds { kind nature mail } } }
`);
export const SetPreferencesDocument = graphql(`
  mutation NoticePreferencesSet($input: NoticePreferencesSetInput!) {
    noticePreferencesSet(input: $input) { noticePreferences { id } userErrors { ...Refusal } }
  }
`);
