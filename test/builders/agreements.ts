import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import {
  type CallOffPlaceInput,
  callOffPlace,
  type FrameworkLineInput,
  type FrameworkProposeInput,
  frameworkAccept,
  frameworkPropose,
} from '#schema/sourcing/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';
import { today } from './weeks.ts';

/** An agreement with the ids of its lines, in their order. */
export interface Agreement extends Made {
  readonly lines: readonly string[];
}

/** What a line of an agreement says in tests: shafts at 40, at 38 from 500 on, 1,000 in all, ten days of lead time. */
export function agreedLine(more: Partial<FrameworkLineInput> = {}): FrameworkLineInput {
  return {
    item: '输出轴 20CrMnTi',
    partNumber: 'SH-100',
    unit: 'H87',
    unitPrice: '40',
    tiers: [{ from: '500', unitPrice: '38' }],
    least: '200',
    most: '1000',
    leadDays: 10,
    ...more,
  };
}

/** What an agreement says in tests: in force since last week, for half a year. */
export function frameworkInput(
  partner: Firm,
  more: Partial<FrameworkProposeInput> = {},
): FrameworkProposeInput {
  return {
    firmId: encodeId('org', partner.id),
    side: 'BUYER',
    title: '输出轴年度协议',
    currency: 'CNY',
    vatIncluded: false,
    vatBps: 1300,
    paymentDays: 60,
    validFrom: addDays(today(), -7),
    validUntil: addDays(today(), 180),
    ladder: [
      { days: 30, bps: 0 },
      { days: 14, bps: 2000 },
      { days: 0, bps: 5000 },
    ],
    lines: [agreedLine()],
    ...more,
  };
}

/** An agreement that a buyer has proposed. */
export async function givenProposedFramework(
  house: TestHouse,
  buyer: Firm,
  seller: Firm,
  more: Partial<FrameworkProposeInput> = {},
): Promise<Agreement> {
  const made = await act(house, buyer.actor, frameworkPropose, frameworkInput(seller, more));
  const { rows } = await house.admin.query<{ id: string }>(
    'select id from app.framework_line where framework_id = $1 order by position',
    [made.id],
  );
  return { ...made, lines: rows.map(({ id }) => encodeId('fwl', id)) };
}

/** An agreement that both have agreed to. */
export async function givenFramework(
  house: TestHouse,
  buyer: Firm,
  seller: Firm,
  more: Partial<FrameworkProposeInput> = {},
): Promise<Agreement> {
  const agreement = await givenProposedFramework(house, buyer, seller, more);
  await act(house, seller.actor, frameworkAccept, { frameworkId: agreement.wire });
  return agreement;
}

/** What a call-off says in tests: so many of the first line, wanted in three weeks. */
export function callOffInput(
  { wire, lines }: Agreement,
  quantity: string,
  more: Partial<CallOffPlaceInput> = {},
): CallOffPlaceInput {
  return {
    frameworkId: wire,
    wantedOn: addDays(today(), 20),
    deliverToCityCode: '310000',
    lines: [{ lineId: lines[0] ?? '', quantity }],
    ...more,
  };
}

/** So many of the first line called off. */
export function givenCallOff(
  house: TestHouse,
  buyer: Firm,
  agreement: Agreement,
  quantity = '100',
  more: Partial<CallOffPlaceInput> = {},
): Promise<Made> {
  return act(house, buyer.actor, callOffPlace, callOffInput(agreement, quantity, more));
}
