import type { Slice } from '../kernel/slice.ts';
import { consentConfirm, consentRevoke } from './consent/end-consent.ts';
import { consentGive } from './consent/give-consent.ts';

/** What institutions may know of firms, by consent alone. */
export const financeSlice: Slice = {
  name: 'finance',
  commands: [consentGive, consentConfirm, consentRevoke],
};
