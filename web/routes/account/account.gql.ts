import { graphql } from '../../gql/index.ts';

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { ...Refusal } } }
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
