import type { WebhookKind } from '../../kernel/notice.ts';
import { toSeller } from './rfq-facts.ts';

const quoteId = { prefix: 'quo', from: 'subjectId' };
const rfqId = { prefix: 'rfq', from: 'rfqId' };

/** Which events of sourcing an organisation's own systems may ask for. */
export const sourcingWebhooks: readonly WebhookKind[] = [
  {
    event: 'rfq.asked.v1',
    when: 'Your firm is asked for a quote.',
    organisationsOf: toSeller,
    data: { bidderId: { prefix: 'bid', from: 'subjectId' }, rfqId },
  },
  {
    event: 'rfq.due.v1',
    when: 'The due time of a request of yours has passed.',
    data: { rfqId: { prefix: 'rfq', from: 'subjectId' } },
  },
  {
    event: 'quote.countered.v1',
    when: 'A quote of yours has a counter-offer.',
    organisationsOf: toSeller,
    data: { quoteId, rfqId },
  },
  {
    event: 'quote.awarded.v1',
    when: 'A quote of yours has won.',
    organisationsOf: toSeller,
    data: { quoteId, rfqId },
  },
  {
    event: 'quote.lost.v1',
    when: 'A quote of yours has lost.',
    organisationsOf: toSeller,
    data: { quoteId, rfqId },
  },
];
