import { graphql } from '../../gql/index.ts';

export const MarketDocument = graphql(`
  query Market(
    $processCode: ID, $materialCode: ID, $from: Date, $until: Date, $city: String, $first: Int!, $after: String
  ) {
    market(
      processCode: $processCode, materialCode: $materialCode, from: $from, until: $until, city: $city,
      first: $first, after: $after
    ) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...OfferCardParts } } }
    processes { code nameZh nameEn parentCode depth leaf }
    materials { code nameZh nameEn parentCode }
    cities { code nameZh nameEn }
  }
`);
export const OfferCardDocument = graphql(`
  query OfferCardPage($id: ID!) { node(id: $id) { __typename ...OfferCardParts } }
`);
export const HoldDocument = graphql(`
  mutation ReservationHold($input: ReservationHoldInput!) {
    reservationHold(input: $input) { reservation { id } userErrors { ...Refusal } }
  }
`);
