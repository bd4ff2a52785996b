import { graphql } from '../../gql/index.ts';

export const OpenOffersDocument = graphql(`
  query OpenOffers($resource: Resource, $process: ID, $province: ID, $firm: ID, $openOn: Date, $first: Int!, $after: String) {
    publicOffers(
      resource: $resource, processCode: $process, provinceCode: $province, firmId: $firm, openOn: $openOn, first: $first, after: $after
    ) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { ...OpenOffer } }
    }
    processes { code nameZh nameEn parentCode depth leaf }
    cities { province { code nameZh nameEn } }
  }
`);
export const OpenOfferFragment = graphql(`
  fragment OpenOffer on PublicOffer {
    id resource process { ...ProcessName } province { code nameZh nameEn } firm { ...FirmCard }
    weeks { weekStart open }
  }
`);
export const OpenFirmsDocument = graphql(`
  query OpenFirms($province: ID, $first: Int!, $after: String) {
    publicFirms(provinceCode: $province, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id name nameEn words verifiedSince city { nameZh nameEn province { code nameZh nameEn } } } }
    }
    cities { province { code nameZh nameEn } }
  }
`);
export const OpenFirmDocument = graphql(`
  query OpenFirm($firm: ID!, $first: Int!, $after: String) {
    publicFirm(firmId: $firm) { id name nameEn words verifiedSince city { nameZh nameEn province { code nameZh nameEn } } }
    publicOffers(firmId: $firm, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...OpenOffer } }
    }
  }
`);
export const OpenStatisticsDocument = graphql(`
  query OpenStatistics {
    marketStatistics { asOf firms offers resource process { ...ProcessName } province { code nameZh nameEn } }
  }
`);
