import { graphql } from '../../gql/index.ts';

export const FirmProfileDocument = graphql(`
  query FirmProfile($firmId: ID!, $first: Int!, $after: String) {
    firmProfile(firmId: $firmId) {
      id words mine offerCount
      firm { ...FirmCard city { code nameZh nameEn province { code nameZh nameEn } } }
      processes { code nameZh nameEn }
      cities { code nameZh nameEn }
      standards { code nameZh nameEn }
      record { breakBps dealsLeast asOf }
      offers(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node { ...OfferCardParts ...CardClass } }
      }
    }
  }
`);
