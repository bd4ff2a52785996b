import { encodeId } from '#schema/kernel/id.ts';
import { awardApprove, awardReject, rfqAward } from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { OfQuote } from './quote-steps.ts';
import { Step } from './step.ts';
import { asked, end, isHidden, isOver, limit, type Model, of, type Real, type Waiting } from './story.ts';

export class Awards extends OfQuote {
  readonly name = 'award';
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
    return given.act(real.house, real.buyer.actor, rfqAward, {
      rfqId: real.rfq.wire,
      lines,
      closes: this.closes,
    });
  }
  refused(model: Model): readonly string[] {
    const bidder = of(model.bidders, this.who);
    if (bidder.state === 'NONE' || isHidden(model)) return ['NOT_FOUND'];
    if (this.quantity > bidder.live) return ['MORE_THAN_QUOTED'];
    if (model.waiting) return ['AWARD_WAITING'];
    if (model.ended) return ['RFQ_ENDED'];
    if (model.awarded + this.quantity > asked) return ['ALREADY_AWARDED'];
    return bidder.state === 'SUBMITTED' && !isOver(bidder, model) ? [] : ['QUOTE_NOT_LIVE'];
  }
  done(model: Model): void {
    const { who, quantity, closes } = this;
    const { word, price } = of(model.bidders, who);
    model.decided = true;
    const waits = model.limited && quantity * price > limit;
    if (waits) model.waiting = { who, quantity, closes, word };
    else settle(model, this);
  }
  override toString = () => `award(${this.who}, ${this.quantity}${this.closes ? ', closes' : ''})`;
}
type Settled = Pick<Waiting, 'who' | 'quantity' | 'closes'>;

function settle(model: Model, { who, quantity, closes }: Settled): void {
  of(model.bidders, who).state = 'AWARDED';
  model.awarded += quantity;
  if (closes || model.awarded >= asked) end(model);
}

/** What a second person does with the award that was made last. */
abstract class Decides extends Step {
  protected async awardId({ house, rfq }: Real): Promise<string> {
    const { rows } = await house.admin.query<{ id: string }>(
      'select id from app.award where rfq_id = $1 order by id desc limit 1',
      [rfq.id],
    );
    return encodeId('awd', rows[0]?.id ?? '01900000-0000-7000-8000-000000000000');
  }
  override check({ decided, hours }: Readonly<Model>): boolean {
    return decided || hours === 0;
  }
  refused(model: Model): readonly string[] {
    if (!model.decided) return ['NOT_FOUND'];
    return model.waiting ? [] : ['WRONG_STATE'];
  }
}

export class Approves extends Decides {
  readonly name = 'approve';
  readonly own: boolean;
  constructor(own: boolean) {
    super();
    this.own = own;
  }
  async act(real: Real) {
    const second = real.buyer === real.stage.limited ? real.stage.approver : real.buyer;
    const { actor } = this.own ? real.buyer : second;
    return await given.act(real.house, actor, awardApprove, { awardId: await this.awardId(real) });
  }
  override refused(model: Model): readonly string[] {
    const { waiting } = model;
    if (!waiting) return super.refused(model);
    if (this.own) return ['OWN_AWARD'];
    const bidder = of(model.bidders, waiting.who);
    if (bidder.state !== 'SUBMITTED' || isOver(bidder, model)) return ['QUOTE_NOT_LIVE'];
    return bidder.word === waiting.word ? [] : ['QUOTE_REVISED'];
  }
  done(model: Model): void {
    if (model.waiting) settle(model, model.waiting);
    model.waiting = undefined;
  }
  override toString = () => (this.own ? 'approve own' : 'approve');
}

export class Rejects extends Decides {
  readonly name = 'reject';
  async act(real: Real) {
    const { actor } = real.buyer === real.stage.limited ? real.stage.approver : real.buyer;
    return await given.act(real.house, actor, awardReject, {
      awardId: await this.awardId(real),
      reason: '重议',
    });
  }
  done(model: Model): void {
    model.waiting = undefined;
  }
  override toString = () => 'reject';
}
