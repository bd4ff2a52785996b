import { monday } from '#test/builders/index.ts';
import type { ValidInputs } from './valid-input.ts';

const later = (days: number) => `${monday(Math.ceil(days / 7))}T08:00:00Z`;

/** Whoever holds no link: the acts of those who do have tests of their own. */
const guest = { token: 'no such link', email: 'guest@example.com' };

export const sourcingInputs: ValidInputs = {
  rfqCreate: ({ partnerFirmId, openRequestId }) => ({
    title: '输出轴',
    audience: 'INVITED',
    sealed: false,
    currency: 'CNY',
    dueAt: later(14),
    deliverToCityCode: '320500',
    requestId: openRequestId,
    firmIds: [partnerFirmId],
    lines: [
      {
        item: '输出轴',
        quantity: { value: '100', unit: 'H87' },
        wantedFrom: monday(4),
        wantedUntil: monday(6),
      },
    ],
  }),
  rfqInvite: ({ sourcing, partnerFirmId }) => ({ rfqId: sourcing.draftIds[0], firmIds: [partnerFirmId] }),
  rfqGuestInvite: ({ sourcing }) => ({
    rfqId: sourcing.draftIds[0],
    name: '丹阳轴业',
    email: 'guest@example.com',
    locale: 'EN',
  }),
  rfqGuestRevoke: ({ sourcing }) => ({ rfqId: sourcing.rfqId, bidderId: sourcing.guestId }),
  rfqOpen: ({ sourcing }) => ({ rfqId: sourcing.draftIds[1] }),
  rfqExtend: ({ sourcing }) => ({ rfqId: sourcing.rfqToExtendId, dueAt: later(21) }),
  rfqClose: ({ sourcing }) => ({ rfqId: sourcing.rfqToCloseId, reason: '改型' }),
  rfqCancel: ({ sourcing }) => ({ rfqId: sourcing.draftIds[2], reason: '改型' }),
  rfqAddendumPost: ({ sourcing }) => ({ rfqId: sourcing.rfqId, text: '包装改为周转箱。' }),
  rfqQuestionAnswer: ({ sourcing }) => ({
    rfqId: sourcing.rfqId,
    questionId: sourcing.questionId,
    text: '磨后。',
  }),
  rfqDocumentAdd: ({ sourcing, documentFileId }) => ({
    rfqId: sourcing.rfqId,
    fileId: documentFileId,
    kind: 'DRAWING',
    revision: 'C',
  }),
  rfqAward: ({ sourcing }) => ({
    rfqId: sourcing.quoteToAward.rfqId,
    lines: [{ quoteId: sourcing.quoteToAward.id, lineId: sourcing.quoteToAward.lineId }],
  }),
  rfqJoin: ({ sourcing }) => ({ rfqId: sourcing.openToAllId }),
  rfqNdaAccept: ({ sourcing }) => ({ rfqId: sourcing.askedIds[2] }),
  rfqQuestionAsk: ({ sourcing }) => ({ rfqId: sourcing.askedIds[0], text: '公差？' }),
  rfqDecline: ({ sourcing }) => ({ rfqId: sourcing.askedIds[1], reason: 'NO_CAPACITY' }),
  threadMessagePost: ({ sourcing, fileId, personId }) => ({
    threadId: sourcing.bidderId,
    text: '可以先交样件吗？',
    phrase: { code: 'CAN_DELIVER_BY', date: monday(3) },
    fileIds: [fileId],
    personIds: [personId],
  }),
  rfqSee: ({ sourcing }) => ({ rfqId: sourcing.rfqId }),
  threadSee: ({ sourcing }) => ({ threadId: sourcing.ownThreadId }),
  mailedThreadAnswer: () => ({ token: 'no such link', text: '可以。' }),
  quoteSubmit: ({ sourcing, center }) => ({
    rfqId: sourcing.askedIds[0],
    firmness: 'INDICATIVE',
    validUntil: later(21),
    vatIncluded: false,
    vatBps: 1300,
    paymentDays: 30,
    lines: [
      {
        lineId: sourcing.askedLineId,
        unitPrice: '43.32',
        loadPerPiece: { value: '4.5', unit: 'MIN' },
        workCenterId: center.wire,
        leadDays: 20,
        deliverOn: monday(5),
      },
    ],
  }),
  quoteWithdraw: ({ sourcing }) => ({ quoteId: sourcing.ownQuoteIds[0] }),
  quoteCounter: ({ sourcing }) => ({
    quoteId: sourcing.quoteToCounter.id,
    lines: [{ lineId: sourcing.quoteToCounter.lineId, unitPrice: '40' }],
  }),
  quoteCounterAccept: ({ sourcing }) => ({ quoteId: sourcing.ownQuoteIds[1] }),
  quoteCounterRefuse: ({ sourcing }) => ({ quoteId: sourcing.ownQuoteIds[2] }),
  awardApprove: ({ sourcing }) => ({ awardId: sourcing.awardIds[0] }),
  awardReject: ({ sourcing }) => ({ awardId: sourcing.awardIds[1], reason: '超预算' }),
  organisationApprovalLimitsSet: () => ({
    reason: '新规定',
    limits: [{ role: 'BUYER', amount: '50000' }],
  }),
  guestQuoteSubmit: () => ({
    ...guest,
    taxpayerType: 'GENERAL',
    firmness: 'INDICATIVE',
    validUntil: later(21),
    vatIncluded: false,
    vatBps: 1300,
    paymentDays: 30,
    lines: [
      { lineId: 'rfl_00000000000000000000000000', unitPrice: '43.32', leadDays: 20, deliverOn: monday(5) },
    ],
  }),
  guestDecline: () => ({ ...guest, reason: 'NO_CAPACITY' }),
  guestQuestionAsk: () => ({ ...guest, text: '公差？' }),
  guestNdaAccept: () => guest,
};
