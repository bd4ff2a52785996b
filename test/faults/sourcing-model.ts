import fc from 'fast-check';
import sql from 'sql-template-tag';
import { encodeId } from '#schema/kernel/id.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import {
  guestQuoteSubmit,
  guestToken,
  quoteCounter,
  quoteCounterAccept,
  quoteCounterRefuse,
  quoteSubmit,
  quoteWithdraw,
  rfqAward,
  rfqCancel,
  rfqDecline,
  rfqExtend,
  rfqGuestInvite,
} from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';

type QuoteState = 'NONE' | 'SUBMITTED' | 'COUNTERED' | 'WITHDRAWN' | 'EXPIRED' | 'LOST' | 'AWARDED';
/** What is believed of one bidder: two firms, and the guest last. */
interface Believed {
  state: QuoteState;
  declined: boolean;
  held: number;
  validUntil: number;
  quantity: number;
  /** Of the version that the buyer proposes. */
  countered: number;
}
interface Model {
  sealed: boolean;
  ended: boolean;
  hours: number;
  dueAt: number;
  awarded: number;
  readonly bidders: readonly Believed[];
}
interface Real {
  readonly house: given.TestHouse;
  readonly rfq: given.OpenRfq;
  readonly quotes: (given.Made | undefined)[];
  readonly tokens: string;
  readonly stage: Stage;
}

/** Who plays: a buyer, two shops with one work centre each, and a guest without an account. */
interface Stage {
  readonly buyer: given.Firm;
  readonly sellers: readonly given.Firm[];
  readonly centers: readonly given.Center[];
}

const guest = 2;
const email = 'guest@model.example';
const asked = 100;
const isDue = (model: Model) => model.hours >= model.dueAt;
const isLive = ({ state }: Believed) => state === 'SUBMITTED' || state === 'COUNTERED';
const isOver = (bidder: Believed, model: Model) => isLive(bidder) && bidder.validUntil <= model.hours;
const of = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new Error('The story names somebody who does not play');
  return found;
};

/** One step: what it does, and what the model says comes of it: nothing or one of these refusals. */
abstract class Step implements fc.AsyncCommand<Model, Real> {
  check(): boolean {
    return true;
  }
  abstract act(real: Real): Promise<unknown>;
  /** Codes with which it must be refused; none where it must be done, unless there is no room. */
  abstract refused(model: Model): readonly string[];
  abstract done(model: Model, real: Real): void;

  async run(model: Model, real: Real): Promise<void> {
    const expected = this.refused(model);
    const codes = await codesOf(this.act(real));
    const noRoom = codes.some((code) => code === 'QUOTE_CAPACITY' || code === 'AWARD_CAPACITY');
    if (expected.length === 0 && codes.length > 0 && !noRoom) throw new Error(`${this}: refused ${codes}`);
    if (expected.length > 0 && !codes.some((code) => expected.includes(code)))
      throw new Error(`${this}: ${codes.length === 0 ? 'was done' : codes}, expected ${expected}`);
    if (codes.length === 0) this.done(model, real);
    await agree(model, real);
  }
}

async function codesOf(acting: Promise<unknown>): Promise<string[]> {
  try {
    return await given.refusalOf(acting);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'NOT_FOUND') return [code];
    throw error;
  }
}

