import quoting from '../locales/zh-CN/quoting.json' with { type: 'json' };

/** Texts of writing a request or a quote, and of a guest's page: a request's room has enough of its own. */
export default { quoting };
