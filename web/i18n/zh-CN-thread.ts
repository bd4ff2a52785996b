import thread from '../locales/zh-CN/thread.json' with { type: 'json' };

/** Texts of conversations between two firms, and of answers by the link of a mail. */
export default { thread };
