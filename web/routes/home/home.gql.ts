import { graphql } from '../../gql/index.ts';

export const HomeDocument = graphql(`
  query Home($fromWeek: String!) {
    approvals: reservations(side: SELLER, state: AWAITING_APPROVAL, first: 20) {
      totalCount edges { node { ...ReservationLine } }
    }
    holds: reservations(side: BUYER, state: HELD, first: 20) {
      totalCount edges { node { ...ReservationLine } }
    }
    capacityDifferences(open: true, first: 10) { totalCount edges { node { ...DifferenceLine } } }
    sold: reservations(side: SELLER, state: CONFIRMED, first: 1) { totalCount }
    bought: reservations(side: BUYER, state: CONFIRMED, first: 1) { totalCount }
    sites(first: 1) { totalCount }
    workCenters(first: 1) { totalCount }
    capacityOffers(state: PUBLISHED, first: 1) { totalCount }
    capacityRequests(state: OPEN, first: 5) {
      totalCount
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
