import type { Slice } from '../kernel/slice.ts';
import { licenceAdd } from './add-licence.ts';
import { verificationApply } from './apply-for-verification.ts';
import { organisationChange } from './change-profile.ts';
import {
  verificationClaim,
  verificationConfirm,
  verificationPropose,
  verificationSendBack,
} from './decide-verification.ts';
import { organisationsNotices, organisationsWebhooks } from './licence.notices.ts';
import { Licence } from './licence.ts';
import { supportActOpen } from './open-support-act.ts';
import { licenceReplace, licenceWithdraw } from './replace-licence.ts';
import { SupportAct } from './support-act.ts';
import { Verification } from './verification.ts';

/** What a firm says of itself, who vouches for it, and who of the operator's looks into it. */
export const organisationsSlice: Slice = {
  name: 'organisations',
  entities: [Licence, Verification, SupportAct],
  commands: [
    organisationChange,
    licenceAdd,
    licenceReplace,
    licenceWithdraw,
    verificationApply,
    verificationClaim,
    verificationPropose,
    verificationConfirm,
    verificationSendBack,
    supportActOpen,
  ],
  notices: organisationsNotices,
  webhooks: organisationsWebhooks,
};
