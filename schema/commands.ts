import {
  capacityOfferPublish,
  capacityOfferWithdraw,
  capacityRequestClose,
  capacityRequestPost,
  reservationAccept,
  reservationConfirm,
  reservationDecline,
  reservationHold,
  reservationRelease,
} from './exchange/index.ts';
import { fileStore } from './files/index.ts';
import { signUp } from './identity/index.ts';
import type { Permission } from './kernel/permissions.ts';
import {
  capacityDifferenceResolve,
  capacityImportCheck,
  capacityImportCommit,
  siteCreate,
  workCenterCreate,
} from './plants/index.ts';

/** Every act that a person can ask for: permissions, reference and the tests that walk all of them come from here. */
export const commands: readonly { readonly name: string; readonly can: Permission }[] = [
  signUp,
  fileStore,
  siteCreate,
  workCenterCreate,
  capacityImportCheck,
  capacityImportCommit,
  capacityDifferenceResolve,
  capacityOfferPublish,
  capacityOfferWithdraw,
  capacityRequestPost,
  capacityRequestClose,
  reservationHold,
  reservationConfirm,
  reservationRelease,
  reservationAccept,
  reservationDecline,
];
