import { graphql } from '../../gql/index.ts';

export const InboxCountDocument = graphql(`query InboxCount { inbox { tasks unread } }`);

export const TaskLineFragment = graphql(`
  fragment TaskLine on Notice {
    id kind path dueAt toldAt readAt title(locale: $locale) text(locale: $locale)
    answers { mutation argument subjectId }
  }
`);
export const TasksDocument = graphql(`
  query Tasks($locale: Locale!, $first: Int!, $after: String) {
    inbox { tasks unread }
    tasks(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { ...TaskLine } }
    }
  }
`);
export const NewsDocument = graphql(`
  query News($locale: Locale!, $first: Int!, $after: String) {
    inbox { tasks unread }
    news(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id kind path toldAt readAt title(locale: $locale) text(locale: $locale) reply { mutation argument subjectId } } }
    }
  }
`);
export const MarkReadDocument = graphql(`
  mutation NoticeMarkRead($input: NoticeMarkReadInput!) {
    noticeMarkRead(input: $input) { notice { id } userErrors { ...Refusal } }
  }
`);
export const DismissDocument = graphql(`
  mutation NoticeDismiss($input: NoticeDismissInput!) {
    noticeDismiss(input: $input) { notice { id } userErrors { ...Refusal } }
  }
`);
export const FollowDocument = graphql(`
  mutation FollowingStart($input: FollowingStartInput!) {
    followingStart(input: $input) { following { id } userErrors { ...Refusal } }
  }
`);
export const UnfollowDocument = graphql(`
  mutation FollowingEnd($input: FollowingEndInput!) {
    followingEnd(input: $input) { following { id } userErrors { ...Refusal } }
  }
`);
