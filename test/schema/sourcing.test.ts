import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import {
  awardApprove,
  organisationApprovalLimitsSet,
  quoteCounter,
  quoteCounterAccept,
  quoteCounterRefuse,
  quoteSubmit,
  quoteWithdraw,
  rfqAward,
  rfqCancel,
  rfqDecline,
  rfqExtend,
} from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let seller: given.Firm;
let center: given.Center;
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
});
afterAll(() => house.close());
afterEach(async () => {
  await given.moveClock(house, '0');
  expect(await given.exchangeFaults(house)).toEqual([]);
});

/** A supplier with a work centre of 16 h a day in the next four weeks. */
async function givenShop(hoursPerDay = 16): Promise<void> {
  seller = await given.givenFirm(house);
  center = await given.givenWorkCenter(house, seller);
  await given.givenCapacityFast(house, seller, [center], { hoursPerDay });
}
const held = async () =>
  Number(
    (
      await house.admin.query<{ held: bigint }>(
        'select coalesce(sum(held), 0) as held from app.work_center_day where work_center_id = $1',
        [center.id],
      )
    ).rows[0]?.held,
  );
const stateOf = async ({ id }: given.Made) =>
  (await house.admin.query<{ state: string }>('select state from app.quote where id = $1', [id])).rows[0]
    ?.state;
const sweep = () => house.workerDatabase.pool.query('select market.sweep_quotes(200)');
const refusals = (acting: Promise<unknown>) => given.refusalOf(acting);

describe('a quote that holds', () => {
  it('keeps its minutes free on the supplier’s own work centre, and gives them back when it is withdrawn', async () => {
    await givenShop();
    const rfq = await given.givenRfq(house, buyer, [seller]);
    const quote = await given.givenQuote(house, seller, rfq, {
      firmness: 'HELD',
      lines: [given.madeOn(center, rfq.lines[0] ?? '')],
    });
    expect(await held()).toBe(1200);

    await given.act(house, seller.actor, quoteWithdraw, { quoteId: quote.wire });

    expect([await held(), await stateOf(quote)]).toEqual([0, 'WITHDRAWN']);
  });

  it('is refused whole, with what is free, when one of its lines has no room', async () => {
    await givenShop(1);
    const rfq = await given.givenRfq(house, buyer, [seller]);
    const input = await given.quoteInput(house, rfq, {
      firmness: 'HELD',
      lines: [given.madeOn(center, rfq.lines[0] ?? '')],
    });

    const refusal = await given.act(house, seller.actor, quoteSubmit, input).catch((error) => error);

    // Three weeks of five hours before the day of delivery.
    expect(refusal.problems).toMatchObject([
      {
        code: 'QUOTE_CAPACITY',
        path: ['lines', '0', 'workCenterId'],
        params: [
          { name: 'wanted', value: '1200' },
          { name: 'free', value: '900' },
        ],
      },
    ]);
    expect(await held()).toBe(0);
  });

  it('gives back what the version before held, and holds for the new one', async () => {
    await givenShop();
    const rfq = await given.givenRfq(house, buyer, [seller]);
    const [line = ''] = rfq.lines;
    await given.givenQuote(house, seller, rfq, { firmness: 'HELD', lines: [given.madeOn(center, line, 12)] });
    await given.givenQuote(house, seller, rfq, { firmness: 'HELD', lines: [given.madeOn(center, line, 5)] });
    expect(await held()).toBe(500);
    await given.givenQuote(house, seller, rfq, { lines: [given.madeOn(center, line, 5)] });
    expect(await held()).toBe(0);
  });

  it('ends with its time, by the database’s clock, and is not awarded after it', async () => {
    await givenShop();
    const rfq = await given.givenRfq(house, buyer, [seller]);
    const quote = await given.givenQuote(house, seller, rfq, {
      firmness: 'HELD',
      validUntil: await given.inHours(house, 5),
      lines: [given.madeOn(center, rfq.lines[0] ?? '')],
    });
    await given.moveClock(house, '6 hours');
    expect(await refusals(given.givenAward(house, buyer, rfq, quote))).toEqual(['QUOTE_NOT_LIVE']);
    await sweep();
    expect([await held(), await stateOf(quote)]).toEqual([0, 'EXPIRED']);
  });

  it('is released when another wins, when the request is cancelled', async () => {
    await givenShop();
    const other = await given.givenFirm(house);
    const rfq = await given.givenRfq(house, buyer, [seller, other]);
    const lines = [given.madeOn(center, rfq.lines[0] ?? '')];
    const quote = await given.givenQuote(house, seller, rfq, { firmness: 'HELD', lines });
    await given.givenAward(house, buyer, rfq, await given.givenQuote(house, other, rfq));
    expect([await held(), await stateOf(quote)]).toEqual([0, 'LOST']);

    const second = await given.givenRfq(house, buyer, [seller]);
    const again = await given.givenQuote(house, seller, second, {
      firmness: 'HELD',
      lines: [given.madeOn(center, second.lines[0] ?? '')],
    });
    await given.act(house, buyer.actor, rfqCancel, { rfqId: second.wire, reason: '改型' });
    expect([await held(), await stateOf(again)]).toEqual([0, 'LOST']);
  });

  it('is sold by its award, and the work order has what it held', async () => {
    await givenShop();
    const rfq = await given.givenRfq(house, buyer, [seller]);
    const quote = await given.givenQuote(house, seller, rfq, {
      firmness: 'HELD',
      lines: [given.madeOn(center, rfq.lines[0] ?? '')],
    });

    await given.givenAward(house, buyer, rfq, quote);

    const { rows } = await house.admin.query(
      `select r.state, r.quantity, r.price_minor, r.number like 'WO-%' as numbered from app.reservation r join app.award_line z on z.reservation_id = r.id where z.quote_id = $1`,
      [quote.id],
    );
    expect(rows).toEqual([{ state: 'CONFIRMED', quantity: 1200n, price_minor: 433200n, numbered: true }]);
    expect([await held(), await stateOf(quote)]).toEqual([0, 'AWARDED']);
  });

  it('keeps of a part no more than its share', async () => {
    await givenShop();
    const rfq = await given.givenRfq(house, buyer, [seller]);
    const quote = await given.givenQuote(house, seller, rfq, {
      firmness: 'HELD',
      lines: [given.madeOn(center, rfq.lines[0] ?? '')],
    });
    await given.act(house, buyer.actor, rfqAward, {
      rfqId: rfq.wire,
      closes: false,
      lines: [{ quoteId: quote.wire, lineId: rfq.lines[0] ?? '', quantity: '25' }],
    });
    const { rows } = await house.admin.query(
      'select sum(reserved)::int as sold from app.work_center_day where work_center_id = $1',
      [center.id],
    );
    expect([rows[0]?.sold, await held()]).toEqual([300, 0]);
  });
});

