import { graphql } from '../../gql/index.ts';

export const HomeDocument = graphql(`
  query Home($fromWeek: String!, $locale: Locale!) {
    tasks(first: 10) { totalCount edges { node { ...TaskLine } } }
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
