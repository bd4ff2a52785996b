import type { CapacityOfferPublishInput } from '#schema/exchange/index.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import {
  type OrderPromiseInquireInput,
  orderPromiseInquire,
  orderPromiseQuote,
  type PlannedPromise,
  type PromiseComponent,
  recordPlans,
} from '#schema/orders/index.ts';
import { act, type Made, wire } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';
import { givenReleased, step } from './making.ts';
import { givenMarket } from './market.ts';
import { hours, type Market } from './trade.ts';
import { monday } from './weeks.ts';

/** Two steps: turning of 6 minutes a piece, then milling of 12. */
export const turnedAndMilled = () => [
  step('10', ['20'], { name: '车削', processCode: 'machining.turning.cnc' }),
  step('20', [], { name: '铣削', loadPerPiece: { value: '12', unit: 'MIN' } }),
];

/** A shop whose offer of 40 h a week for four weeks costs so much an hour; 16 h a day stand behind it. */
export function givenShopFor(
  house: TestHouse,
  processCode: string,
  price: string,
  more: Partial<CapacityOfferPublishInput> = {},
): Promise<Market> {
  return givenMarket(house, {
    center: { processCode },
    offer: {
      unitPrice: { amount: price, currency: 'CNY' },
      setupPrice: { amount: '0', currency: 'CNY' },
      perWeek: hours(40),
      ...more,
    },
  });
}

/** Asks for 100 pieces in five weeks, delivered to Kunshan. */
export async function givenInquiry(
  house: TestHouse,
  buyer: Firm,
  more: Partial<OrderPromiseInquireInput> = {},
): Promise<Made> {
  const revisionId = more.revisionId ?? (await givenReleased(house, buyer, turnedAndMilled())).wire;
  return act(house, buyer.actor, orderPromiseInquire, {
    quantity: 100,
    dueOn: monday(5),
    deliverToCityCode: '320583',
    ...more,
    revisionId,
  });
}

/** The event by which the latest search for plans, or for what a change comes to, was asked for. */
export async function askedEvent(
  { admin }: TestHouse,
  subjectId: string,
  event = 'promise.asked.v1',
): Promise<OutboxEvent> {
  const { rows } = await admin.query<{
    id: string;
    organisation_id: string;
    payload: OutboxEvent['payload'];
  }>(
    `select id, organisation_id, payload from app.outbox where event = $2 and payload ->> 'subjectId' = $1 order by id desc limit 1`,
    [subjectId, event],
  );
  const [row] = rows;
  if (!row) throw new Error('no event');
  return {
    id: row.id,
    organisationId: row.organisation_id,
    requestId: null,
    event,
    payload: row.payload,
  };
}

/** A plan of a promise's latest answer as it is kept. */
export interface KeptPlan {
  readonly id: string;
  readonly wishes: string[];
  readonly total_minor: bigint;
  readonly arrives_on: string;
  readonly unserved: number;
  readonly factory_count: number;
  readonly parts: PlannedPromise['parts'];
  readonly lines: {
    step_code: string;
    step_name: string;
    process_code: string;
    measure: Measure;
    parts: PlannedPromise['parts'];
    offer_id: string;
    asks_first: boolean;
    setup_family: string | null;
    inspection: PlannedPromise['lines'][number]['inspection'];
    reservation_id: string | null;
    way: number | null;
    pieces: number;
    weeks: { weekStart: string; pieces: number; amount: string }[];
    price_minor: string;
    reasons: { code: string }[];
  }[];
}

/** The plans of a promise's latest answer, cheapest first. */
export async function plansOf({ admin }: TestHouse, promiseId: string): Promise<KeptPlan[]> {
  const { rows } = await admin.query<KeptPlan>(
    `select a.id, a.wishes, a.total_minor, a.arrives_on::text as arrives_on, a.unserved, a.factory_count, a.parts,
       (select jsonb_agg(to_jsonb(l) order by l.position) from app.promise_line l where l.plan_id = a.id) as lines
     from app.order_promise p join app.promise_plan a on a.promise_id = p.id and a.round = p.round where p.id = $1 order by a.position`,
    [promiseId],
  );
  return rows;
}

/** Holds a plan of a promise. */
export function givenPromiseQuote(
  house: TestHouse,
  buyer: Firm,
  promise: Made,
  plan: KeptPlan,
): Promise<Made> {
  return act(house, buyer.actor, orderPromiseQuote, {
    orderPromiseId: promise.wire,
    planId: wire('ppl', plan.id),
  });
}

/** A promise with one plan that is recorded as planning would: turning of 10 h in next week at a shop, at the price of its offer. */
export async function givenAnswered(
  house: TestHouse,
  buyer: Firm,
  market: Market,
  revisionId?: string,
): Promise<{ promise: Made; plan: KeptPlan }> {
  const promise = await givenInquiry(house, buyer, revisionId ? { revisionId } : {});
  return { promise, plan: await givenAnsweredTo(house, buyer, market, promise) };
}

