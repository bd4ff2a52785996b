import agreements from '../locales/en/agreements.json' with { type: 'json' };
import partners from '../locales/en/partners.json' with { type: 'json' };
import sourcing from '../locales/en/sourcing.json' with { type: 'json' };

/** Texts of requests, quotes and awards: others get them once they stand still. */
export default { agreements, partners, sourcing };
