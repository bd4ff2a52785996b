import type { AnySheet } from '../imports/index.ts';
import { capacitySheet } from './capacity.sheet.ts';
import { operatingSheet } from './operating.sheet.ts';
import { workCenterSheet } from './work-center.sheet.ts';

/** The kinds of sheet that this slice brings in. */
export const plantsSheets: readonly AnySheet[] = [capacitySheet, workCenterSheet, operatingSheet];
