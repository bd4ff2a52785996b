import { graphql } from '../../gql/index.ts';

export const MarketDocument = graphql(`
  query Market($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {
    capacitySearch(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { distanceKm surelyFree { value unit } node { ...OfferCardParts ...CardClass } }
      facets {
        resources { resource count { value isExact } }
        processes { process { code nameZh nameEn } count { value isExact } }
        provinces { province { code nameZh nameEn } count { value isExact } }
        standards { standard { code nameZh nameEn } count { value isExact } }
        bands { band count { value isExact } }
        prices { measure currency from { amount per } until { amount } count { value isExact } }
      }
    }
    ...MarketChoices
  }
`);
export const MarketMapDocument = graphql(`
  query MarketMap($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {
    capacitySearch(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { distanceKm node {
        id number mine
        city { code nameZh nameEn latitude longitude }
        province { code nameZh nameEn }
        seller { ...FirmCard }
        process { ...ProcessName }
        unitPrice { amount currency per }
      } }
      facets { resources { resource count { value isExact } } }
    }
    ...MarketChoices
  }
`);
export const MarketChoicesFragment = graphql(`
  fragment MarketChoices on Query {
    processes { code nameZh nameEn parentCode depth leaf }
    marketKinds { code nameZh nameEn parentCode }
    materials { code nameZh nameEn parentCode }
    standards { code nameZh nameEn }
    cities { code nameZh nameEn province { code nameZh nameEn } }
  }
`);
export const CardClassFragment = graphql(`
  fragment CardClass on OfferCard {
    machine { make startsAt endsAt }
    stock { item condition hasCertificate dimensions { name size { value unit } } batchNumber }
    delivery {
      from { code nameZh nameEn } to { code nameZh nameEn } fromProvince { code nameZh nameEn } toProvince { code nameZh nameEn }
      departsOn departsAt arrivesAt vehicle body grossLimit { value unit }
    }
  }
`);
export const CardTermsFragment = graphql(`
  fragment CardTerms on OfferCard {
    fenceDays fences { from until } exposureBps
    standards { code nameZh nameEn }
    recurrence { weekdays shiftStarts shiftEnds }
    priceCurve { fromDays untilDays band changeBps unitPrice { amount currency per } }
  }
`);
export const CompareDocument = graphql(`
  query CompareOffers($ids: [ID!]!) { nodes(ids: $ids) { __typename ...OfferCardParts ...CardClass ...CardTerms } }
`);
export const OfferCardDocument = graphql(`
  query OfferCardPage($id: ID!) { node(id: $id) { __typename ...OfferCardParts ...CardClass ...CardTerms } }
`);
export const HoldDocument = graphql(`
  mutation ReservationHold($input: ReservationHoldInput!) {
    reservationHold(input: $input) { reservation { id } userErrors { ...Refusal } }
  }
`);
export const WaitDocument = graphql(`
  mutation WaitingPlaceTake($input: WaitingPlaceTakeInput!) {
    waitingPlaceTake(input: $input) { waitingPlace { id state reservation { id } } userErrors { ...Refusal } }
  }
`);
