import { graphql } from '../../gql/index.ts';

export const MailsDocument = graphql(`
  query Mails($after: String) {
    mails(first: 20, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id kind toAddress state tries lastError createdAt content { subject text } } }
    }
  }
`);
