import imports from '../locales/en/imports.json' with { type: 'json' };

/** Texts of the import centre: others get them once they stand still. */
export default { imports };
