import agreements from '../locales/en/agreements.json' with { type: 'json' };
import partners from '../locales/en/partners.json' with { type: 'json' };

/** Texts of agreements, sources and partners: a request's room has enough of its own. */
export default { agreements, partners };