describe('a quote', () => {
  it('is refused at its field: a tier that rises, more than asked, a rate of another taxpayer, parts that do not add up, a day that is over', async () => {
    await givenShop();
    const rfq = await given.givenRfq(house, buyer, [seller]);
    const line = given.quotedLine(rfq.lines[0] ?? '', {
      quantity: '101',
      tiers: [
        { from: '10', unitPrice: '40' },
        { from: '50', unitPrice: '41' },
      ],
      breakdown: [{ kind: 'MATERIAL', amount: '1' }],
      deliverOn: '2020-01-01',
    });
    const input = await given.quoteInput(house, rfq, { vatBps: 100, lines: [line] });
    expect((await refusals(given.act(house, seller.actor, quoteSubmit, input))).sort()).toEqual([
      'BREAKDOWN_SUM',
      'MORE_THAN_ASKED',
      'TIER_RISES',
      'VAT_RATE',
      'WINDOW_OVER',
    ]);
  });

  it('comes too late after the due time, and so does a refusal to quote', async () => {
    await givenShop();
    const rfq = await given.givenRfq(house, buyer, [seller]);
    await given.moveClock(house, '3 days');
    expect(await refusals(given.givenQuote(house, seller, rfq))).toEqual(['DUE_PASSED']);
    expect(
      await refusals(given.act(house, seller.actor, rfqDecline, { rfqId: rfq.wire, reason: 'NO_CAPACITY' })),
    ).toEqual(['DUE_PASSED']);
    expect(
      await refusals(
        given.act(house, buyer.actor, rfqExtend, { rfqId: rfq.wire, dueAt: await given.inHours(house, 99) }),
      ),
    ).toEqual(['DUE_PASSED']);
  });

  it('prices VAT apart so that net and VAT add up to what is paid', async () => {
    await givenShop();
    const rfq = await given.givenRfq(house, buyer, [seller]);
    const quote = await given.givenQuote(house, seller, rfq, {
      vatIncluded: true,
      lines: [given.quotedLine(rfq.lines[0] ?? '', { unitPrice: '33.333', tooling: '1000' })],
    });
    const { rows } = await house.admin.query(
      'select net_minor, vat_minor from app.quote_version where quote_id = $1',
      [quote.id],
    );
    expect(rows).toEqual([{ net_minor: 383478n, vat_minor: 49852n }]);
    expect(383478 + 49852).toBe(333330 + 100000);
  });
});

