import type { Slice } from '../kernel/slice.ts';
import { apiKeyCreate } from './api-keys/create-api-key.ts';
import { apiKeyRevoke } from './api-keys/revoke-api-key.ts';
import { personChange } from './change-person.ts';
import { invitationAccept } from './invitations/accept-invitation.ts';
import { invitationMail } from './invitations/invitation-mail.ts';
import { invitationResend } from './invitations/resend-invitation.ts';
import { invitationRevoke } from './invitations/revoke-invitation.ts';
import { invitationSend } from './invitations/send-invitation.ts';
import { memberChangeRoles } from './members/change-roles.ts';
import { organisationDemandSecondFactor } from './members/demand-second-factor.ts';
import { organisationLeave } from './members/leave-organisation.ts';
import { memberRemove } from './members/remove-member.ts';
import { Membership } from './membership.ts';
import { Organisation } from './organisation.ts';
import { passkeyRemove, passkeyRename } from './passkeys/passkey.ts';
import { passkeyRegister } from './passkeys/register-passkey.ts';
import { passwordChange } from './passwords/change-password.ts';
import { passwordResetMail } from './passwords/password-reset-mail.ts';
import { passwordResetRequest } from './passwords/request-password-reset.ts';
import { passwordReset } from './passwords/reset-password.ts';
import { Person } from './person.ts';
import {
  secondFactorConfirm,
  secondFactorRemove,
  secondFactorRenewCodes,
  secondFactorStart,
} from './second-factor/second-factor.ts';
import { sessionEnd, sessionEndOthers } from './sessions/session-list.ts';
import { signUp } from './sign-up.ts';

/** Who acts, and for whom. */
export const identitySlice: Slice = {
  name: 'identity',
  entities: [Organisation, Person, Membership],
  mails: [invitationMail, passwordResetMail],
  commands: [
    signUp,
    personChange,
    memberChangeRoles,
    memberRemove,
    organisationLeave,
    organisationDemandSecondFactor,
    invitationSend,
    invitationResend,
    invitationRevoke,
    invitationAccept,
    passwordChange,
    passwordResetRequest,
    passwordReset,
    secondFactorStart,
    secondFactorConfirm,
    secondFactorRemove,
    secondFactorRenewCodes,
    passkeyRegister,
    passkeyRename,
    passkeyRemove,
    sessionEnd,
    sessionEndOthers,
    apiKeyCreate,
    apiKeyRevoke,
  ],
};
