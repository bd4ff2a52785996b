import type { ValidInputs } from './valid-input.ts';

const licence = {
  number: 'A-2026-1',
  issuer: '中国质量认证中心',
  validFrom: '2026-01-01',
  validUntil: '2029-01-01',
};

export const organisationsInputs: ValidInputs = {
  organisationChange: ({ creditCode }) => ({ name: '昆山精密机械', creditCode, expectedVersion: 1 }),
  licenceAdd: ({ fileId }) => ({ ...licence, kindCode: 'ISO_9001', documentId: fileId }),
  licenceReplace: ({ licenceIds, fileId }) => ({
    ...licence,
    number: 'A-2',
    licenceId: licenceIds[0],
    documentId: fileId,
  }),
  licenceWithdraw: ({ licenceIds }) => ({ licenceId: licenceIds[1] }),
  verificationApply: ({ fileId }) => ({ documentId: fileId }),
  verificationClaim: ({ caseIds }) => ({ caseId: caseIds.toClaim }),
  verificationPropose: ({ caseIds }) => ({ caseId: caseIds.toPropose, action: 'APPROVE' }),
  verificationConfirm: ({ caseIds }) => ({ caseId: caseIds.toConfirm }),
  verificationSendBack: ({ caseIds }) => ({ reason: '执照照片看不清', caseId: caseIds.toSendBack }),
  supportActOpen: ({ organisationId }) => ({
    reason: '排查本周产能表导入失败的原因',
    organisationId,
    minutes: 30,
  }),
  supportActEnter: ({ supportActId }) => ({ supportActId }),
  supportActEnd: () => ({}),
};
