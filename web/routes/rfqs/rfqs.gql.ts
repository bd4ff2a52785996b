import { graphql } from '../../gql/index.ts';

export const RfqsDocument = graphql(`
  query Rfqs($side: QuoteSide!, $state: RfqState, $first: Int!, $after: String) {
    rfqs(side: $side, state: $state, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { ...RfqHead lines { id position item quantity { value unit } } bidders { id state } quotes { id state } } }
    }
  }
`);
export const OpenRfqsDocument = graphql(`
  query OpenRfqs($first: Int!, $after: String) {
    openRfqs(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node {
        id number title dueAt sealed hasNda lineCount buyer { ...FirmCard } deliverTo { code nameZh nameEn } processes { ...ProcessName }
      } }
    }
  }
`);
export const RfqHeadFragment = graphql(`
  fragment RfqHead on Rfq {
    id number title note state audience sealed currency dueAt openedAt endedAt endReason side availableActions ndaText capitalBps incoterm incotermPlace
    buyer { ...FirmCard } deliverTo { code nameZh nameEn } request { id number title }
  }
`);
export const RfqLineFragment = graphql(`
  fragment RfqLineParts on RfqLine {
    id position item partNumber quantity { value unit } wantedFrom wantedUntil targetPrice process { ...ProcessName } ownItem { id }
  }
`);
export const RfqFormDocument = graphql(`
  query RfqForm {
    processes { code nameZh nameEn parentCode depth leaf measure }
    cities { code nameZh nameEn }
    capacityRequests(state: OPEN, first: 50) { edges { node { id number title pieces from until process { ...ProcessName } } } }
  }
`);
export const RfqDocumentFragment = graphql(`
  fragment RfqDocumentLine on RfqDocument { id kind name revision mediaType sizeBytes hash addedAt path mark reads { number at reader marked firm { ...FirmCard } } }
`);
export const QuoteLineFragment = graphql(`
  fragment QuotedLine on QuoteLine {
    lineId quantity { value unit } unitPrice { amount currency per } priceAtQuantity { amount currency per } setup { amount currency } tooling { amount currency } sample { amount currency }
    net { amount currency } leadDays deliverOn loadPerPiece { value unit } breakdown { kind amount } tiers { from { value unit } unitPrice { amount currency per } }
  }
`);
export const QuoteVersionFragment = graphql(`
  fragment QuotedVersion on QuoteVersion {
    version side outcome firmness validUntil vatIncluded vatBps taxpayerType paymentDays incoterm incotermPlace annualReductionBps indexClause deviations terms saidBy createdAt
    net { amount currency } vat { amount currency } lines { ...QuotedLine }
  }
`);
export const QuoteFragment = graphql(`
  fragment QuoteParts on Quote {
    id number state firmness validUntil submittedAt endedAt availableActions liveVersion
    bidder { id guestName firm { ...FirmCard } }
    live { ...QuotedVersion }
    versions { version side outcome saidBy createdAt paymentDays net { amount currency } lines { lineId quantity { value unit } priceAtQuantity { amount currency per } deliverOn } }
    awarded { quantity { value unit } net { amount currency } line { id item } reservation { id number } }
    plans { lineId held workCenter { id code name } load { value unit } }
  }
`);
export const RfqRoomDocument = graphql(`
  query RfqRoom($id: ID!) {
    following(subjectId: $id) { active }
    node(id: $id) { __typename ... on Rfq {
      ...RfqHead
      candidates { declinedFor declinedAt firm { ...FirmCard } }
      reorder { award { id number rfq { id title } } callOff { id number } changed { name from to } }
      changes { kind at who what version dueAt firm { ...FirmCard } }
      lines { ...RfqLineParts }
      bidders { id origin state askedAt ndaAcceptedAt ndaAcceptedBy declineReason declineNote guestName guestEmail linkExpiresAt unreadCount firm { ...FirmCard } }
      notes { id question text answer postedAt answeredAt mine asker { id guestName firm { ...FirmCard } } }
      documents { ...RfqDocumentLine }
      quotes { ...QuoteParts }
      comparison {
        quote { id } parts { kind amount { amount currency } } cost { amount currency } paid { amount currency } perPiece
        toTarget { amount currency } leadDays deliverOn complete best
      }
      awards { id number state net { amount currency } decidedAt settledAt reason closes decider { name } approver { name }
        lines { quantity { value unit } net { amount currency } line { id item } quote { id } bidder { guestName firm { ...FirmCard } } reservation { id number } } }
    } }
  }
`);
export const QuoteEditorDocument = graphql(`
  query QuoteEditor($id: ID!) {
    viewer { organisation { taxpayerType } }
    vatRates { taxpayerType bps }
    workCenters(first: 100) { edges { node { id code name measure } } }
    node(id: $id) { __typename ... on Rfq { ...RfqHead lines { ...RfqLineParts } quotes { ...QuoteParts } } }
  }
`);
export const FreeCapacityDocument = graphql(`
  query FreeCapacity($workCenterId: ID!, $before: Date!) { freeCapacity(workCenterId: $workCenterId, before: $before) { free { value unit } } }
`);
export const ApprovalsDocument = graphql(`
  query Approvals($first: Int!, $after: String) {
    approvalLimits { role limit { amount currency } }
    awards(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node {
        id number state net { amount currency } decidedAt settledAt reason decider { name } approver { name } rfq { id number title }
        lines { quantity { value unit } net { amount currency } line { item } bidder { guestName firm { ...FirmCard } } }
      } }
    }
  }
`);
export const SourceBlocksDocument = graphql(`
  query SourceBlocks($id: ID!, $firmIds: [ID!]!) { node(id: $id) { __typename ... on Rfq { sourceBlocks(firmIds: $firmIds) { firmId partNumber reason } } } }
`);
export const AnswerMessageDocument = graphql(`
  query AnswerMessage($id: ID!) { node(id: $id) { __typename ... on Quote { catenaX } ... on Award { catenaX } } }
`);
export const QuoteSheetFileDocument = graphql(`
  query QuoteSheetFile($id: ID!, $locale: Locale!) { node(id: $id) { __typename ... on Rfq { number quoteSheet(locale: $locale) } } }
`);
export const QuoteSheetDocument = graphql(`
  query QuoteSheet($rfqId: ID!, $fileId: ID!) {
    quoteSheet(rfqId: $rfqId, fileId: $fileId) {
      lines { lineId unitPrice quantity setup tooling sample leadDays deliverOn } problems { row column found code }
    }
  }
`);
