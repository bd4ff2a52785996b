import { encodeId } from '#schema/kernel/id.ts';
import {
  guestQuoteSubmit,
  quoteCounter,
  quoteCounterAccept,
  quoteCounterRefuse,
  quoteSubmit,
  quoteWithdraw,
  rfqDecline,
} from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { Step } from './step.ts';
import {
  asked,
  type Believed,
  guest,
  guestEmail,
  isDue,
  isHidden,
  isLinkOver,
  isLive,
  isOver,
  type Model,
  of,
  type Real,
} from './story.ts';

export class Quotes extends Step {
  readonly name = 'quote';
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
    const bidder = of(model.bidders, this.who);
    const word = bidder.word + 1;
    const said = { declined: false, held, validUntil, quantity: asked, live: asked, word, price: 4332 };
    Object.assign(bidder, { state: 'SUBMITTED', ...said });
  }
  override toString = () =>
    `quote(${this.who}, ${this.held ? 'HELD' : 'INDICATIVE'}, ${this.minutes} min, ${this.hours} h)`;
}

export class GuestQuotes extends Step {
  readonly name = 'guest quote';
  async act(real: Real): Promise<void> {
    const { house, rfq } = real;
    const { rfqId: _rfqId, ...facts } = await given.quoteInput(house, rfq);
    const input = { ...facts, token: real.token, email: guestEmail, taxpayerType: 'GENERAL' as const };
    const stranger = { kind: 'public', client: `model ${rfq.id}` } as const;
    await given.act(house, stranger, guestQuoteSubmit, input);
    const { rows } = await house.admin.query<{ id: string }>(
      'select id from app.quote where rfq_id = $1 and seller_id is null',
      [rfq.id],
    );
    real.quotes[guest] = { id: rows[0]?.id ?? '', wire: encodeId('quo', rows[0]?.id ?? '') };
  }
  refused(model: Model): readonly string[] {
    if (model.revoked) return ['LINK_REVOKED'];
    if (isLinkOver(model)) return ['LINK_EXPIRED'];
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
export abstract class OfQuote extends Step {
  readonly who: number;
  constructor(who: number) {
    super();
    this.who = who;
  }
  /** Mostly of quotes that are there; before anything has happened also of one that is not. */
  override check({ bidders, hours }: Readonly<Model>): boolean {
    const isNone = ({ state }: Believed) => state === 'NONE';
    return !isNone(of(bidders, this.who)) || (hours === 0 && bidders.every(isNone));
  }
  protected quoteId({ quotes }: Real): string {
    return quotes[this.who]?.wire ?? encodeId('quo', '01900000-0000-7000-8000-000000000000');
  }
}

export class Withdraws extends OfQuote {
  readonly name = 'withdraw';
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

export class Counters extends OfQuote {
  readonly name = 'counter';
  readonly quantity: number;
  constructor(who: number, quantity: number) {
    super(who);
    this.quantity = quantity;
  }
  act(real: Real) {
    const lines = [{ lineId: real.rfq.lines[0] ?? '', unitPrice: '40', quantity: String(this.quantity) }];
    return given.act(real.house, real.buyer.actor, quoteCounter, {
      quoteId: this.quoteId(real),
      lines,
    });
  }
  refused(model: Model): readonly string[] {
    const bidder = of(model.bidders, this.who);
    if (bidder.state === 'NONE' || isHidden(model)) return ['NOT_FOUND'];
    if (!isLive(bidder) || isOver(bidder, model)) return ['QUOTE_NOT_LIVE'];
    if (this.who === guest) return ['GUEST_FINAL'];
    return this.quantity > bidder.live ? ['MORE_THAN_ASKED'] : [];
  }
  done(model: Model): void {
    const bidder = of(model.bidders, this.who);
    Object.assign(bidder, { state: 'COUNTERED', live: this.quantity, word: bidder.word + 1 });
  }
  override toString = () => `counter(${this.who}, ${this.quantity})`;
}

export class Answers extends OfQuote {
  get name() {
    return this.accepts ? 'accept' : 'refuse';
  }
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
      bidder.held = Math.ceil((bidder.held * bidder.live) / bidder.quantity);
      bidder.quantity = bidder.live;
      bidder.price = 4000;
    }
    bidder.state = 'SUBMITTED';
    bidder.live = bidder.quantity;
    // Also a refusal is a word: the supplier says its last one again.
    bidder.word += 1;
  }
  override toString = () => `${this.accepts ? 'accept' : 'refuse'}(${this.who})`;
}

export class Declines extends OfQuote {
  readonly name = 'decline';
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
