import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { Refusal } from '#schema/kernel/refusal.ts';
import {
  callOffCancel,
  callOffConfirm,
  callOffDecline,
  callOffPlace,
  callOffRepeat,
  frameworkAccept,
  frameworkDecline,
  frameworkEnd,
  frameworkPropose,
  organisationApprovalLimitsSet,
} from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let seller: given.Firm;
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  seller = await given.givenFirm(house);
});
afterAll(() => house.close());

const { refusalOf } = given;
const called = async ({ id }: given.Made) =>
  (
    await house.admin.query<{ called: number; minor: bigint }>(
      'select (select sum(l.called)::float8 from app.framework_line l where l.framework_id = f.id) as called, f.called_minor as minor from app.framework f where f.id = $1',
      [id],
    )
  ).rows[0];
const callOffOf = async ({ id }: given.Made) =>
  (
    await house.admin.query<{
      state: string;
      net_minor: bigint;
      fee_minor: bigint;
      promised_on: string | null;
    }>('select state, net_minor, fee_minor, promised_on::text from app.call_off where id = $1', [id])
  ).rows[0];
const place = (agreement: given.Agreement, quantity: string, more = {}) =>
  given.act(house, buyer.actor, callOffPlace, given.callOffInput(agreement, quantity, more));
const confirm = (callOff: given.Made, more = {}) =>
  given.act(house, seller.actor, callOffConfirm, { callOffId: callOff.wire, ...more });