/** Rows against beliefs: every state, every minute held, and that a sealed quote is not there for the buyer. */
async function agree(model: Model, { house, rfq, stage }: Real): Promise<void> {
  const { rows } = await house.admin.query<{ place: number; state: QuoteState; held: number }>(
    `select case when q.seller_id = $2 then 0 when q.seller_id = $3 then 1 else 2 end as place,
       q.state, coalesce((select sum(h.amount) from app.quote_hold h where h.quote_id = q.id and h.state = 'HELD'), 0)::int as held
     from app.quote q where q.rfq_id = $1`,
    [rfq.id, of(stage.sellers, 0).id, of(stage.sellers, 1).id],
  );
  for (const [place, bidder] of model.bidders.entries()) {
    const row = rows.find((one) => one.place === place);
    const found = `${row?.state ?? 'NONE'} ${row?.held ?? 0}`;
    const wanted = `${bidder.state} ${isLive(bidder) ? bidder.held : 0}`;
    if (found !== wanted) throw new Error(`Bidder ${place} is ${found}, believed ${wanted}`);
  }
  const seen = await runQuery(house.database, stage.buyer.actor, (query) =>
    query.row<{ count: number }>(
      sql`select count(*)::int as count from app.quote where rfq_id = ${rfq.id}::uuid`,
    ),
  );
  const hidden = model.sealed && !isDue(model);
  if (seen?.count !== (hidden ? 0 : rows.length))
    throw new Error(`The buyer sees ${seen?.count} of ${rows.length} quotes, sealed ${model.sealed}`);
}

class Quotes extends Step {
  readonly who: number;
  readonly held: boolean;
  readonly minutes: number;
  readonly hours: number;
  constructor(who: number, held: boolean, minutes: number, hours: number) {
    super();
    this.who = who;
    this.held = held;
    this.minutes = minutes;
    this.hours = hours;
  }
  async act(real: Real): Promise<void> {
    const { house, rfq, stage } = real;
    const line = given.madeOn(of(stage.centers, this.who), rfq.lines[0] ?? '', this.minutes);
    const input = await given.quoteInput(house, rfq, {
      firmness: this.held ? 'HELD' : 'INDICATIVE',
      validUntil: await given.inHours(house, this.hours),
      lines: [line],
    });
    real.quotes[this.who] = await given.act(house, of(stage.sellers, this.who).actor, quoteSubmit, input);
  }
  refused(model: Model): readonly string[] {
    const bidder = of(model.bidders, this.who);
    if (model.ended) return ['RFQ_ENDED'];
    if (isDue(model) && bidder.state !== 'COUNTERED') return ['DUE_PASSED'];
    return bidder.state === 'AWARDED' ? ['WRONG_STATE'] : [];
  }
  done(model: Model): void {
    const held = this.held ? this.minutes * asked : 0;
    const validUntil = model.hours + this.hours;
    Object.assign(of(model.bidders, this.who), {
      state: 'SUBMITTED',
      declined: false,
      held,
      validUntil,
      quantity: asked,
    });
  }
  override toString = () =>
    `quote(${this.who}, ${this.held ? 'HELD' : 'INDICATIVE'}, ${this.minutes} min, ${this.hours} h)`;
}

class GuestQuotes extends Step {
  async act(real: Real): Promise<void> {
    const { house, rfq } = real;
    const { rfqId: _rfqId, ...facts } = await given.quoteInput(house, rfq);
    const input = { ...facts, token: real.tokens, email, taxpayerType: 'GENERAL' as const };
    const stranger = { kind: 'public', client: `model ${rfq.id}` } as const;
    await given.act(house, stranger, guestQuoteSubmit, input);
    const { rows } = await house.admin.query<{ id: string }>(
      'select id from app.quote where rfq_id = $1 and seller_id is null',
      [rfq.id],
    );
    real.quotes[guest] = { id: rows[0]?.id ?? '', wire: encodeId('quo', rows[0]?.id ?? '') };
  }
  refused(model: Model): readonly string[] {
    if (of(model.bidders, guest).state !== 'NONE') return ['GUEST_ANSWERED'];
    if (model.ended) return ['RFQ_ENDED'];
    return isDue(model) ? ['DUE_PASSED'] : [];
  }
  done(model: Model): void {
    Object.assign(of(model.bidders, guest), {
      state: 'SUBMITTED',
      held: 0,
      validUntil: model.hours + 240,
      quantity: asked,
    });
  }
  override toString = () => 'guest quotes';
}

