import { graphql } from '../../gql/index.ts';

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { ...Refusal } } }
`);
export const SignInStepDocument = graphql(`
  query SignInStep { signInStep { hasPasskey } }
`);
export const SignInCompleteDocument = graphql(`
  mutation SignInComplete($input: SignInCompleteInput!) {
    signInComplete(input: $input) { userErrors { ...Refusal } }
  }
`);
export const SignInPasskeyStartDocument = graphql(`
  mutation SignInPasskeyStart($input: SignInPasskeyStartInput!) {
    signInPasskeyStart(input: $input) { challenge { options } userErrors { ...Refusal } }
  }
`);
export const SignInPasskeyDocument = graphql(`
  mutation SignInPasskey($input: SignInPasskeyInput!) {
    signInPasskey(input: $input) { userErrors { ...Refusal } }
  }
`);
export const SignUpFormDocument = graphql(`
  query SignUpForm { cities { code nameZh nameEn } }
`);
export const SignUpDocument = graphql(`
  mutation SignUp($input: SignUpInput!) { signUp(input: $input) { userErrors { ...Refusal } } }
`);
export const SignOutDocument = graphql(`
  mutation SignOut($input: SignOutInput!) { signOut(input: $input) { userErrors { ...Refusal } } }
`);
export const SwitchDocument = graphql(`
  mutation OrganisationSwitch($input: OrganisationSwitchInput!) {
    organisationSwitch(input: $input) { userErrors { ...Refusal } }
  }
`);
export const PasswordResetRequestDocument = graphql(`
  mutation PasswordResetRequest($input: PasswordResetRequestInput!) {
    passwordResetRequest(input: $input) { userErrors { ...Refusal } }
  }
`);
export const PasswordResetLiveDocument = graphql(`
  query PasswordResetLive($token: String!) { passwordResetLive(token: $token) }
`);
export const PasswordResetDocument = graphql(`
  mutation PasswordReset($input: PasswordResetInput!) {
    passwordReset(input: $input) { userErrors { ...Refusal } }
  }
`);
export const InvitationLinkDocument = graphql(`
  query InvitationLink($token: String!) {
    invitationLink(token: $token) { organisationName organisationNameEn email roles state expiresAt hasAccount }
  }
`);
export const InvitationAcceptDocument = graphql(`
  mutation InvitationAccept($input: InvitationAcceptInput!) {
    invitationAccept(input: $input) { invitation { id } userErrors { ...Refusal } }
  }
`);