describe('a counter-offer', () => {
  it('is accepted as the supplier’s own word, with its hold made anew, or refused: then the last word stands', async () => {
    await givenShop();
    const rfq = await given.givenRfq(house, buyer, [seller]);
    const [line = ''] = rfq.lines;
    const quote = await given.givenQuote(house, seller, rfq, {
      firmness: 'HELD',
      lines: [given.madeOn(center, line)],
    });
    const counter = (more: object) =>
      given.act(house, buyer.actor, quoteCounter, {
        quoteId: quote.wire,
        lines: [{ lineId: line, ...more }],
      });
    await counter({ unitPrice: '40', quantity: '50' });
    expect(await refusals(given.givenAward(house, buyer, rfq, quote))).toEqual(['QUOTE_NOT_LIVE']);
    expect(await held()).toBe(1200);
    await given.act(house, seller.actor, quoteCounterRefuse, { quoteId: quote.wire });
    await counter({ unitPrice: '42', quantity: '50' });
    await given.act(house, seller.actor, quoteCounterAccept, { quoteId: quote.wire });

    expect(await held()).toBe(600);
    const { rows } = await house.admin.query(
      'select v.version, v.side, v.outcome, l.unit_price::float as price, l.quantity::float as quantity from app.quote_version v join app.quote_line l using (quote_id, version) where quote_id = $1 order by 1',
      [quote.id],
    );
    expect(rows).toEqual([
      { version: 1, side: 'SELLER', outcome: 'REPLACED', price: 43.32, quantity: 100 },
      { version: 2, side: 'BUYER', outcome: 'DECLINED', price: 40, quantity: 50 },
      { version: 3, side: 'SELLER', outcome: 'REPLACED', price: 43.32, quantity: 100 },
      { version: 4, side: 'BUYER', outcome: 'ACCEPTED', price: 42, quantity: 50 },
      { version: 5, side: 'SELLER', outcome: 'LIVE', price: 42, quantity: 50 },
    ]);
    await given.act(house, seller.actor, quoteWithdraw, { quoteId: quote.wire });
    expect(await refusals(counter({ unitPrice: '41' }))).toEqual(['QUOTE_NOT_LIVE']);
  });
});

