import { graphql } from '../gql/index.ts';

/** What a link to a file says of it. */
export const FileFragment = graphql(`
  fragment FileCard on StoredFile { id name mediaType sizeBytes purpose isImage width height path bytesDeletedAt }
`);