/** What one side does with a quote that is there. */
abstract class OfQuote extends Step {
  readonly who: number;
  constructor(who: number) {
    super();
    this.who = who;
  }
  override check(): boolean {
    return true;
  }
  protected quoteId({ quotes }: Real): string {
    return quotes[this.who]?.wire ?? encodeId('quo', '01900000-0000-7000-8000-000000000000');
  }
}

class Withdraws extends OfQuote {
  act(real: Real) {
    const { actor } = of(real.stage.sellers, this.who);
    return given.act(real.house, actor, quoteWithdraw, { quoteId: this.quoteId(real) });
  }
  refused(model: Model): readonly string[] {
    const bidder = of(model.bidders, this.who);
    if (bidder.state === 'NONE') return ['NOT_FOUND'];
    return isLive(bidder) && !isOver(bidder, model) ? [] : ['WRONG_STATE'];
  }
  done(model: Model): void {
    of(model.bidders, this.who).state = 'WITHDRAWN';
  }
  override toString = () => `withdraw(${this.who})`;
}

class Counters extends OfQuote {
  readonly quantity: number;
  constructor(who: number, quantity: number) {
    super(who);
    this.quantity = quantity;
  }
  act(real: Real) {
    const lines = [{ lineId: real.rfq.lines[0] ?? '', unitPrice: '40', quantity: String(this.quantity) }];
    return given.act(real.house, real.stage.buyer.actor, quoteCounter, {
      quoteId: this.quoteId(real),
      lines,
    });
  }
  refused(model: Model): readonly string[] {
    const bidder = of(model.bidders, this.who);
    if (bidder.state === 'NONE' || (model.sealed && !isDue(model))) return ['NOT_FOUND'];
    if (!isLive(bidder) || isOver(bidder, model)) return ['QUOTE_NOT_LIVE'];
    const last = bidder.state === 'COUNTERED' ? bidder.countered : bidder.quantity;
    return this.quantity > last ? ['MORE_THAN_ASKED'] : [];
  }
  done(model: Model): void {
    Object.assign(of(model.bidders, this.who), { state: 'COUNTERED', countered: this.quantity });
  }
  override toString = () => `counter(${this.who}, ${this.quantity})`;
}

class Answers extends OfQuote {
  readonly accepts: boolean;
  constructor(who: number, accepts: boolean) {
    super(who);
    this.accepts = accepts;
  }
  act(real: Real) {
    const command = this.accepts ? quoteCounterAccept : quoteCounterRefuse;
    return given.act(real.house, of(real.stage.sellers, this.who).actor, command, {
      quoteId: this.quoteId(real),
    });
  }
  refused(model: Model): readonly string[] {
    const bidder = of(model.bidders, this.who);
    if (bidder.state === 'NONE') return ['NOT_FOUND'];
    return bidder.state === 'COUNTERED' && !isOver(bidder, model) ? [] : ['WRONG_STATE'];
  }
  done(model: Model): void {
    const bidder = of(model.bidders, this.who);
    if (this.accepts) {
      bidder.held = Math.ceil((bidder.held * bidder.countered) / bidder.quantity);
      bidder.quantity = bidder.countered;
    }
    bidder.state = 'SUBMITTED';
  }
  override toString = () => `${this.accepts ? 'accept' : 'refuse'}(${this.who})`;
}

class Declines extends OfQuote {
  act(real: Real) {
    const { actor } = of(real.stage.sellers, this.who);
    return given.act(real.house, actor, rfqDecline, { rfqId: real.rfq.wire, reason: 'NO_CAPACITY' });
  }
  refused(model: Model): readonly string[] {
    const bidder = of(model.bidders, this.who);
    if (model.ended) return ['RFQ_ENDED'];
    if (isDue(model)) return ['DUE_PASSED'];
    if (bidder.declined) return ['WRONG_STATE'];
    return isLive(bidder) || bidder.state === 'AWARDED' ? ['QUOTE_LIVE'] : [];
  }
  done(model: Model): void {
    of(model.bidders, this.who).declined = true;
  }
  override toString = () => `decline(${this.who})`;
}

