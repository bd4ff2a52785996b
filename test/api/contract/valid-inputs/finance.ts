import type { ValidInputs } from './valid-input.ts';

export const financeInputs: ValidInputs = {
  consentGive: ({ finance }) => ({
    recipientId: finance.institutionId,
    purpose: 'UNDERWRITE',
    dataGroups: ['ORDERS', 'CAPACITY'],
    granularity: 'MONTHLY',
    windowMonths: 12,
    frequency: 'WEEKLY',
    validDays: 180,
    reconfirmDays: 90,
  }),
  consentConfirm: ({ finance }) => ({ consentId: finance.consentIds[0] }),
  creditScoreRequest: () => ({}),
  organisationPeersSet: () => ({ compared: true }),
  consentRevoke: ({ finance }) => ({ consentId: finance.consentIds[1], reason: '已还清' }),
};
