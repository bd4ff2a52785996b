export {
  ApiKey,
  apiKeyById,
  apiKeyPrefix,
  findClient,
  listApiKeys,
  ScopeEnum,
} from './api-keys/api-key.ts';
export { ApiKeyCreateInput, apiKeyCreate, newApiKey } from './api-keys/create-api-key.ts';
export { ApiKeyRevokeInput, apiKeyRevoke } from './api-keys/revoke-api-key.ts';
export { PersonChangeInput, personChange } from './change-person.ts';
export { checkCreditCode, completeCreditCode, normaliseCreditCode } from './credit-code.ts';
export { direct, hashOf } from './direct.ts';
export { accountTriesMax, addressCount, countAtDoor, throughDoor, wrongGuess } from './doors.ts';
export { emailProblems, normaliseEmail } from './email.ts';
export { Firm } from './firm.ts';
export {
  type CityRow,
  checkCity,
  cities,
  findOrganisation,
  firmById,
  listMemberships,
  type ProvinceRow,
  personById,
  provinces,
} from './identity.queries.ts';
export { InvitationAcceptInput, invitationAccept } from './invitations/accept-invitation.ts';
export { findInvitation, invitationById, listInvitations } from './invitations/invitation.queries.ts';
export { Invitation, InvitationLink, type InvitationState } from './invitations/invitation.ts';
export { invitationToken } from './invitations/invitation-token.ts';
export { InvitationResendInput, invitationResend } from './invitations/resend-invitation.ts';
export { InvitationRevokeInput, invitationRevoke } from './invitations/revoke-invitation.ts';
export { InvitationSendInput, invitationSend, invitationSent } from './invitations/send-invitation.ts';
export { MemberChangeRolesInput, memberChangeRoles } from './members/change-roles.ts';
export {
  OrganisationDemandSecondFactorInput,
  organisationDemandSecondFactor,
} from './members/demand-second-factor.ts';
export { OrganisationLeaveInput, organisationLeave } from './members/leave-organisation.ts';
export { hasSecondFactor, listMembers, memberById, memberOrGone } from './members/member.queries.ts';
export { Member } from './members/member.ts';
export { MemberRemoveInput, memberRemove } from './members/remove-member.ts';
export { Membership } from './membership.ts';
export {
  type FirmSize,
  FirmSizeEnum,
  Organisation,
  type OrganisationKind,
  OrganisationKindEnum,
  organisationKinds,
  type TaxpayerType,
  TaxpayerTypeEnum,
} from './organisation.ts';
export {
  listPasskeys,
  Passkey,
  PasskeyRemoveInput,
  PasskeyRenameInput,
  passkeyRemove,
  passkeyRename,
} from './passkeys/passkey.ts';
export { type PasskeySite, passkeySite } from './passkeys/passkey-site.ts';
export { passkeyRegister, startPasskeyRegistration } from './passkeys/register-passkey.ts';
export { signInWithPasskey, startPasskeySignIn } from './passkeys/sign-in-with-passkey.ts';
export { PasswordChangeInput, passwordChange } from './passwords/change-password.ts';
export {
  PasswordResetRequestInput,
  passwordResetRequest,
  passwordResetRequested,
  passwordResetToken,
} from './passwords/request-password-reset.ts';
export { isPasswordResetLive, PasswordResetInput, passwordReset } from './passwords/reset-password.ts';
export { type Locale, LocaleEnum, Person } from './person.ts';
export { requirePerson } from './require-person.ts';
export { completeSignIn, findSignInStep, type SignInStep } from './second-factor/complete-sign-in.ts';
export { newRecoveryCodes } from './second-factor/recovery-codes.ts';
export { mySecondFactor } from './second-factor/second-factor.queries.ts';
export {
  RecoveryCodes,
  SecondFactor,
  SecondFactorEnrolment,
  SecondFactorRemoveInput,
  SecondFactorStartInput,
  secondFactorConfirm,
  secondFactorRemove,
  secondFactorRenewCodes,
  secondFactorStart,
} from './second-factor/second-factor.ts';
export { totpCode } from './second-factor/totp.ts';
export {
  closeSession,
  findSession,
  rotateSession,
  type Session,
  sessionHoursDefault,
  sessionIdleHours,
  switchOrganisation,
} from './session.ts';
export {
  listSessions,
  SessionEndInput,
  SessionEndOthersInput,
  SessionRow,
  sessionEnd,
  sessionEndOthers,
} from './sessions/session-list.ts';
export { openSession, SecondFactorNeeded, signInStepMinutes } from './sign-in.ts';
export { SignUpInput, signUp } from './sign-up.ts';
export { identitySlice } from './slice.ts';
export type { Visitor } from './visitor.ts';