class Awards extends OfQuote {
  readonly quantity: number;
  readonly closes: boolean;
  constructor(who: number, quantity: number, closes: boolean) {
    super(who);
    this.quantity = quantity;
    this.closes = closes;
  }
  act(real: Real) {
    const lines = [
      { quoteId: this.quoteId(real), lineId: real.rfq.lines[0] ?? '', quantity: String(this.quantity) },
    ];
    return given.act(real.house, real.stage.buyer.actor, rfqAward, {
      rfqId: real.rfq.wire,
      lines,
      closes: this.closes,
    });
  }
  refused(model: Model): readonly string[] {
    const bidder = of(model.bidders, this.who);
    if (bidder.state === 'NONE' || (model.sealed && !isDue(model))) return ['NOT_FOUND'];
    const live = bidder.state === 'COUNTERED' ? bidder.countered : bidder.quantity;
    if (this.quantity > live) return ['MORE_THAN_QUOTED'];
    if (model.ended) return ['RFQ_ENDED'];
    if (model.awarded + this.quantity > asked) return ['ALREADY_AWARDED'];
    return bidder.state === 'SUBMITTED' && !isOver(bidder, model) ? [] : ['QUOTE_NOT_LIVE'];
  }
  done(model: Model): void {
    of(model.bidders, this.who).state = 'AWARDED';
    model.awarded += this.quantity;
    if (!this.closes && model.awarded < asked) return;
    end(model);
  }
  override toString = () => `award(${this.who}, ${this.quantity}${this.closes ? ', closes' : ''})`;
}

/** Whoever is live when a request ends has lost. */
function end(model: Model): void {
  model.ended = true;
  for (const bidder of model.bidders) if (isLive(bidder)) bidder.state = 'LOST';
}

class Cancels extends Step {
  act({ house, rfq, stage }: Real) {
    return given.act(house, stage.buyer.actor, rfqCancel, { rfqId: rfq.wire, reason: '改型' });
  }
  refused(model: Model): readonly string[] {
    return model.ended ? ['WRONG_STATE'] : [];
  }
  done(model: Model): void {
    end(model);
  }
  override toString = () => 'cancel';
}

class Extends extends Step {
  async act({ house, rfq, stage }: Real): Promise<void> {
    const { rows } = await house.admin.query<{ due: Date }>(
      'select due_at as due from app.rfq where id = $1',
      [rfq.id],
    );
    const dueAt = new Date((rows[0]?.due.getTime() ?? 0) + 24 * 3_600_000);
    await given.act(house, stage.buyer.actor, rfqExtend, { rfqId: rfq.wire, dueAt });
  }
  refused(model: Model): readonly string[] {
    if (model.ended) return ['WRONG_STATE'];
    return isDue(model) ? ['DUE_PASSED'] : [];
  }
  done(model: Model): void {
    model.dueAt += 24;
  }
  override toString = () => 'extend';
}

/** The clock moves on, and now and then its worker comes by. */
class Waits extends Step {
  readonly hours: number;
  constructor(hours: number) {
    super();
    this.hours = hours;
  }
  // The real clock runs beside the model's, so a moment that both name has always passed.
  async act({ house }: Real): Promise<void> {
    await house.admin.query(`update ref.clock_offset set distance = distance + make_interval(hours => $1)`, [
      this.hours,
    ]);
    await house.workerDatabase.pool.query('select market.sweep_quotes(200)');
  }
  refused(): readonly string[] {
    return [];
  }
  done(model: Model): void {
    model.hours += this.hours;
    for (const bidder of model.bidders) if (isOver(bidder, model)) bidder.state = 'EXPIRED';
  }
  override toString = () => `wait(${this.hours} h)`;
}

