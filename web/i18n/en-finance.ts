import consents from '../locales/en/consents.json' with { type: 'json' };

/** Texts of consents and dossiers: others get them once they stand still. */
export default { consents };
