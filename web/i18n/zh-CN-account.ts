import account from '../locales/zh-CN/account.json' with { type: 'json' };

/** Texts of the ways in: who is signed in gets them once a screen stands still. */
export default { account };
