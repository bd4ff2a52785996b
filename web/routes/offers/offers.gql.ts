import { graphql } from '../../gql/index.ts';

export const OffersDocument = graphql(`
  query CapacityOffers($state: OfferState, $first: Int!, $after: String) {
    capacityOffers(state: $state, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OfferRow } }
    }
  }
`);
export const OfferRowFragment = graphql(`
  fragment OfferRow on CapacityOffer {
    id number state from until booking resource item memberGrade partnerGrade publicGrade blind
    process { ...ProcessName } perWeek { value unit } unitPrice { amount currency per }
    weeks { held { value unit } reserved { value unit } }
  }
`);
export const OwnOfferFragment = graphql(`
  fragment OwnOffer on CapacityOffer {
    id number state availableActions from until booking holdMinutes note publishedAt withdrawnAt
    resource item memberGrade partnerGrade publicGrade blind process { ...ProcessName }
    fenceDays exposureBps withdrawWhenTaken withdrawnByLoad
    fences { from until } follow { shareBps beyondDays } recurrence { weekdays shiftStarts shiftEnds }
    priceSteps { by } priceCurve { fromDays untilDays band changeBps unitPrice { amount currency } }
    machine { startsAt endsAt equipment { id number manufacturer model } }
    stock { kind item condition batchNumber dimensions { name size { value unit } } }
    delivery {
      from { code nameZh nameEn } to { code nameZh nameEn } departsAt arrivesAt vehicle body grossLimit { value unit }
      loadingLength { value unit }
    }
    workCenter { id code unit parallelMachines minimumBlock { value } site { name city { code nameZh nameEn } } }
    perWeek { value unit } minimumLot { value unit }
    unitPrice { amount currency per } setupPrice { amount currency }
    weeks { weekStart offered { value unit } held { value unit } reserved { value unit } open { value unit } }
  }
`);
export const OfferDocument = graphql(`
  query Offer($id: ID!, $card: ID!) {
    node(id: $id) { __typename ...OwnOffer }
    card: node(id: $card) {
      __typename ... on OfferCard { id province { code nameZh nameEn } weeks { weekStart band } }
    }
    viewer { organisation { id name nameEn } }
    exactReads(offerId: $id, first: 20) { totalCount edges { node { id at reader { ...FirmCard } } } }
    reservations(side: SELLER, offerId: $id, first: 50) {
      totalCount
      edges { node { id number state buyer { ...FirmCard } quantity { value unit } weeks { weekStart } } }
    }
  }
`);
export const OfferDiscloseDocument = graphql(`
  mutation CapacityOfferDisclose($input: CapacityOfferDiscloseInput!) {
    capacityOfferDisclose(input: $input) { capacityOffer { id } userErrors { ...Refusal } }
  }
`);
export const OfferEditorDocument = graphql(`
  query OfferEditor {
    viewer { organisation { id name nameEn } }
    workCenters(first: 200) { edges { node { ...EditorCenter } } }
    certificates(first: 200) { edges { node {
      id number validUntil state standard { nameZh nameEn } site { id } workCenter { id }
    } } }
  }
`);
export const EditorCenterFragment = graphql(`
  fragment EditorCenter on WorkCenter {
    id code name measure unit parallelMachines
    site { id name city { code nameZh nameEn province { code nameZh nameEn } } }
    process { ...ProcessName } materials { code nameZh nameEn }
    rate { amount currency per } minimumBlock { value unit } setup { value unit }
  }
`);
export const FreeCenterDocument = graphql(`
  query FreeCenter($id: ID!) { node(id: $id) { __typename ... on WorkCenter { id code } } }
`);
export const FreeDaysFragment = graphql(`
  fragment FreeDays on CapacityGrid { columns { start } edges { node { workCenter { id } known free } } }
`);
export const FreeDaysDocument = graphql(`
  query FreeDays($code: String!, $count: Int!, $first: Date!, $second: Date!, $third: Date!) {
    a: capacityGrid(bucket: DAY, from: $first, count: $count, text: $code, first: 50) { ...FreeDays }
    b: capacityGrid(bucket: DAY, from: $second, count: $count, text: $code, first: 50) { ...FreeDays }
    c: capacityGrid(bucket: DAY, from: $third, count: $count, text: $code, first: 50) { ...FreeDays }
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
