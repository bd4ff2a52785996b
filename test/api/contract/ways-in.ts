/** Sessions are no business of an organisation's: they open and close by themselves. */
export const sessionMutations = [
  'signIn',
  'signInComplete',
  'signInPasskeyStart',
  'signInPasskey',
  'signOut',
  'organisationSwitch',
  'supportActEnter',
  'supportActEnd',
  'passkeyStart',
];

/** What strangers do; each has its own tests. */
export const strangersMutations = [
  'signUp',
  'invitationAccept',
  'passwordResetRequest',
  'passwordReset',
  'guestQuoteSubmit',
  'guestDecline',
  'guestQuestionAsk',
  'guestNdaAccept',
  'mailedThreadAnswer',
];

/**
 * What a person does to their own ways in: asked of no role, and it would shut the walk's own member out. Each has its own tests, also
 * of its replay.
 */
export const personalMutations = [
  'organisationLeave',
  'passwordChange',
  'secondFactorStart',
  'secondFactorConfirm',
  'secondFactorRemove',
  'secondFactorRenewCodes',
  'passkeyRegister',
  'passkeyRename',
  'passkeyRemove',
  'sessionEnd',
  'sessionEndOthers',
];

/** Named by what a person does, for they give no object. */
export const spokenOfPeople = [...sessionMutations, ...strangersMutations, ...personalMutations];
