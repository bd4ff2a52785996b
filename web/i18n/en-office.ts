import operations from '../locales/en/operations.json' with { type: 'json' };
import operator from '../locales/en/operator.json' with { type: 'json' };
import people from '../locales/en/people.json' with { type: 'json' };
import settings from '../locales/en/settings.json' with { type: 'json' };
import webhooks from '../locales/en/webhooks.json' with { type: 'json' };

/** Texts of the settings and of the operator's screens: others get them once they stand still. */
export default { operations, operator, people, settings, webhooks };
