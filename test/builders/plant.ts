import {
  type SiteCreateInput,
  siteCreate,
  type WorkCenterCreateInput,
  workCenterCreate,
} from '#schema/plants/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';

/** A work centre by its ids and by the code that sheets name. */
export interface Center extends Made {
  readonly code: string;
}

/** A plant that works Monday to Friday. */
export function givenSite(house: TestHouse, firm: Firm, more: Partial<SiteCreateInput> = {}): Promise<Made> {
  const name = `Plant ${crypto.randomUUID().slice(0, 8)}`;
  return act(house, firm.actor, siteCreate, {
    name,
    cityCode: '320583',
    workingDays: [1, 2, 3, 4, 5],
    ...more,
  });
}

/** A group of four 5-axis mills counted in hours, in a plant of its own unless `siteId` names one. No set-up, no minimum block. */
export async function givenWorkCenter(
  house: TestHouse,
  firm: Firm,
  more: Partial<WorkCenterCreateInput> = {},
): Promise<Center> {
  const siteId = more.siteId ?? (await givenSite(house, firm)).wire;
  const code = more.code ?? `MC-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
  const made = await act(house, firm.actor, workCenterCreate, {
    name: '五轴加工中心',
    processCode: 'machining.milling.5-axis',
    materialCodes: [],
    measure: 'TIME',
    parallelMachines: 4,
    rate: { amount: '220', currency: 'CNY' },
    setup: { value: '0', unit: 'HUR' },
    minimumBlock: { value: '0', unit: 'HUR' },
    ...more,
    siteId,
    code,
  });
  return { ...made, code };
}
