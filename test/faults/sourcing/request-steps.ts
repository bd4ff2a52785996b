import { encodeId } from '#schema/kernel/id.ts';
import { rfqCancel, rfqExtend, rfqGuestRevoke } from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { Step } from './step.ts';
import { end, guest, isDue, isLive, isOver, type Model, of, type Real } from './story.ts';

export class Cancels extends Step {
  readonly name = 'cancel';
  act({ house, rfq, buyer }: Real) {
    return given.act(house, buyer.actor, rfqCancel, { rfqId: rfq.wire, reason: '改型' });
  }
  refused(model: Model): readonly string[] {
    if (model.ended) return ['WRONG_STATE'];
    return model.waiting ? ['AWARD_WAITING'] : [];
  }
  done(model: Model): void {
    end(model);
  }
  override toString = () => 'cancel';
}

export class Extends extends Step {
  readonly name = 'extend';
  async act({ house, rfq, buyer }: Real): Promise<void> {
    const { rows } = await house.admin.query<{ due: Date }>(
      'select due_at as due from app.rfq where id = $1',
      [rfq.id],
    );
    const dueAt = new Date((rows[0]?.due.getTime() ?? 0) + 24 * 3_600_000);
    await given.act(house, buyer.actor, rfqExtend, { rfqId: rfq.wire, dueAt });
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
export class Waits extends Step {
  readonly name = 'wait';
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
/** The buyer takes the guest's link back: what it has quoted is lost. */
export class Revokes extends Step {
  readonly name = 'revoke';
  act({ house, rfq, buyer, bidderId }: Real) {
    const input = { rfqId: rfq.wire, bidderId: encodeId('bid', bidderId) };
    return given.act(house, buyer.actor, rfqGuestRevoke, input);
  }
  refused(model: Model): readonly string[] {
    return model.revoked ? ['LINK_REVOKED'] : [];
  }
  done(model: Model): void {
    model.revoked = true;
    const bidder = of(model.bidders, guest);
    if (isLive(bidder)) bidder.state = 'LOST';
  }
  override toString = () => 'revoke';
}
