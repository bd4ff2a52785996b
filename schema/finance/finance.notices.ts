import { firmById } from '../identity/index.ts';
import { encodeId } from '../kernel/id.ts';
import { idIn, type NewsKind, type NoticeKind, type WebhookKind } from '../kernel/notice.ts';
import type { OutboxEvent } from '../kernel/outbox.ts';
import { consentById } from './consent/consent.queries.ts';
import { scoreRecorded } from './score/jobs.ts';

const toRecipient = (event: OutboxEvent) => {
  const id = idIn(event, 'recipientId');
  return id === undefined ? [] : [id];
};

/** News of a consent, to those of the institution who may read by it. */
function news(kind: string, event: string): NewsKind {
  return {
    kind,
    events: [event],
    nature: 'NEWS',
    defaultMail: 'DIGEST',
    subject: 'con',
    organisationsOf: toRecipient,
    async read(query, { payload }) {
      const consent = await consentById(query, payload.subjectId);
      const firm = consent && (await firmById(query, consent.subjectId));
      if (!consent || !firm) return undefined;
      return {
        audience: { can: 'dossier:read' },
        facts: { number: consent.number, partner: { zh: firm.name, en: firm.nameEn ?? firm.name } },
        path: `/dossiers/${encodeId('con', consent.id)}`,
      };
    },
  };
}

/** What an institution is told. */
export const financeNotices: readonly NoticeKind[] = [
  news('consent-given', 'consent.given.v1'),
  news('consent-confirmed', 'consent.confirmed.v1'),
  news('consent-revoked', 'consent.revoked.v1'),
];

const consentId = { prefix: 'con', from: 'subjectId' };

/** Which events of consents an institution's own systems may ask for. */
export const financeWebhooks: readonly WebhookKind[] = [
  {
    event: 'consent.given.v1',
    when: 'A firm has given your institution a consent.',
    organisationsOf: toRecipient,
    data: { consentId },
  },
  {
    event: 'consent.confirmed.v1',
    when: 'A consent was confirmed anew.',
    organisationsOf: toRecipient,
    data: { consentId },
  },
  {
    event: 'consent.revoked.v1',
    when: 'A consent was revoked: readings are refused from now on.',
    organisationsOf: toRecipient,
    data: { consentId },
  },
  {
    event: scoreRecorded,
    when: 'A score by a consent of yours is there to be read. A firm’s own score is told to nobody.',
    organisationsOf: toRecipient,
    data: { consentId: { prefix: 'con', from: 'consentId' } },
  },
];
