import { graphql } from '../../gql/index.ts';

export const CaseFragment = graphql(`
  fragment CaseLine on VerificationCase {
    id name nameEn creditCode kinds state appliedAt verifiedSince proposedAction claimant claimedByMe proposer proposedByMe
    city { nameZh nameEn }
  }
`);
export const QueueDocument = graphql(`
  query VerificationQueue($first: Int!, $after: String, $states: [VerificationState!], $proposed: Boolean) {
    verificationCases(first: $first, after: $after, states: $states, proposed: $proposed) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...CaseLine } }
    }
  }
`);
export const CaseDocument = graphql(`
  query VerificationCase($id: ID!) {
    verificationCase(id: $id) { ...CaseLine }
    verificationFile(id: $id) {
      id lei duns vatId taxpayerType firmSize sizeDeclaredOn address createdAt applicant email reason version
      document { ...FileCard }
      licences { id number issuer validFrom validUntil state kind { nameZh nameEn } document { ...FileCard } }
      checks { code passed found likenesses { caseId otherName found likeness } }
    }
  }
`);
export const ClaimDocument = graphql(`
  mutation VerificationClaim($input: VerificationClaimInput!) {
    verificationClaim(input: $input) { verification { id } userErrors { ...Refusal } }
  }
`);
export const ProposeDocument = graphql(`
  mutation VerificationPropose($input: VerificationProposeInput!) {
    verificationPropose(input: $input) { verification { id } userErrors { ...Refusal } }
  }
`);
export const ConfirmCaseDocument = graphql(`
  mutation VerificationConfirm($input: VerificationConfirmInput!) {
    verificationConfirm(input: $input) { verification { id } userErrors { ...Refusal } }
  }
`);
export const SendBackDocument = graphql(`
  mutation VerificationSendBack($input: VerificationSendBackInput!) {
    verificationSendBack(input: $input) { verification { id } userErrors { ...Refusal } }
  }
`);
export const FirmsToSupportDocument = graphql(`
  query FirmsToSupport($words: String!) { firmsToSupport(words: $words) { ...FirmCard } }
`);
export const SupportActOpenDocument = graphql(`
  mutation SupportActOpen($input: SupportActOpenInput!) {
    supportActOpen(input: $input) { supportAct { id } userErrors { ...Refusal } }
  }
`);
export const SupportActEnterDocument = graphql(`
  mutation SupportActEnter($input: SupportActEnterInput!) {
    supportActEnter(input: $input) { supportAct { id } userErrors { ...Refusal } }
  }
`);
export const SupportActEndDocument = graphql(`
  mutation SupportActEnd($input: SupportActEndInput!) {
    supportActEnd(input: $input) { supportAct { id } userErrors { ...Refusal } }
  }
`);
