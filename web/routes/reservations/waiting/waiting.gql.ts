import { graphql } from '../../../gql/index.ts';

export const WaitingPlacesDocument = graphql(`
  query WaitingPlaces($side: Side!, $state: WaitingState, $first: Int!, $after: String) {
    waitingPlaces(side: $side, state: $state, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node {
        id state position takenAt endsAt endedAt
        buyer { ...FirmCard }
        seller { ...FirmCard }
        offer { id number process { ...ProcessName } }
        reservation { id number }
        quantity { value unit }
        weeks { weekStart quantity { value unit } }
        price { total { amount currency } }
      } }
    }
  }
`);
export const WaitingPlaceLeaveDocument = graphql(`
  mutation WaitingPlaceLeave($input: WaitingPlaceLeaveInput!) {
    waitingPlaceLeave(input: $input) { waitingPlace { id } userErrors { ...Refusal } }
  }
`);
