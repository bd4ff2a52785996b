import type { Slice } from '../kernel/slice.ts';
import { consentConfirm, consentRevoke } from './consent/end-consent.ts';
import { consentGive } from './consent/give-consent.ts';
import { financeNotices, financeWebhooks } from './finance.notices.ts';

/** What institutions may know of firms, by consent alone. */
export const financeSlice: Slice = {
  name: 'finance',
  commands: [consentGive, consentConfirm, consentRevoke],
  notices: financeNotices,
  webhooks: financeWebhooks,
};
