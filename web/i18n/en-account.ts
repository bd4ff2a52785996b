import account from '../locales/en/account.json' with { type: 'json' };

/** Texts of the ways in: who is signed in gets them once a screen stands still. */
export default { account };
