import { graphql } from '../../gql/index.ts';

export const ThreadMessageFragment = graphql(`
  fragment ThreadLine on ThreadMessage {
    id side personName text postedAt unread byMailLink phrase { code text(locale: $locale) } attachments { name mediaType sizeBytes }
  }
`);
export const PhraseFormFragment = graphql(`
  fragment PhraseChoice on PhraseForm { code text(locale: $locale) }
`);
export const ThreadDocument = graphql(`
  query Thread($id: ID!, $locale: Locale!) {
    threadPhrases { ...PhraseChoice }
    members(first: 50) { edges { node { isViewer person { id name } } } }
    thread(id: $id) { id side messages { ...ThreadLine reads { number at reader fileName marked } } }
  }
`);
export const ThreadMessagePostDocument = graphql(`
  mutation ThreadMessagePost($input: ThreadMessagePostInput!) { threadMessagePost(input: $input) { thread { id } userErrors { ...Refusal } } }
`);
export const ThreadSeeDocument = graphql(`
  mutation ThreadSee($input: ThreadSeeInput!) { threadSee(input: $input) { thread { id } userErrors { ...Refusal } } }
`);
export const MailedThreadDocument = graphql(`
  query MailedThread($token: String!, $locale: Locale!) {
    threadPhrases { ...PhraseChoice }
    mailedThread(token: $token) {
      state expiresAt personName side number titleZh titleEn path firm { name nameEn } partner { name nameEn } messages { ...ThreadLine }
    }
  }
`);
export const MailedThreadAnswerDocument = graphql(`
  mutation MailedThreadAnswer($input: MailedThreadAnswerInput!) { mailedThreadAnswer(input: $input) { mailedThread { state } userErrors { ...Refusal } } }
`);
