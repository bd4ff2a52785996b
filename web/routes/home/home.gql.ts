import { graphql } from '../../gql/index.ts';

export const HomeDocument = graphql(`
  query Home($fromWeek: String!) {
    approvals: reservations(side: SELLER, state: AWAITING_APPROVAL, first: 20) {
      totalCount pageInfo { hasNextPage } edges { node { ...ReservationLine } }
    }
    holds: reservations(side: BUYER, state: HELD, first: 20) {
      totalCount pageInfo { hasNextPage } edges { node { ...ReservationLine } }
    }
    capacityDifferences(open: true, first: 10) { totalCount pageInfo { hasNextPage } edges { node { ...DifferenceLine } } }
    sold: reservations(side: SELLER, state: CONFIRMED, first: 100) { totalCount pageInfo { hasNextPage } edges { cursor } }
    bought: reservations(side: BUYER, state: CONFIRMED, first: 100) { totalCount pageInfo { hasNextPage } edges { cursor } }
    sites(first: 1) { totalCount pageInfo { hasNextPage } edges { cursor } }
    workCenters(first: 1) { totalCount pageInfo { hasNextPage } edges { cursor } }
    capacityOffers(state: PUBLISHED, first: 100) { totalCount pageInfo { hasNextPage } edges { cursor } }
    capacityRequests(state: OPEN, first: 5) {
      totalCount pageInfo { hasNextPage }
      edges { node { id number title until matching { state } process { ...ProcessName } } }
    }
    capacityBoard(fromWeek: $fromWeek, weeks: 4, first: 100) {
      asOf
      edges { node {
        workCenter { id measure unit }
        cells { known loadBps total { value unit } free { value unit } }
      } }
    }
  }
`);
