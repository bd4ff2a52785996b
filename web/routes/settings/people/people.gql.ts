import { graphql } from '../../../gql/index.ts';

export const MembersDocument = graphql(`
  query Members($first: Int!, $after: String) {
    viewer { organisation { id name nameEn secondFactorRequired } }
    members(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor hasPreviousPage }
      edges { node { id roles since isViewer hasSecondFactor person { id name email } } }
    }
  }
`);
export const InvitationsDocument = graphql(`
  query Invitations { invitations(first: 100) { edges { node { id email roles state expiresAt } } } }
`);
export const MemberDocument = graphql(`
  query Member($id: ID!) {
    node(id: $id) { ... on Member { __typename id roles since isViewer hasSecondFactor person { id name email } } }
  }
`);
export const InvitationSendDocument = graphql(`
  mutation InvitationSend($input: InvitationSendInput!) { invitationSend(input: $input) { userErrors { ...Refusal } } }
`);
export const InvitationResendDocument = graphql(`
  mutation InvitationResend($input: InvitationResendInput!) {
    invitationResend(input: $input) { userErrors { ...Refusal } }
  }
`);
export const InvitationRevokeDocument = graphql(`
  mutation InvitationRevoke($input: InvitationRevokeInput!) {
    invitationRevoke(input: $input) { userErrors { ...Refusal } }
  }
`);
export const DemandDocument = graphql(`
  mutation OrganisationDemandSecondFactor($input: OrganisationDemandSecondFactorInput!) {
    organisationDemandSecondFactor(input: $input) { userErrors { ...Refusal } }
  }
`);
export const LeaveDocument = graphql(`
  mutation OrganisationLeave($input: OrganisationLeaveInput!) {
    organisationLeave(input: $input) { userErrors { ...Refusal } }
  }
`);
export const MemberChangeRolesDocument = graphql(`
  mutation MemberChangeRoles($input: MemberChangeRolesInput!) {
    memberChangeRoles(input: $input) { userErrors { ...Refusal } }
  }
`);
export const MemberRemoveDocument = graphql(`
  mutation MemberRemove($input: MemberRemoveInput!) { memberRemove(input: $input) { userErrors { ...Refusal } } }
`);