describe('an award', () => {
  it('splits a line among several, and never sells more of it than is asked for', async () => {
    const [one, two] = [await given.givenFirm(house), await given.givenFirm(house)];
    const rfq = await given.givenRfq(house, buyer, [one, two]);
    const [first, second] = [
      await given.givenQuote(house, one, rfq),
      await given.givenQuote(house, two, rfq),
    ];
    const [lineId = ''] = rfq.lines;
    const award = (quantities: readonly [string, string], closes = false) =>
      given.act(house, buyer.actor, rfqAward, {
        rfqId: rfq.wire,
        closes,
        lines: [
          { quoteId: first.wire, lineId, quantity: quantities[0] },
          { quoteId: second.wire, lineId, quantity: quantities[1] },
        ],
      });
    expect(await refusals(award(['60', '60']))).toEqual(['ALREADY_AWARDED']);
    await award(['60', '40']);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['AWARDED', 'AWARDED']);
    expect(await refusals(given.givenAward(house, buyer, rfq, first))).toEqual(['RFQ_ENDED']);
  });

  it('waits above a limit for a second person who may spend as much, and never for its own maker', async () => {
    const firm = await given.givenFirm(house);
    const other = await given.givenFirm(house);
    const rfq = await given.givenRfq(house, firm, [other]);
    const quote = await given.givenQuote(house, other, rfq);
    const limits = (amounts: Record<string, string>) =>
      given.act(house, firm.actor, organisationApprovalLimitsSet, {
        limits: Object.entries(amounts).map(([role, amount]) => ({ role: role as 'BUYER', amount })),
      });
    await limits({ BUYER: '1000', FINANCE: '4000' });
    const clerk = await given.givenColleague(house, firm, ['BUYER']);
    const lines = [{ quoteId: quote.wire, lineId: rfq.lines[0] ?? '' }];
    await given.act(house, clerk.actor, rfqAward, { rfqId: rfq.wire, lines });
    expect(await stateOf(quote)).toBe('SUBMITTED');
    expect(await refusals(given.act(house, clerk.actor, rfqAward, { rfqId: rfq.wire, lines }))).toEqual([
      'AWARD_WAITING',
    ]);
    const { rows } = await house.admin.query<{ id: string }>('select id from app.award where rfq_id = $1', [
      rfq.id,
    ]);
    const awardId = encodeId('awd', rows[0]?.id ?? '');
    const finance = await given.givenColleague(house, firm, ['FINANCE']);
    const approve = (actor: given.Colleague['actor']) => given.act(house, actor, awardApprove, { awardId });
    expect(await refusals(approve(clerk.actor))).toEqual(['OWN_AWARD']);
    expect(await refusals(approve(finance.actor))).toEqual(['ABOVE_LIMIT']);
    await limits({ BUYER: '1000', FINANCE: '5000' });
    await approve(finance.actor);
    expect(await stateOf(quote)).toBe('AWARDED');
    expect(await refusals(approve(finance.actor))).toEqual(['WRONG_STATE']);
  });

  it('that waits was possible when it was made, and sells nothing but the word that was decided on', async () => {
    const firm = await given.givenFirm(house);
    const other = await given.givenFirm(house);
    const rfq = await given.givenRfq(house, firm, [other]);
    const quote = await given.givenQuote(house, other, rfq);
    await given.act(house, firm.actor, organisationApprovalLimitsSet, {
      limits: [{ role: 'OWNER', amount: '1000' }],
    });
    const finance = await given.givenColleague(house, firm, ['FINANCE']);
    const approve = async () => {
      const { rows } = await house.admin.query<{ id: string }>(
        'select id from app.award where rfq_id = $1 order by id desc limit 1',
        [rfq.id],
      );
      const awardId = encodeId('awd', rows[0]?.id ?? '');
      return await refusals(given.act(house, finance.actor, awardApprove, { awardId }));
    };

    await given.act(house, other.actor, quoteWithdraw, { quoteId: quote.wire });
    expect(await refusals(given.givenAward(house, firm, rfq, quote))).toEqual(['QUOTE_NOT_LIVE']);
    await given.givenQuote(house, other, rfq);
    await given.givenAward(house, firm, rfq, quote);
    await given.givenQuote(house, other, rfq, {
      lines: [given.quotedLine(rfq.lines[0] ?? '', { unitPrice: '60' })],
    });

    expect(await approve()).toEqual(['QUOTE_REVISED']);
    expect(await stateOf(quote)).toBe('SUBMITTED');
  });

  it('of 32 buyers at once for the same hours: nothing is oversold, and losers are told how many are possible', async () => {
    await givenShop(4);
    // 60 h before delivery; each wants 20 h: three of them fit.
    const rooms = [];
    for (let index = 0; index < 32; index++) {
      const firm = index < 4 ? await given.givenFirm(house) : buyer;
      const rfq = await given.givenRfq(house, firm, [seller]);
      const quote = await given.givenQuote(house, seller, rfq, {
        lines: [given.madeOn(center, rfq.lines[0] ?? '')],
      });
      rooms.push({ firm, rfq, quote });
    }
    const answers = await Promise.all(
      rooms.map(({ firm, rfq, quote }) =>
        given.givenAward(house, firm, rfq, quote).then(
          () => 'won',
          (error: { problems?: { code: string; params: { name: string; value: string }[] }[] }) => {
            const [found] = error.problems ?? [];
            if (!found) throw error;
            return `${found.code} ${found.params.find(({ name }) => name === 'free')?.value}`;
          },
        ),
      ),
    );
    expect(answers.filter((answer) => answer === 'won')).toHaveLength(3);
    expect([...new Set(answers.filter((answer) => answer !== 'won'))]).toEqual(['AWARD_CAPACITY 0']);
  }, 60_000);
});