describe('an agreement', () => {
  it('takes two: whoever has proposed it does not answer it, in the database neither', async () => {
    const agreement = await given.givenProposedFramework(house, buyer, seller);
    const frameworkId = agreement.wire;
    expect(await refusalOf(given.act(house, buyer.actor, frameworkAccept, { frameworkId }))).toEqual([
      'OWN_PROPOSAL',
    ]);
    expect(await refusalOf(place(agreement, '1'))).toEqual(['WRONG_STATE']);
    await given.act(house, seller.actor, frameworkAccept, { frameworkId });
    expect(await refusalOf(given.act(house, seller.actor, frameworkAccept, { frameworkId }))).toEqual([
      'WRONG_STATE',
    ]);
  });

  it('is proposed by a supplier as well, declined with a reason, taken back by its proposer', async () => {
    const input = given.frameworkInput(buyer, { side: 'SELLER' });
    const one = await given.act(house, seller.actor, frameworkPropose, input);
    const other = await given.act(house, seller.actor, frameworkPropose, input);
    const decline = { frameworkId: one.wire, reason: '价格偏高' };
    expect(await refusalOf(given.act(house, seller.actor, frameworkDecline, decline))).toEqual([
      'OWN_PROPOSAL',
    ]);
    await given.act(house, buyer.actor, frameworkDecline, decline);
    await given.act(house, seller.actor, frameworkEnd, { frameworkId: other.wire, reason: '重新报价' });
    const { rows } = await house.admin.query(
      'select state, reason from app.framework where id = any ($1) order by id',
      [[one.id, other.id]],
    );
    expect(rows).toEqual([
      { state: 'DECLINED', reason: '价格偏高' },
      { state: 'WITHDRAWN', reason: '重新报价' },
    ]);
  });

  it('is absent to everybody else, and not for a role of the other side', async () => {
    const agreement = await given.givenProposedFramework(house, buyer, seller);
    const stranger = await given.givenFirm(house);
    const accept = (actor: given.Firm['actor']) =>
      given.act(house, actor, frameworkAccept, { frameworkId: agreement.wire });
    await expect(accept(stranger.actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(accept(given.actingAs(seller, 'BUYER'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await accept(given.actingAs(seller, 'SALES'));
  });

  it('is refused at its field: nobody’s firm, a window, a rate, tiers, a ladder, a line without an end', async () => {
    const input = given.frameworkInput(seller, {
      vatBps: 1234,
      validUntil: '2020-01-01',
      leastAmount: '10',
      mostAmount: '5',
      ladder: [{ days: 5, bps: 10 }],
      lines: [
        given.agreedLine({ tiers: [{ from: '10', unitPrice: '41' }], least: '2000' }),
        given.agreedLine({ most: '0.5' }),
      ],
    });
    expect((await refusalOf(given.act(house, buyer.actor, frameworkPropose, input))).sort()).toEqual([
      'LADDER_OPEN',
      'LEAST_ABOVE_MOST',
      'LEAST_ABOVE_MOST',
      'LEAST_ABOVE_MOST',
      'TIER_RISES',
      'UNIT_MISMATCH',
      'VAT_RATE',
      'WINDOW_EMPTY',
    ]);
    const endless = given.frameworkInput(seller, { lines: [given.agreedLine({ least: null, most: null })] });
    expect(await refusalOf(given.act(house, buyer.actor, frameworkPropose, endless))).toEqual(['MISSING']);
    const self = given.frameworkInput(buyer);
    expect(await refusalOf(given.act(house, buyer.actor, frameworkPropose, self))).toEqual(['BIDDER_SELF']);
  });

  it('is agreed from a final award of which the other firm has won a part, and from no other', async () => {
    const rfq = await given.givenRfq(house, buyer, [seller]);
    await given.givenAward(house, buyer, rfq, await given.givenQuote(house, seller, rfq));
    const { rows } = await house.admin.query<{ id: string }>('select id from app.award where rfq_id = $1', [
      rfq.id,
    ]);
    const awardId = encodeId('awd', rows[0]?.id ?? '');
    await given.givenFramework(house, buyer, seller, { awardId });
    const third = await given.givenFirm(house);
    const input = given.frameworkInput(third, { awardId });
    await expect(given.act(house, buyer.actor, frameworkPropose, input)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a call-off', () => {
  it('is priced by its own quantity, counts at once, and is given back when it is declined', async () => {
    const agreement = await given.givenFramework(house, buyer, seller);
    const [small, large] = [await place(agreement, '100'), await place(agreement, '500')];
    expect((await callOffOf(small))?.net_minor).toBe(400_000n);
    expect((await callOffOf(large))?.net_minor).toBe(1_900_000n);
    expect(await called(agreement)).toEqual({ called: 600, minor: 2_300_000n });

    await given.act(house, seller.actor, callOffDecline, { callOffId: large.wire, reason: '产能不足' });
    expect(await called(agreement)).toEqual({ called: 100, minor: 400_000n });
    await confirm(small);
    expect(await callOffOf(small)).toMatchObject({ state: 'CONFIRMED' });
    expect(await refusalOf(confirm(small))).toEqual(['WRONG_STATE']);
  });

  it('never goes beyond the agreement, and is told what is left: by quantity, and by amount', async () => {
    const agreement = await given.givenFramework(house, buyer, seller);
    await place(agreement, '900');
    const refusal = await place(agreement, '101').catch((error) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.problems).toMatchObject([
      {
        code: 'BEYOND_AGREEMENT',
        path: ['lines', '0', 'quantity'],
        params: [
          { name: 'left', value: '100' },
          { name: 'wanted', value: '101' },
        ],
      },
    ]);
    const lines = [given.agreedLine({ most: null })];
    const byAmount = await given.givenFramework(house, buyer, seller, { mostAmount: '5000.00', lines });
    await place(byAmount, '100');
    const amount = await place(byAmount, '26').catch((error) => error);
    expect(amount.problems).toMatchObject([
      {
        code: 'BEYOND_AGREEMENT',
        path: ['lines'],
        params: [{ value: '1000.00 CNY' }, { value: '1040.00 CNY' }],
      },
    ]);
  });

  it('races with thirty-one others for the last pieces: as many win as the agreement has, and not one more', async () => {
    const agreement = await given.givenFramework(house, buyer, seller, {
      lines: [given.agreedLine({ tiers: [], most: '1000' })],
    });
    const racing = Array.from({ length: 32 }, () => refusalOf(place(agreement, '90')));
    const outcomes = await Promise.all(racing);
    const won = outcomes.filter((codes) => codes.length === 0).length;
    expect(won).toBe(11);
    expect(new Set(outcomes.flat())).toEqual(new Set(['BEYOND_AGREEMENT']));
    expect(await called(agreement)).toEqual({ called: 990, minor: 3_960_000n });
  }, 60_000);

  it('races with its own decline: what is given back is given back once', async () => {
    const agreement = await given.givenFramework(house, buyer, seller);
    const callOff = await place(agreement, '100');
    const answer = { callOffId: callOff.wire, reason: '改型' };
    const outcomes = await Promise.all([
      refusalOf(given.act(house, seller.actor, callOffDecline, answer)),
      refusalOf(given.act(house, buyer.actor, callOffCancel, answer)),
      refusalOf(given.act(house, seller.actor, callOffConfirm, { callOffId: callOff.wire })),
    ]);
    const last = await callOffOf(callOff);
    expect(outcomes.flat()).toContain('WRONG_STATE');
    expect(await called(agreement)).toMatchObject({ called: last?.state === 'CONFIRMED' ? 100 : 0 });
  });

  it('is refused at its field: sooner than agreed, a line twice, half a piece, above what one may spend alone', async () => {
    const agreement = await given.givenFramework(house, buyer, seller);
    const [lineId = ''] = agreement.lines;
    const lines = [
      { lineId, quantity: '0.5' },
      { lineId, quantity: '-1' },
    ];
    const found = await refusalOf(place(agreement, '1', { wantedOn: given.today(), lines }));
    expect(found.sort()).toEqual(['LEAD_TIME', 'LINE_TWICE', 'NOT_POSITIVE', 'UNIT_MISMATCH']);
    const limited = await given.givenFirm(house);
    const limits = [{ role: 'BUYER' as const, amount: '3000' }];
    await given.act(house, limited.actor, organisationApprovalLimitsSet, { limits });
    const own = await given.givenFramework(house, limited, seller);
    const input = given.callOffInput(own, '100');
    const clerk = given.actingAs(limited, 'BUYER');
    expect(await refusalOf(given.act(house, clerk, callOffPlace, input))).toEqual(['ABOVE_LIMIT']);
    await given.act(house, limited.actor, callOffPlace, input);
  });

  it('is the buyer’s to place and the supplier’s to answer', async () => {
    const agreement = await given.givenFramework(house, buyer, seller);
    const input = given.callOffInput(agreement, '10');
    await expect(given.act(house, seller.actor, callOffPlace, input)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const callOff = await place(agreement, '10');
    const callOffId = callOff.wire;
    await expect(given.act(house, buyer.actor, callOffConfirm, { callOffId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('costs by the ladder when it is cancelled after it was confirmed, nothing before, and is left in the agreement again', async () => {
    const agreement = await given.givenFramework(house, buyer, seller);
    const [asked, sure] = [await place(agreement, '100'), await place(agreement, '100')];
    await confirm(sure);
    for (const { wire } of [asked, sure])
      await given.act(house, buyer.actor, callOffCancel, { callOffId: wire, reason: '订单减少' });
    expect((await callOffOf(asked))?.fee_minor).toBe(0n);
    // Twenty days of notice: a fifth.
    expect((await callOffOf(sure))?.fee_minor).toBe(80_000n);
    expect(await called(agreement)).toEqual({ called: 0, minor: 0n });
  });

  it('is placed again by one act, at the price of today, and not from an agreement that has ended', async () => {
    const agreement = await given.givenFramework(house, buyer, seller);
    const first = await place(agreement, '500');
    const again = await given.act(house, buyer.actor, callOffRepeat, {
      callOffId: first.wire,
      wantedOn: given.monday(6),
    });
    expect(await called(agreement)).toEqual({ called: 1000, minor: 3_800_000n });
    const repeat = { callOffId: again.wire, wantedOn: given.monday(6) };
    expect(await refusalOf(given.act(house, buyer.actor, callOffRepeat, repeat))).toEqual([
      'BEYOND_AGREEMENT',
    ]);
    await given.act(house, seller.actor, frameworkEnd, { frameworkId: agreement.wire, reason: '停产' });
    expect(await refusalOf(given.act(house, buyer.actor, callOffRepeat, repeat))).toEqual(['WRONG_STATE']);
    // What was agreed before stays an order.
    await confirm(again);
  });

  it('is not placed before the first day, nor after the last', async () => {
    await place(await given.givenFramework(house, buyer, seller, { validFrom: given.today() }), '1');
    const later = await given.givenFramework(house, buyer, seller, {
      validFrom: given.monday(2),
      validUntil: given.monday(4),
    });
    expect(await refusalOf(place(later, '1'))).toEqual(['NOT_IN_FORCE']);
    await given.moveClock(house, '40 days');
    expect(await refusalOf(place(later, '1', { wantedOn: given.monday(12) }))).toEqual(['WRONG_STATE']);
    await given.moveClock(house, '0');
  });
});
