import refusals from '../locales/zh-CN/refusals.json' with { type: 'json' };

/** What a refusal says, by its code: fetched before the page answers where it shows one, else after. */
export default { refusals };
