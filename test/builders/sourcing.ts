import { encodeId } from '#schema/kernel/id.ts';
import {
  type QuoteLineInput,
  type QuoteSubmitInput,
  quoteSubmit,
  type RfqAwardInput,
  type RfqCreateInput,
  rfqAward,
  rfqCreate,
  rfqOpen,
} from '#schema/sourcing/index.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';
import type { Center } from './plant.ts';
import { monday } from './weeks.ts';

/** A request with the ids of its lines, in their order. */
export interface OpenRfq extends Made {
  readonly lines: readonly string[];
}

const hour = 3_600_000;

/** The moment so many hours after now, by the database's clock. */
export async function inHours({ admin }: Pick<TestHouse, 'admin'>, hours: number): Promise<Date> {
  const { rows } = await admin.query<{ now: Date }>('select app.clock() as now');
  return new Date((rows[0]?.now.getTime() ?? 0) + hours * hour);
}

/** What a request says in tests: 100 shafts, wanted in three weeks, due in two days. */
export async function rfqInput(
  house: Pick<TestHouse, 'admin'>,
  more: Partial<RfqCreateInput> = {},
): Promise<RfqCreateInput> {
  return {
    title: '输出轴',
    audience: 'INVITED',
    sealed: false,
    currency: 'CNY',
    dueAt: await inHours(house, 48),
    deliverToCityCode: '320500',
    lines: [
      {
        item: '输出轴 20CrMnTi',
        partNumber: 'SH-100',
        processCode: 'machining.milling.5-axis',
        quantity: { value: '100', unit: 'H87' },
        wantedFrom: monday(3),
        wantedUntil: monday(5),
        targetPrice: '40',
      },
    ],
    ...more,
  };
}

/** A draft. */
export async function givenDraftRfq(
  house: TestHouse,
  buyer: Firm,
  sellers: readonly Firm[],
  more: Partial<RfqCreateInput> = {},
): Promise<OpenRfq> {
  const firmIds = sellers.map(({ id }) => encodeId('org', id));
  const made = await act(house, buyer.actor, rfqCreate, await rfqInput(house, { firmIds, ...more }));
  return { ...made, lines: await lineIdsOf(house, made.id) };
}

/** A request that its bidders know of. */
export async function givenRfq(
  house: TestHouse,
  buyer: Firm,
  sellers: readonly Firm[],
  more: Partial<RfqCreateInput> = {},
): Promise<OpenRfq> {
  const draft = await givenDraftRfq(house, buyer, sellers, more);
  await act(house, buyer.actor, rfqOpen, { rfqId: draft.wire });
  return draft;
}

async function lineIdsOf({ admin }: TestHouse, rfqId: string): Promise<string[]> {
  const { rows } = await admin.query<{ id: string }>(
    'select id from app.rfq_line where rfq_id = $1 order by position',
    [rfqId],
  );
  return rows.map(({ id }) => encodeId('rfl', id));
}

/** What a quote says of a line in tests: 43.32 each, delivered in four weeks. */
export function quotedLine(lineId: string, more: Partial<QuoteLineInput> = {}): QuoteLineInput {
  return { lineId, unitPrice: '43.32', leadDays: 20, deliverOn: monday(4), ...more };
}

/** What a quote of all lines says; INDICATIVE, valid for ten days. */
export async function quoteInput(
  house: Pick<TestHouse, 'admin'>,
  rfq: OpenRfq,
  more: Partial<QuoteSubmitInput> = {},
): Promise<QuoteSubmitInput> {
  return {
    rfqId: rfq.wire,
    firmness: 'INDICATIVE',
    validUntil: await inHours(house, 240),
    vatIncluded: false,
    vatBps: 1300,
    paymentDays: 30,
    lines: rfq.lines.map((line) => quotedLine(line)),
    ...more,
  };
}

/** A firm's quote for all lines. */
export async function givenQuote(
  house: TestHouse,
  seller: Firm,
  rfq: OpenRfq,
  more: Partial<QuoteSubmitInput> = {},
): Promise<Made> {
  return await act(house, seller.actor, quoteSubmit, await quoteInput(house, rfq, more));
}

/** A line that is made on a work centre: so many minutes a piece. */
export function madeOn(center: Center, lineId: string, minutes = 12): QuoteLineInput {
  return quotedLine(lineId, {
    workCenterId: center.wire,
    loadPerPiece: { value: String(minutes), unit: 'MIN' },
  });
}

/** Awards all of every line of a request to one quote. */
export function givenAward(
  house: TestHouse,
  buyer: Firm,
  rfq: OpenRfq,
  quote: Made,
  more: Partial<RfqAwardInput> = {},
): Promise<Made> {
  const lines = rfq.lines.map((lineId) => ({ quoteId: quote.wire, lineId }));
  return act(house, buyer.actor, rfqAward, { rfqId: rfq.wire, lines, ...more });
}
