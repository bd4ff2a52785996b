import { graphql } from '../../gql/index.ts';

export const FileDocument = graphql(`
  query StoredFile($id: ID!) {
    node(id: $id) {
      __typename
      ... on StoredFile {
        ...FileCard
        sha256 uploadedAt textHead
        uploadedBy { name }
        stepHeader {
          name description timeStamp authors organisations originatingSystem preprocessor authorisation schemas implementationLevel
        }
      }
    }
  }
`);
