import sourcing from '../locales/en/sourcing.json' with { type: 'json' };

/** Texts of requests, quotes and awards: others get them once they stand still. */
export default { sourcing };