/** 100 pieces turned in 10 h of a week at a shop, at the price of its offer. */
export function turningAt(market: Market, weekStart: string): PlannedPromise['lines'][number] {
  return {
    stepCode: '10',
    stepName: '车削',
    processCode: 'machining.turning.cnc',
    offerId: market.offer.id,
    asksFirst: false,
    setupFamily: null,
    inspection: null,
    measure: 'TIME',
    pieces: 100,
    weeks: [{ weekStart, pieces: 100, amount: '600' }],
    priceMinor: 60_000n,
    parts: [{ kind: 'WORK', minor: '60000', params: [] }],
    reasons: [],
  };
}

/** The same plan for a promise that is asked already. */
export async function givenAnsweredTo(
  house: TestHouse,
  buyer: Firm,
  market: Market,
  promise: Made,
  components: readonly PromiseComponent[] = [],
): Promise<KeptPlan> {
  const line = turningAt(market, monday(1));
  const { parts } = line;
  return await record(house, buyer, promise, { totalMinor: 60_000n, parts, lines: [line], components });
}

/** A promise answered with one step at each of these shops: 10 h in next week at 60 an hour, whose owner is asked first where it says so. */
export async function givenAnsweredAt(
  house: TestHouse,
  buyer: Firm,
  shops: readonly { readonly market: Market; readonly asksFirst: boolean }[],
  promise?: Made,
): Promise<{ promise: Made; plan: KeptPlan }> {
  const asked = promise ?? (await givenInquiry(house, buyer, { mayAsk: true }));
  const parts = [{ kind: 'WORK' as const, minor: '60000', params: [] }];
  const lines = shops.map(({ market, asksFirst }, at) => ({
    stepCode: String(10 * (at + 1)),
    stepName: `工序 ${10 * (at + 1)}`,
    processCode: 'machining.turning.cnc',
    offerId: market.offer.id,
    asksFirst,
    setupFamily: null,
    inspection: null,
    measure: 'TIME' as const,
    pieces: 100,
    weeks: [{ weekStart: monday(1), pieces: 100, amount: '600' }],
    priceMinor: 60_000n,
    parts,
    reasons: [],
  }));
  const totalMinor = 60_000n * BigInt(lines.length);
  const total = [{ kind: 'WORK' as const, minor: String(totalMinor), params: [] }];
  return { promise: asked, plan: await record(house, buyer, asked, { totalMinor, parts: total, lines }) };
}

/** A promise that is answered with another one's plan, line by line. */
export async function givenAnsweredWith(
  house: TestHouse,
  buyer: Firm,
  same: KeptPlan,
): Promise<{ promise: Made; plan: KeptPlan }> {
  const promise = await givenInquiry(house, buyer);
  const lines = same.lines.map((line) => ({
    stepCode: line.step_code,
    stepName: line.step_name,
    processCode: line.process_code,
    offerId: line.offer_id,
    asksFirst: line.asks_first,
    setupFamily: line.setup_family,
    inspection: line.inspection,
    measure: line.measure,
    pieces: line.pieces,
    weeks: line.weeks,
    priceMinor: BigInt(line.price_minor),
    parts: line.parts,
    reasons: [],
  }));
  return {
    promise,
    plan: await record(house, buyer, promise, { totalMinor: same.total_minor, parts: same.parts, lines }),
  };
}

/** Work for a firm, as a worker does it. */
export const systemOf = ({ id }: Firm) => ({
  kind: 'system' as const,
  organisationId: id,
  origin: { requestId: 'test', source: 'JOB' as const },
});

async function record(
  house: TestHouse,
  buyer: Firm,
  promise: Made,
  {
    components = [],
    ...facts
  }: Pick<PlannedPromise, 'totalMinor' | 'parts' | 'lines'> & {
    readonly components?: readonly PromiseComponent[];
  },
): Promise<KeptPlan> {
  const { rows } = await house.admin.query<{ job_id: string }>(
    'select job_id from app.order_promise where id = $1',
    [promise.id],
  );
  const found = {
    wishes: ['CHEAPEST' as const, 'EARLIEST' as const, 'FEWEST_FACTORIES' as const],
    vatMinor: 0n,
    arrivesOn: monday(2),
    factoryCount: facts.lines.length,
    unserved: 0,
    gapBps: null,
    stoppedBy: null,
    carbon: null,
    search: null,
    ways: [],
    hauls: [],
  };
  await act({ database: house.workerDatabase }, systemOf(buyer), recordPlans, {
    jobId: rows[0]?.job_id ?? '',
    promiseId: promise.id,
    isFinal: true,
    shortages: [],
    components,
    plans: [{ ...found, ...facts }],
  });
  const [plan] = await plansOf(house, promise.id);
  if (!plan) throw new Error('no plan');
  return plan;
}
