import type { Slice } from '../kernel/slice.ts';
import { consentConfirm, consentRevoke } from './consent/end-consent.ts';
import { consentGive } from './consent/give-consent.ts';
import { financeNotices, financeWebhooks } from './finance.notices.ts';
import { organisationPeersSet } from './peers/set-peers.ts';
import {
  scoreAsked,
  scoreConsentConsumer,
  scoreFirmKind,
  scoreNight,
  scoreNightConsumer,
} from './score/jobs.ts';
import { creditScoreRequest } from './score/request-score.ts';

/** What institutions may know of firms, by consent alone. */
export const financeSlice: Slice = {
  name: 'finance',
  commands: [consentGive, consentConfirm, consentRevoke, creditScoreRequest, organisationPeersSet],
  consumers: {
    [scoreAsked]: [scoreFirmKind],
    [scoreNight]: [scoreNightConsumer],
    'consent.given.v1': [scoreConsentConsumer],
    'consent.confirmed.v1': [scoreConsentConsumer],
  },
  notices: financeNotices,
  webhooks: financeWebhooks,
};
