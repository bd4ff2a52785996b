import { graphql } from '../../../gql/index.ts';

export const SecurityDocument = graphql(`
  query Security {
    accountSecurity {
      secondFactor { since recoveryCodesLeft enrolment { uri secret } }
      passkeys { id name createdAt lastUsedAt }
      sessions { id userAgent address createdAt lastSeenAt current }
    }
  }
`);
export const PasswordChangeDocument = graphql(`
  mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { ...Refusal } } }
`);
export const SecondFactorStartDocument = graphql(`
  mutation SecondFactorStart($input: SecondFactorStartInput!) {
    secondFactorStart(input: $input) { userErrors { ...Refusal } }
  }
`);
export const SecondFactorConfirmDocument = graphql(`
  mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) {
    secondFactorConfirm(input: $input) { recoveryCodes { codes } userErrors { ...Refusal } }
  }
`);
export const SecondFactorRemoveDocument = graphql(`
  mutation SecondFactorRemove($input: SecondFactorRemoveInput!) {
    secondFactorRemove(input: $input) { userErrors { ...Refusal } }
  }
`);
export const SecondFactorRenewCodesDocument = graphql(`
  mutation SecondFactorRenewCodes($input: SecondFactorRenewCodesInput!) {
    secondFactorRenewCodes(input: $input) { recoveryCodes { codes } userErrors { ...Refusal } }
  }
`);
export const PasskeyStartDocument = graphql(`
  mutation PasskeyStart($input: PasskeyStartInput!) {
    passkeyStart(input: $input) { challenge { options } userErrors { ...Refusal } }
  }
`);
export const PasskeyRegisterDocument = graphql(`
  mutation PasskeyRegister($input: PasskeyRegisterInput!) {
    passkeyRegister(input: $input) { userErrors { ...Refusal } }
  }
`);
export const PasskeyRenameDocument = graphql(`
  mutation PasskeyRename($input: PasskeyRenameInput!) { passkeyRename(input: $input) { userErrors { ...Refusal } } }
`);
export const PasskeyRemoveDocument = graphql(`
  mutation PasskeyRemove($input: PasskeyRemoveInput!) { passkeyRemove(input: $input) { userErrors { ...Refusal } } }
`);
export const SessionEndDocument = graphql(`
  mutation SessionEnd($input: SessionEndInput!) { sessionEnd(input: $input) { userErrors { ...Refusal } } }
`);
export const SessionEndOthersDocument = graphql(`
  mutation SessionEndOthers($input: SessionEndOthersInput!) {
    sessionEndOthers(input: $input) { userErrors { ...Refusal } }
  }
`);
