import { graphql } from '../../../gql/index.ts';

export const PartnersDocument = graphql(`
  query Partners($first: Int!, $after: String) {
    partners(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id namedAt endedAt firm { ...FirmCard } } }
    }
    partnerOffers(first: 100) { edges { node { grade seller { ...FirmCard } offer { id } } } }
    sold: reservations(side: SELLER, first: 100) { edges { node { buyer { ...FirmCard } } } }
    bought: reservations(side: BUYER, first: 100) { edges { node { seller { ...FirmCard } } } }
  }
`);
export const FirmSearchDocument = graphql(`
  query FirmSearch($text: String!) { search(text: $text, first: 30) { id kind } }
`);
export const FirmOfCardDocument = graphql(`
  query FirmOfCard($id: ID!) { node(id: $id) { __typename ... on OfferCard { id seller { ...FirmCard } } } }
`);
export const PartnerAddDocument = graphql(`
  mutation PartnerAdd($input: PartnerAddInput!) {
    partnerAdd(input: $input) { partner { id } userErrors { ...Refusal } }
  }
`);
export const PartnerEndDocument = graphql(`
  mutation PartnerEnd($input: PartnerEndInput!) {
    partnerEnd(input: $input) { partner { id } userErrors { ...Refusal } }
  }
`);
