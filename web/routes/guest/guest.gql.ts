import { graphql } from '../../gql/index.ts';

export const GuestRoomDocument = graphql(`
  query GuestRoom($token: String!) {
    guestRoom(token: $token) {
      state guestName sentTo buyerName buyerNameEn linkExpiresAt ndaAccepted declined
      rfq { number title note state dueAt currency sealed ndaText incoterm incotermPlace deliverTo { code nameZh nameEn } }
      lines { ...RfqLineParts }
      notes { id question text answer postedAt }
      documents { id kind name revision sizeBytes path mark hash }
      quote { number state submittedAt validUntil }
      quoted { vatIncluded vatBps paymentDays net { amount currency } vat { amount currency } deviations }
      quotedLines { ...QuotedLine }
      vatRates { taxpayerType bps }
    }
  }
`);
export const GuestQuoteSubmitDocument = graphql(`
  mutation GuestQuoteSubmit($input: GuestQuoteSubmitInput!) { guestQuoteSubmit(input: $input) { guestRoom { state } userErrors { ...Refusal } } }
`);
export const GuestDeclineDocument = graphql(`
  mutation GuestDecline($input: GuestDeclineInput!) { guestDecline(input: $input) { guestRoom { state } userErrors { ...Refusal } } }
`);
export const GuestQuestionAskDocument = graphql(`
  mutation GuestQuestionAsk($input: GuestQuestionAskInput!) { guestQuestionAsk(input: $input) { guestRoom { state } userErrors { ...Refusal } } }
`);
export const GuestNdaAcceptDocument = graphql(`
  mutation GuestNdaAccept($input: GuestNdaAcceptInput!) { guestNdaAccept(input: $input) { guestRoom { state } userErrors { ...Refusal } } }
`);
