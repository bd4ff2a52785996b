import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { dayShift, hours, monday } from '#test/builders/index.ts';
import type { ValidInputs } from './valid-input.ts';

export const plantsInputs: ValidInputs = {
  siteCreate: () => ({ name: `Plant ${crypto.randomUUID()}`, cityCode: '320583', workingDays: [1, 2] }),
  workCenterCreate: ({ siteId }) => ({
    siteId,
    code: `MC-${crypto.randomUUID().slice(0, 8)}`,
    name: '车床',
    processCode: 'machining.turning.cnc',
    materialCodes: ['steel'],
    measure: 'TIME',
    parallelMachines: 1,
    rate: { amount: '220', currency: 'CNY' },
    setup: hours(1),
    minimumBlock: hours(1),
  }),
  capacityDayOverride: ({ center }) => ({
    workCenterId: center.wire,
    date: monday(3),
    total: hours(12),
    reason: '限电',
  }),
  capacityEdit: ({ center }) => ({
    reason: '限电',
    bucket: 'DAY',
    rows: [{ workCenterId: center.wire, figure: 'TOTAL', cells: `${addDays(monday(4), 2)}=12<16/0` }],
  }),
  capacityEditUndo: ({ editId }) => ({ editId }),
  capacityDayRelease: ({ center }) => ({ workCenterId: center.wire, date: monday(4) }),
  shiftPatternCreate: ({ siteId }) => ({ siteId, name: '白班', validFrom: monday(2), shifts: dayShift }),
  shiftPatternRemove: ({ shiftPatternId }) => ({ shiftPatternId }),
  calendarExceptionCreate: ({ siteId, center }) => ({
    siteId,
    workCenterId: center.wire,
    from: monday(5),
    until: monday(6),
    factor: '0.6',
    cause: 'POWER_LIMIT',
    certainty: 'ASSUMED',
  }),
  calendarExceptionRemove: ({ calendarExceptionId }) => ({ calendarExceptionId }),
  workCenterPerformanceSet: ({ center }) => ({
    workCenterId: center.wire,
    validFrom: monday(1),
    efficiency: '0.85',
  }),
  workCenterMachinesSet: ({ center }) => ({
    workCenterId: center.wire,
    parallelMachines: 3,
    fromEquipment: false,
  }),
  deviceRegister: ({ center }) => ({
    workCenterId: center.wire,
    name: `PLC ${crypto.randomUUID().slice(0, 8)}`,
  }),
  deviceRenewKey: ({ keptDeviceId: deviceId }) => ({ deviceId, overlapHours: 1 }),
  deviceRevoke: ({ deviceId }) => ({ deviceId }),
  equipmentCreate: ({ center }) => ({
    workCenterId: center.wire,
    number: `EQ-${crypto.randomUUID().slice(0, 8)}`,
    status: 'RUNNING',
  }),
  equipmentChange: ({ equipmentIds }) => ({
    equipmentId: equipmentIds[0],
    number: `EQ-${crypto.randomUUID().slice(0, 8)}`,
    status: 'DOWN',
  }),
  equipmentRetire: ({ equipmentIds }) => ({ equipmentId: equipmentIds[1] }),
  capabilitySet: ({ center }) => ({
    workCenterId: center.wire,
    kindCode: 'envelope-x',
    value: { value: '1200', unit: 'MMT' },
  }),
  capabilityRemove: ({ capabilityId }) => ({ capabilityId }),
  certificateAdd: ({ siteId, center }) => ({
    siteId,
    workCenterId: center.wire,
    standardCode: 'ISO-9001',
    number: 'CN-1',
    issuer: 'CQC',
    validFrom: '2026-01-01',
  }),
  certificateWithdraw: ({ certificateId }) => ({ certificateId }),
  photographAdd: ({ center, photoFileId }) => ({
    workCenterId: center.wire,
    fileId: photoFileId,
    altText: '五轴加工中心正面',
  }),
  photographMove: ({ photographIds }) => ({ photographId: photographIds[0], position: 2 }),
  photographRemove: ({ photographIds }) => ({ photographId: photographIds[1] }),
  capacityDifferenceResolve: ({ differenceId }) => ({ differenceId, note: '加班' }),
};
