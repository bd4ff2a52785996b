import { graphql } from '../gql/index.ts';

// Fragments shared by screens; the generated documents carry them along.
export const FirmFragment = graphql(`
  fragment FirmCard on Firm { id name nameEn kinds verifiedSince }
`);

export const ProcessFragment = graphql(`
  fragment ProcessName on Process { code nameZh nameEn }
`);

export const OfferCardFragment = graphql(`
  fragment OfferCardParts on OfferCard {
    id number blind grade resource city { code nameZh nameEn } province { code nameZh nameEn } measure unit from until booking holdMinutes mine note
    seller { ...FirmCard }
    process { ...ProcessName }
    materials { code nameZh nameEn }
    perWeek { value unit }
    minimumLot { value unit }
    unitPrice { amount currency per }
    setupPrice { amount currency }
    weeks { weekStart band }
  }
`);

export const CostFragment = graphql(`
  fragment CostParts on LandedCost {
    perPiece
    total { amount currency }
    weighted { amount currency }
    parts { kind amount { amount currency } weighted { amount currency } params { name value } }
  }
`);

export const ReservationLineFragment = graphql(`
  fragment ReservationLine on Reservation {
    id number state side availableActions heldAt expiresAt
    buyer { ...FirmCard }
    seller { ...FirmCard }
    process { ...ProcessName }
    quantity { value unit }
    weeks { weekStart quantity { value unit } }
    price { perPiece total { amount currency } }
  }
`);

export const DifferenceFragment = graphql(`
  fragment DifferenceLine on CapacityDifference {
    id kind weekStart workOrderNumber resolvedAt note
    workCenter { id code name }
    inSheet { value unit }
    soldHere { value unit }
    import { id fileName uploadedAt }
  }
`);

export const ImportLineFragment = graphql(`
  fragment ImportLine on SheetImport {
    id kind fileName state rowCount createCount changeCount sameCount rejectCount warningCount uploadedAt committedAt
    uploadedBy { name }
  }
`);

export const ErrorFragment = graphql(`
  fragment Refusal on UserError {
    code message path params { name value }
    ... on CapacityExceededProblem { weekStart band requested { value unit } available { value unit } }
  }
`);
