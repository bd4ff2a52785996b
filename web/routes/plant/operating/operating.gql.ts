import { graphql } from '../../../gql/index.ts';

export const OperatingDocument = graphql(`
  query Operating($siteId: ID, $workCenterId: ID, $from: Date!, $until: Date!, $bucket: OperatingBucket!) {
    sites(first: 100) { edges { node { id name } } }
    workCenters(first: 200) { edges { node { id code name } } }
    operatingReport(siteId: $siteId, workCenterId: $workCenterId, from: $from, until: $until, bucket: $bucket) {
      total { ...OperatingParts }
      periods { start figures { ...OperatingParts } }
      centers { workCenter { id code name } figures { ...OperatingParts } }
      stops { state reason ms }
    }
    monthlyBooks { ...BooksParts }
    sheetKinds { kind isAllowed }
  }
`);
export const OperatingPartsFragment = graphql(`
  fragment OperatingParts on OperatingFigures {
    runMs idleMs downMs plannedStopMs good scrap untimed
    energy { value unit } energyPerPiece { value unit }
    availability { basisPoints } allocation { basisPoints } utilisation { basisPoints }
    effectiveness { basisPoints } quality { basisPoints } oee { basisPoints }
    sources { source days }
  }
`);
export const BooksPartsFragment = graphql(`
  fragment BooksParts on MonthlyBooks {
    stock { month kind value { amount currency } source }
    payroll { month people source }
  }
`);
