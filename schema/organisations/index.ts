export { LicenceAddInput, licenceAdd } from './add-licence.ts';
export { VerificationApplyInput, verificationApply } from './apply-for-verification.ts';
export { OrganisationChangeInput, organisationChange } from './change-profile.ts';
export {
  VerificationClaimInput,
  VerificationConfirmInput,
  VerificationProposeInput,
  VerificationSendBackInput,
  verificationClaim,
  verificationConfirm,
  verificationPropose,
  verificationSendBack,
} from './decide-verification.ts';
export { checkDuns, checkLei, checkVatId, leiCheckDigits } from './identifiers.ts';
export { licenceById, licenceKinds, licencesOfFirm, listLicences } from './licence.queries.ts';
export { reminderDays } from './licence.rules.ts';
export { Licence, LicenceKind } from './licence.ts';
export {
  SupportActOpenInput,
  supportActEnd,
  supportActOpen,
  supportActRead,
  supportMinutesMax,
} from './open-support-act.ts';
export { verificationDocumentRead, verificationRead } from './read-verification.ts';
export {
  LicenceReplaceInput,
  LicenceWithdrawInput,
  licenceReplace,
  licenceWithdraw,
} from './replace-licence.ts';
export { organisationsSlice } from './slice.ts';
export {
  enterSupportAct,
  type FoundFirm,
  firmsLike,
  listSupportActs,
  supportActById,
} from './support-act.queries.ts';
export { SupportAct } from './support-act.ts';
export {
  listVerificationCases,
  ownVerification,
  verificationCaseById,
  verificationFile,
} from './verification.queries.ts';
export { type VerificationState, verificationTable } from './verification.rules.ts';
export {
  FirmLikeness,
  Verification,
  VerificationCase,
  VerificationFile,
  VerificationStateEnum,
} from './verification.ts';
