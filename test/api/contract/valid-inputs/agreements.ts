import { need, sending } from '#schema/exchange/catena-x/catena-x.fixture.ts';
import { writeRfq } from '#schema/exchange/index.ts';
import { monday } from '#test/builders/index.ts';
import type { ValidInputs } from './valid-input.ts';

export const agreementInputs: ValidInputs = {
  frameworkPropose: ({ partnerFirmId }) => ({
    firmId: partnerFirmId,
    side: 'BUYER',
    title: '输出轴年度协议',
    currency: 'CNY',
    vatIncluded: false,
    vatBps: 1300,
    paymentDays: 60,
    validFrom: monday(1),
    validUntil: monday(26),
    ladder: [{ days: 0, bps: 1000 }],
    lines: [{ item: '输出轴', unit: 'H87', unitPrice: '40', most: '1000', leadDays: 10 }],
  }),
  frameworkAccept: ({ agreements }) => ({ frameworkId: agreements.proposedIds[0] }),
  frameworkDecline: ({ agreements }) => ({ frameworkId: agreements.proposedIds[1], reason: '价格' }),
  frameworkEnd: ({ agreements }) => ({ frameworkId: agreements.toEndId, reason: '停产' }),
  rfqReorder: ({ agreements }) => ({
    callOffId: agreements.ownCallOffIds[0],
    dueAt: `${monday(2)}T08:00:00Z`,
    wantedFrom: monday(5),
    wantedUntil: monday(7),
  }),
  // A message is taken in once: each is another.
  rfqTakeIn: () => ({
    payload: JSON.stringify(
      writeRfq(
        { ...need, validFrom: monday(4), validUntil: monday(8), wishedBy: null },
        { ...sending, messageId: crypto.randomUUID() },
      ),
    ),
    dueAt: `${monday(2)}T08:00:00Z`,
    deliverToCityCode: '320500',
  }),
  approvedSourceAdd: ({ partnerFirmId }) => ({
    partNumber: 'EDS-4800-03',
    firmId: partnerFirmId,
    reason: 'PPAP',
    validFrom: monday(0),
  }),
  approvedSourceWithdraw: ({ agreements }) => ({ sourceId: agreements.sourceId, reason: '搬迁' }),
  organisationSourceDemandSet: () => ({ partNumber: 'KEPT-2', demanded: true, reason: '客户要求' }),
  accountContactAdd: ({ partnerFirmId }) => ({ firmId: partnerFirmId, name: '李强' }),
  accountContactRemove: ({ agreements }) => ({ contactId: agreements.contactId }),
  accountNoteAdd: ({ partnerFirmId }) => ({ firmId: partnerFirmId, text: '交期稳定' }),
  accountActionSet: ({ partnerFirmId }) => ({ firmId: partnerFirmId, text: '回访', dueOn: monday(3) }),
  accountActionDone: ({ agreements }) => ({ actionId: agreements.actionId }),
  callOffPlace: ({ agreements }) => ({
    frameworkId: agreements.toCallOff.id,
    wantedOn: monday(4),
    deliverToCityCode: '320500',
    lines: [{ lineId: agreements.toCallOff.lineId, quantity: '10' }],
  }),
  callOffRepeat: ({ agreements }) => ({ callOffId: agreements.ownCallOffIds[0], wantedOn: monday(5) }),
  callOffCancel: ({ agreements }) => ({ callOffId: agreements.ownCallOffIds[1], reason: '改型' }),
  callOffConfirm: ({ agreements }) => ({ callOffId: agreements.askedCallOffIds[0] }),
  callOffDecline: ({ agreements }) => ({ callOffId: agreements.askedCallOffIds[1], reason: '产能不足' }),
};
