import audit from '../locales/en/audit.json' with { type: 'json' };

/** Texts of who changed what: fetched at once where a screen shows it. */
export default { audit };
