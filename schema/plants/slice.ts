import type { Slice } from '../kernel/slice.ts';
import {
  calendarExceptionCreate,
  calendarExceptionRemove,
  calendarRefreshKind,
  shiftPatternCreate,
  shiftPatternRemove,
  workCenterMachinesSet,
  workCenterPerformanceSet,
} from './calendar/index.ts';
import { capabilityRemove, capabilitySet } from './capability/write-capability.ts';
import { CapacityDifference } from './capacity-difference.ts';
import { CapacityEdit, capacityEdit, capacityEditUndo } from './capacity-edit/index.ts';
import { certificateAdd, certificateWithdraw } from './certificates/write-certificate.ts';
import { siteCreate } from './create-site.ts';
import { workCenterCreate } from './create-work-center.ts';
import { equipmentChange, equipmentCreate, equipmentRetire } from './equipment/write-equipment.ts';
import { deviceRegister, deviceRenewKey, deviceRevoke } from './operating/index.ts';
import { capacityDayOverride } from './override-capacity-day.ts';
import { photographAdd, photographMove, photographRemove } from './photographs/write-photograph.ts';
import { plantsNotices, plantsWebhooks } from './plants.notices.ts';
import { capacityDayRelease } from './release-capacity-day.ts';
import { capacityDifferenceResolve } from './resolve-capacity-difference.ts';
import { Site } from './site.ts';
import { WorkCenter } from './work-center.ts';

/** Where work is done, and how much of it fits into a day. */
export const plantsSlice: Slice = {
  name: 'plants',
  entities: [Site, WorkCenter, CapacityDifference, CapacityEdit],
  commands: [
    siteCreate,
    workCenterCreate,
    capacityDifferenceResolve,
    capacityDayOverride,
    capacityDayRelease,
    shiftPatternCreate,
    shiftPatternRemove,
    calendarExceptionCreate,
    calendarExceptionRemove,
    workCenterPerformanceSet,
    workCenterMachinesSet,
    capacityEdit,
    capacityEditUndo,
    equipmentCreate,
    equipmentChange,
    equipmentRetire,
    capabilitySet,
    capabilityRemove,
    certificateAdd,
    certificateWithdraw,
    photographAdd,
    photographMove,
    photographRemove,
    deviceRegister,
    deviceRenewKey,
    deviceRevoke,
  ],
  consumers: { 'calendar.refresh.v1': [calendarRefreshKind] },
  notices: plantsNotices,
  webhooks: plantsWebhooks,
};
