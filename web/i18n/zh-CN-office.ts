import operations from '../locales/zh-CN/operations.json' with { type: 'json' };
import operator from '../locales/zh-CN/operator.json' with { type: 'json' };
import people from '../locales/zh-CN/people.json' with { type: 'json' };
import settings from '../locales/zh-CN/settings.json' with { type: 'json' };
import webhooks from '../locales/zh-CN/webhooks.json' with { type: 'json' };

/** Texts of the settings and of the operator's screens: others get them once they stand still. */
export default { operations, operator, people, settings, webhooks };
