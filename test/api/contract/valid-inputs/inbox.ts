import type { ValidInputs } from './valid-input.ts';

const endpoint = { url: 'https://erp.example.com/hooks', events: ['offer.published.v1'] };

export const inboxInputs: ValidInputs = {
  noticeMarkRead: ({ noticeIds }) => ({ noticeId: noticeIds[0] }),
  noticeDismiss: ({ noticeIds }) => ({ noticeId: noticeIds[1] }),
  followingStart: ({ heldIds }) => ({ subjectId: heldIds[0] }),
  followingEnd: ({ heldIds }) => ({ subjectId: heldIds[1] }),
  noticePreferencesSet: () => ({
    timeZone: 'Asia/Shanghai',
    digest: true,
    choices: [{ kind: 'reservation-confirmed', mail: 'DIGEST' }],
  }),
  webhookEndpointCreate: () => endpoint,
  webhookEndpointUpdate: ({ endpointIds }) => ({ endpointId: endpointIds[0], ...endpoint, active: true }),
  webhookEndpointRotateSecret: ({ endpointIds }) => ({ endpointId: endpointIds[0] }),
  webhookDeliveryTest: ({ endpointIds }) => ({ endpointId: endpointIds[0] }),
  webhookDeliveryReplay: ({ deliveryId }) => ({ deliveryId }),
  webhookEndpointReplay: ({ endpointIds }) => ({
    endpointId: endpointIds[0],
    since: '2036-01-01T00:00:00Z',
  }),
  webhookEndpointRemove: ({ endpointIds }) => ({ endpointId: endpointIds[1] }),
};
