import { signUpInput } from '#test/builders/firm.ts';
import { hours, monday } from '#test/builders/index.ts';
import type { OwnThings } from './own-things.ts';

const yuan = { amount: '220', currency: 'CNY' };

/**
 * For every mutation an input with which it can be done. A new mutation without one fails the walk: write it here, and the walk
 * covers its tenancy, its permission and its replay.
 */
export const validInputs: Readonly<Record<string, (own: OwnThings) => Record<string, unknown>>> = {
  signUp: () => ({ ...signUpInput(), locale: 'ZH_CN' }),
  signIn: ({ firm: { email, password } }) => ({ email, password }),
  signOut: () => ({}),
  organisationSwitch: ({ organisationId }) => ({ organisationId }),
  siteCreate: () => ({ name: `Plant ${crypto.randomUUID()}`, cityCode: '320583', workingDays: [1, 2] }),
  workCenterCreate: ({ siteId }) => ({
    siteId,
    code: `MC-${crypto.randomUUID().slice(0, 8)}`,
    name: '车床',
    processCode: 'machining.turning.cnc',
    materialCodes: ['steel'],
    measure: 'TIME',
    parallelMachines: 1,
    rate: yuan,
    setup: hours(1),
    minimumBlock: hours(1),
  }),
  capacityImportCheck: ({ fileId }) => ({ fileId }),
  capacityImportCommit: ({ importId }) => ({ importId }),
  capacityDifferenceResolve: ({ differenceId }) => ({ differenceId, note: '加班' }),
  capacityOfferPublish: ({ center }) => ({
    workCenterId: center.wire,
    from: monday(1),
    until: monday(3),
    perWeek: hours(40),
    minimumLot: hours(1),
    unitPrice: yuan,
    setupPrice: yuan,
    booking: 'INSTANT',
  }),
  capacityOfferWithdraw: ({ offerId }) => ({ offerId }),
  capacityRequestPost: () => ({
    title: '支架',
    processCode: 'machining.turning.cnc',
    materialCode: 'steel',
    pieces: 10,
    loadPerPiece: hours(1),
    from: monday(1),
    until: monday(3),
    deliverToCityCode: '320500',
  }),
  capacityRequestClose: ({ requestId }) => ({ requestId }),
  reservationHold: ({ marketCardId, openRequestId }) => ({
    offerId: marketCardId,
    requestId: openRequestId,
    weeks: [{ weekStart: monday(2), quantity: hours(8) }],
  }),
  reservationConfirm: ({ heldIds }) => ({ reservationId: heldIds[0] }),
  reservationRelease: ({ heldIds }) => ({ reservationId: heldIds[1] }),
  reservationAccept: ({ awaitingIds }) => ({ reservationId: awaitingIds[0] }),
  reservationDecline: ({ awaitingIds }) => ({ reservationId: awaitingIds[1] }),
};

/** What a query must be told besides ids. */
export const validArguments: Readonly<Record<string, Record<string, unknown>>> = {
  capacityBoard: { fromWeek: '2026-W49' },
  capacityCell: { weekStart: '2026-11-30' },
  reservations: { side: 'BUYER' },
};
