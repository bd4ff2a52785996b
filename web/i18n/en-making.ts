import making from '../locales/en/making.json' with { type: 'json' };

/** Texts of the catalogue and of promises. */
export default { making };
