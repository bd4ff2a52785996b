import { graphql } from '../../gql/index.ts';

export const ReservationsDocument = graphql(`
  query Reservations($side: Side!, $state: ReservationState, $first: Int!, $after: String) {
    reservations(side: $side, state: $state, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ReservationLine } }
    }
  }
`);
export const ReservationDocument = graphql(`
  query Reservation($id: ID!) {
    following(subjectId: $id) { active }
    node(id: $id) { __typename ... on Reservation {
      ...ReservationLine
      confirmedAt endedAt together acceptedAt
      price { ...CostParts }
      request { id number title }
      offer { id number mine city { code nameZh nameEn } province { code nameZh nameEn } unitPrice { amount currency per } booking }
    } }
  }
`);
export const ConfirmDocument = graphql(`
  mutation ReservationConfirm($input: ReservationConfirmInput!) {
    reservationConfirm(input: $input) { reservation { id } userErrors { ...Refusal } }
  }
`);
export const ReleaseDocument = graphql(`
  mutation ReservationRelease($input: ReservationReleaseInput!) {
    reservationRelease(input: $input) { reservation { id } userErrors { ...Refusal } }
  }
`);
export const AcceptDocument = graphql(`
  mutation ReservationAccept($input: ReservationAcceptInput!) {
    reservationAccept(input: $input) { reservation { id } userErrors { ...Refusal } }
  }
`);
export const DeclineDocument = graphql(`
  mutation ReservationDecline($input: ReservationDeclineInput!) {
    reservationDecline(input: $input) { reservation { id } userErrors { ...Refusal } }
  }
`);