const firm = fc.nat(1);
const anybody = fc.nat(2);
const steps = fc.commands<Model, Real, false>(
  [
    fc
      .tuple(firm, fc.boolean(), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 6, max: 100 }))
      .map(([who, held, minutes, hours]) => new Quotes(who, held, minutes, hours)),
    fc.constant(new GuestQuotes()),
    firm.map((who) => new Withdraws(who)),
    fc.tuple(firm, fc.integer({ min: 1, max: 110 })).map(([who, quantity]) => new Counters(who, quantity)),
    fc.tuple(firm, fc.boolean()).map(([who, accepts]) => new Answers(who, accepts)),
    firm.map((who) => new Declines(who)),
    fc
      .tuple(anybody, fc.integer({ min: 1, max: 110 }), fc.boolean())
      .map(([who, quantity, closes]) => new Awards(who, quantity, closes)),
    fc.constant(new Cancels()),
    fc.constant(new Extends()),
    fc.integer({ min: 1, max: 60 }).map((hours) => new Waits(hours)),
    fc.integer({ min: 1, max: 60 }).map((hours) => new Waits(hours)),
  ],
  { maxCommands: 14 },
);

/** Tells so many stories of requests, each from its own beginning; throws with the seed of one that does not hold. */
export async function tellSourcing(house: given.TestHouse, stories: number, seed?: number): Promise<number> {
  const stage = await openStage(house);
  let told = 0;
  const story = fc.asyncProperty(fc.boolean(), steps, async (sealed, commands) => {
    await given.moveClock(house, '0');
    const real = await openStory(house, stage, sealed);
    const bidders = [0, 1, 2].map(() => ({
      state: 'NONE' as const,
      declined: false,
      held: 0,
      validUntil: 0,
      quantity: asked,
      countered: 0,
    }));
    let model: Model | undefined;
    await fc.asyncModelRun(() => {
      model = { sealed, ended: false, hours: 0, dueAt: 48, awarded: 0, bidders };
      return { model, real };
    }, commands);
    if (model && !model.ended)
      await given.act(house, stage.buyer.actor, rfqCancel, { rfqId: real.rfq.wire, reason: '完' });
    told += 1;
    if (told % 50 === 0 || told === stories) await refuseFaults(house);
  });
  await fc.assert(story, { numRuns: stories, endOnFailure: true, ...(seed === undefined ? {} : { seed }) });
  await given.moveClock(house, '0');
  return told;
}

async function refuseFaults(house: given.TestHouse): Promise<void> {
  const faults = await given.exchangeFaults(house);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

async function openStage(house: given.TestHouse): Promise<Stage> {
  const buyer = await given.givenFirm(house);
  const sellers = [await given.givenFirm(house), await given.givenFirm(house)];
  const centers: given.Center[] = [];
  for (const seller of sellers) {
    const center = await given.givenWorkCenter(house, seller);
    // What awards have sold stays sold: there is room for thousands of stories.
    await given.givenCapacityFast(house, seller, [center], { hoursPerDay: 20_000 });
    centers.push(center);
  }
  return { buyer, sellers, centers };
}

async function openStory(house: given.TestHouse, stage: Stage, sealed: boolean): Promise<Real> {
  const rfq = await given.givenRfq(house, stage.buyer, stage.sellers, { sealed });
  await given.act(house, stage.buyer.actor, rfqGuestInvite, {
    rfqId: rfq.wire,
    name: '访客',
    email,
    locale: 'zh-CN',
  });
  const { rows } = await house.admin.query<{ id: string }>(
    `select id from app.rfq_bidder where rfq_id = $1 and origin = 'GUEST'`,
    [rfq.id],
  );
  return {
    house,
    rfq,
    stage,
    quotes: [undefined, undefined, undefined],
    tokens: guestToken(house.database.secrets, rows[0]?.id ?? ''),
  };
}
