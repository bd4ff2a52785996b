import agreements from '../locales/zh-CN/agreements.json' with { type: 'json' };
import partners from '../locales/zh-CN/partners.json' with { type: 'json' };

/** Texts of agreements, sources and partners: a request's room has enough of its own. */
export default { agreements, partners };
