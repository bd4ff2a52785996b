import { graphql } from '../../gql/index.ts';

export const NeedsDocument = graphql(`
  query Needs($state: RequestState, $first: Int!, $after: String) {
    capacityRequests(state: $state, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { ...NeedHead matches { feasible rank landedCost { total { amount currency } } } } }
    }
  }
`);
export const NeedHeadFragment = graphql(`
  fragment NeedHead on CapacityRequest {
    id number title state availableActions pieces from until deliverTo { code nameZh nameEn } postedAt
    process { ...ProcessName } material { code nameZh nameEn }
    loadPerPiece { value unit } load { value unit } priceCap { amount currency }
    matching { state consideredCount isComplete finishedAt }
  }
`);
export const NeedTermsFragment = graphql(`
  fragment NeedTerms on CapacityRequest {
    wishedBy latePerDay { amount currency } shipmentsMax nonDeductibleBps
    requirements { kind must choices bounds { value unit } }
    weights { kind bps }
  }
`);
export const NeedFormDocument = graphql(`
  query NeedForm {
    processes { code nameZh nameEn parentCode depth leaf measure }
    materials { code nameZh nameEn parentCode }
    cities { code nameZh nameEn }
    standards { code nameZh nameEn }
    capabilityKinds { code nameZh nameEn choices }
  }
`);
export const NeedPostDocument = graphql(`
  mutation CapacityRequestPost($input: CapacityRequestPostInput!) {
    capacityRequestPost(input: $input) { capacityRequest { id } userErrors { ...Refusal } }
  }
`);
export const NeedDocument = graphql(`
  query Need($id: ID!) {
    following(subjectId: $id) { active }
    materials { code nameZh nameEn }
    standards { code nameZh nameEn }
    node(id: $id) { __typename ... on CapacityRequest {
      ...NeedHead
      ...NeedTerms
      matches { ...MatchLine }
      reservations { ...ReservationLine }
    } }
  }
`);
export const MatchFragment = graphql(`
  fragment MatchLine on Match {
    rank feasible finishBy
    offer { ...OfferCardParts }
    landedCost { ...CostParts }
    plan { weekStart quantity { value unit } }
    reasons { code outcome params { name value } }
    changes { kind params { name value } landedCost { amount currency } }
  }
`);
export const NeedReweighDocument = graphql(`
  mutation CapacityRequestReweigh($input: CapacityRequestReweighInput!) {
    capacityRequestReweigh(input: $input) { capacityRequest { id } userErrors { ...Refusal } }
  }
`);
export const NeedCloseDocument = graphql(`
  mutation CapacityRequestClose($input: CapacityRequestCloseInput!) {
    capacityRequestClose(input: $input) { capacityRequest { id } userErrors { ...Refusal } }
  }
`);
