import { graphql } from '../../gql/index.ts';

export const OffersDocument = graphql(`
  query CapacityOffers($state: OfferState, $first: Int!, $after: String) {
    capacityOffers(state: $state, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OwnOffer } }
    }
  }
`);
export const OwnOfferFragment = graphql(`
  fragment OwnOffer on CapacityOffer {
    id number state availableActions from until booking holdMinutes note publishedAt withdrawnAt
    workCenter { id code name unit site { name city { code nameZh nameEn } } process { ...ProcessName } }
    perWeek { value unit } minimumLot { value unit }
    unitPrice { amount currency per } setupPrice { amount currency }
    weeks { weekStart offered { value unit } held { value unit } reserved { value unit } open { value unit } }
  }
`);
export const OfferDocument = graphql(`
  query CapacityOffer($id: ID!) { node(id: $id) { __typename ...OwnOffer } }
`);
export const OfferEditorDocument = graphql(`
  query OfferEditor($fromWeek: String!, $weeks: Int!) {
    workCenters(first: 200) { edges { node { ...EditorCenter } } }
    capacityBoard(fromWeek: $fromWeek, weeks: $weeks, first: 200) {
      weeks { label start end }
      edges { node { workCenter { id } cells { weekStart known free { value unit } } } }
    }
  }
`);
export const EditorCenterFragment = graphql(`
  fragment EditorCenter on WorkCenter {
    id code name measure unit parallelMachines
    site { name city { code nameZh nameEn } } process { ...ProcessName } materials { code nameZh nameEn }
    rate { amount currency per } minimumBlock { value unit } setup { value unit }
  }
`);
export const OfferPublishDocument = graphql(`
  mutation CapacityOfferPublish($input: CapacityOfferPublishInput!) {
    capacityOfferPublish(input: $input) { capacityOffer { id } userErrors { ...Refusal } }
  }
`);
export const OfferWithdrawDocument = graphql(`
  mutation CapacityOfferWithdraw($input: CapacityOfferWithdrawInput!) {
    capacityOfferWithdraw(input: $input) { capacityOffer { id } userErrors { ...Refusal } }
  }
`);
