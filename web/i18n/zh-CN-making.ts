import making from '../locales/zh-CN/making.json' with { type: 'json' };

/** Texts of the catalogue and of promises. */
export default { making };
