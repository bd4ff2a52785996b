import agreements from '../locales/zh-CN/agreements.json' with { type: 'json' };
import partners from '../locales/zh-CN/partners.json' with { type: 'json' };
import sourcing from '../locales/zh-CN/sourcing.json' with { type: 'json' };

/** Texts of requests, quotes and awards: others get them once they stand still. */
export default { agreements, partners, sourcing };
