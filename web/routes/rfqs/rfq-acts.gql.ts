import { graphql } from '../../gql/index.ts';

export const RfqCreateDocument = graphql(`
  mutation RfqCreate($input: RfqCreateInput!) { rfqCreate(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqReorderDocument = graphql(`
  mutation RfqReorder($input: RfqReorderInput!) { rfqReorder(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqTakeInDocument = graphql(`
  mutation RfqTakeIn($input: RfqTakeInInput!) { rfqTakeIn(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqInviteDocument = graphql(`
  mutation RfqInvite($input: RfqInviteInput!) { rfqInvite(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqGuestInviteDocument = graphql(`
  mutation RfqGuestInvite($input: RfqGuestInviteInput!) { rfqGuestInvite(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqGuestRevokeDocument = graphql(`
  mutation RfqGuestRevoke($input: RfqGuestRevokeInput!) { rfqGuestRevoke(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqOpenDocument = graphql(`
  mutation RfqOpen($input: RfqOpenInput!) { rfqOpen(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqExtendDocument = graphql(`
  mutation RfqExtend($input: RfqExtendInput!) { rfqExtend(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqSeeDocument = graphql(`
  mutation RfqSee($input: RfqSeeInput!) { rfqSee(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqCloseDocument = graphql(`
  mutation RfqClose($input: RfqCloseInput!) { rfqClose(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqCancelDocument = graphql(`
  mutation RfqCancel($input: RfqCancelInput!) { rfqCancel(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqAddendumPostDocument = graphql(`
  mutation RfqAddendumPost($input: RfqAddendumPostInput!) { rfqAddendumPost(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqQuestionAnswerDocument = graphql(`
  mutation RfqQuestionAnswer($input: RfqQuestionAnswerInput!) { rfqQuestionAnswer(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqDocumentAddDocument = graphql(`
  mutation RfqDocumentAdd($input: RfqDocumentAddInput!) { rfqDocumentAdd(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqAwardDocument = graphql(`
  mutation RfqAward($input: RfqAwardInput!) { rfqAward(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqJoinDocument = graphql(`
  mutation RfqJoin($input: RfqJoinInput!) { rfqJoin(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqNdaAcceptDocument = graphql(`
  mutation RfqNdaAccept($input: RfqNdaAcceptInput!) { rfqNdaAccept(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqQuestionAskDocument = graphql(`
  mutation RfqQuestionAsk($input: RfqQuestionAskInput!) { rfqQuestionAsk(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const RfqDeclineDocument = graphql(`
  mutation RfqDecline($input: RfqDeclineInput!) { rfqDecline(input: $input) { rfq { id } userErrors { ...Refusal } } }
`);
export const QuoteSubmitDocument = graphql(`
  mutation QuoteSubmit($input: QuoteSubmitInput!) { quoteSubmit(input: $input) { quote { id } userErrors { ...Refusal } } }
`);
export const QuoteWithdrawDocument = graphql(`
  mutation QuoteWithdraw($input: QuoteWithdrawInput!) { quoteWithdraw(input: $input) { quote { id } userErrors { ...Refusal } } }
`);
export const QuoteCounterDocument = graphql(`
  mutation QuoteCounter($input: QuoteCounterInput!) { quoteCounter(input: $input) { quote { id } userErrors { ...Refusal } } }
`);
export const QuoteCounterAcceptDocument = graphql(`
  mutation QuoteCounterAccept($input: QuoteCounterAcceptInput!) { quoteCounterAccept(input: $input) { quote { id } userErrors { ...Refusal } } }
`);
export const QuoteCounterRefuseDocument = graphql(`
  mutation QuoteCounterRefuse($input: QuoteCounterRefuseInput!) { quoteCounterRefuse(input: $input) { quote { id } userErrors { ...Refusal } } }
`);
export const AwardApproveDocument = graphql(`
  mutation AwardApprove($input: AwardApproveInput!) { awardApprove(input: $input) { award { id } userErrors { ...Refusal } } }
`);
export const AwardRejectDocument = graphql(`
  mutation AwardReject($input: AwardRejectInput!) { awardReject(input: $input) { award { id } userErrors { ...Refusal } } }
`);
export const OrganisationApprovalLimitsSetDocument = graphql(`
  mutation OrganisationApprovalLimitsSet($input: OrganisationApprovalLimitsSetInput!) { organisationApprovalLimitsSet(input: $input) { organisation { id } userErrors { ...Refusal } } }
`);
