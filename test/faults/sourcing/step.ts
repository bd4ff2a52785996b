import type fc from 'fast-check';
import * as given from '#test/builders/index.ts';
import { isLive, type Model, of, type QuoteState, type Real } from './story.ts';
import { refuseLeaks } from './views.ts';

/** One step: what it does, and what the model says comes of it: nothing or one of these refusals. */
export abstract class Step implements fc.AsyncCommand<Model, Real> {
  abstract readonly name: string;
  check(_model: Readonly<Model>): boolean {
    return true;
  }
  abstract act(real: Real): Promise<unknown>;
  /** Codes with which it must be refused; none where it must be done, unless there is no room. */
  abstract refused(model: Model): readonly string[];
  abstract done(model: Model, real: Real): void;

  async run(model: Model, real: Real): Promise<void> {
    const expected = this.refused(model);
    const codes = await codesOf(this.act(real));
    real.tally.note(this.name, codes[0] ?? 'done');
    const noRoom = codes.some((code) => code === 'QUOTE_CAPACITY' || code === 'AWARD_CAPACITY');
    if (expected.length === 0 && codes.length > 0 && !noRoom) throw new Error(`${this}: refused ${codes}`);
    if (expected.length > 0 && !codes.some((code) => expected.includes(code)))
      throw new Error(`${this}: ${codes.length === 0 ? 'was done' : codes}, expected ${expected}`);
    if (codes.length === 0) this.done(model, real);
    await agree(model, real);
    // What was refused has changed nothing, so nobody sees anything else.
    if (codes.length === 0) await refuseLeaks(model, real);
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

/** Rows against beliefs: every state, every minute held. */
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
}
