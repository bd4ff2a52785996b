import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as given from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember, type Member } from '../harness/signed-in.ts';
import { statementsOf } from '../harness/statements.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let market: given.Market;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  market = await given.givenShopFor(api, 'machining.turning.cnc', '60');
});
afterAll(() => api.close());

const orgWire = ({ id }: given.Firm) => given.wire('org', id);
const facts = `id number reference quantity dueOn state final availableActions chosenPlanId quotedUntil latePerDay { amount currency } job { state }
  deliverTo { code } revision { code item { number } } shortages { stepCode candidates possible }
  plans { id wishes arrivesOn lateDays factoryCount unserved gapBps landedCost { total { amount } perPiece parts { kind amount { amount } } }
    lines { stepCode stepName pieces process { code } offer { id } weeks { weekStart pieces quantity { value unit } } price { total { amount } perPiece }
      reasons { code } reservation { state } } }`;

describe('asking what may be promised', () => {
  it('holds nothing and is looked into', async () => {
    const revisionId = (await given.givenReleased(api, member.firm)).wire;
    const { orderPromise } = await member.client.act(
      'orderPromiseInquire',
      {
        revisionId,
        quantity: 4800,
        dueOn: given.monday(8),
        deliverToCityCode: '320200',
        latePerDay: { amount: '500', currency: 'CNY' },
        reference: ' PO-2031/10 ',
      },
      `orderPromise { ${facts} }`,
    );

    expect(orderPromise).toMatchObject({
      reference: 'PO-2031/10',
      quantity: 4800,
      state: 'ASKED',
      final: false,
      plans: [],
      availableActions: ['REPLAN'],
      latePerDay: { amount: '500.00', currency: 'CNY' },
      job: { state: 'QUEUED' },
    });
  });

  it('refuses what cannot be planned, each at its field, and changes nothing', async () => {
    const revisionId = (await given.givenReleased(api, member.firm)).wire;
    const draft = (await given.givenRouting(api, member.firm)).wire;
    const forks = [
      given.step('10', ['20', '30']),
      given.step('20', ['40']),
      given.step('30', ['40']),
      given.step('40'),
    ];
    const forked = (await given.givenReleased(api, member.firm, forks)).wire;
    const valid = { revisionId, quantity: 10, dueOn: given.monday(8), deliverToCityCode: '320200' };
    const before = await checksums(api);

    const refusals = (more: object) => member.client.refusals('orderPromiseInquire', { ...valid, ...more });
    expect(await refusals({ revisionId: draft })).toEqual(['NOT_RELEASED at revisionId']);
    expect(await refusals({ revisionId: forked })).toEqual(['ROUTING_FORKS at revisionId']);
    expect(await refusals({ quantity: 0 })).toEqual(['OUT_OF_RANGE at quantity']);
    expect(await refusals({ reference: 'x'.repeat(61) })).toEqual(['TEXT_TOO_LONG at reference']);
    expect(await refusals({ dueOn: given.today() })).toEqual(['DUE_PASSED at dueOn']);
    expect(await refusals({ dueOn: given.monday(60) })).toEqual(['BEYOND_HORIZON at dueOn']);
    expect(await refusals({ deliverToCityCode: '999999' })).toEqual(['UNKNOWN_CITY at deliverToCityCode']);
    expect(await refusals({ latePerDay: { amount: '1', currency: 'EUR' } })).toEqual([
      'OTHER_CURRENCY at latePerDay.currency',
    ]);
    expect(await refusals({ latePerDay: { amount: '-1', currency: 'CNY' } })).toEqual([
      'NEGATIVE at latePerDay.amount',
    ]);
    const lead = { contractMode: 'LEAD_FACTORY', leadId: orgWire(market.seller) };
    expect(await refusals({ contractMode: 'LEAD_FACTORY' })).toEqual([
      'LEAD_MISSING at leadId',
      'MAIN_WORK_MISSING at mainStepCodes',
    ]);
    expect(await refusals({ ...lead, mainStepCodes: ['99'] })).toEqual(['UNKNOWN_STEP at mainStepCodes.0']);
    expect(await refusals({ ...lead, leadId: orgWire(member.firm), mainStepCodes: ['10'] })).toEqual([
      'UNKNOWN_FIRM at leadId',
    ]);
    expect(await refusals({ mainStepCodes: ['10'], mainWorkMayMove: true })).toEqual([
      'NOT_OF_MODE at mainStepCodes',
      'NOT_OF_MODE at mainWorkMayMove',
    ]);
    expect(await refusals({ binPieces: 3 })).toEqual(['NOT_WHOLE_BINS at binPieces']);
    expect(await refusals({ binPieces: 11 })).toEqual(['OUT_OF_RANGE at binPieces']);
    expect(await refusals({ freightPerBin: { amount: '4', currency: 'CNY' } })).toEqual([
      'FREIGHT_WITHOUT_BINS at binPieces',
    ]);
    expect(await checksums(api)).toEqual(before);
  });

  it('keeps who contracts with whom, and how pieces travel', async () => {
    const revisionId = (await given.givenReleased(api, member.firm)).wire;
    const terms = `contractMode lead { id } mainStepCodes mainWorkMayMove binPieces freightPerBin { amount } why { code }`;
    const lead = (await givenMember(api)).firm;
    const { orderPromise } = await member.client.act(
      'orderPromiseInquire',
      {
        revisionId,
        quantity: 80,
        dueOn: given.monday(8),
        deliverToCityCode: '320200',
        contractMode: 'LEAD_FACTORY',
        leadId: orgWire(lead),
        mainStepCodes: ['20'],
        binPieces: 40,
        freightPerBin: { amount: '4.00', currency: 'CNY' },
      },
      `orderPromise { ${terms} }`,
    );

    expect(orderPromise).toEqual({
      contractMode: 'LEAD_FACTORY',
      lead: { id: orgWire(lead) },
      mainStepCodes: ['20'],
      mainWorkMayMove: false,
      binPieces: 40,
      freightPerBin: { amount: '4.00' },
      why: [],
    });
  });

  it('names the firms that offer one of its steps: who may lead', async () => {
    const revisionId = (await given.givenReleased(api, member.firm, given.turnedAndMilled())).wire;
    const asked = await member.client.ask('query ($id: ID!) { orderLeads(revisionId: $id) { id } }', {
      id: revisionId,
    });

    expect(asked.orderLeads).toEqual([{ id: orgWire(market.seller) }]);
  });
});

describe('a promise with a plan', () => {
  const send = (name: string, input: object) => member.client.act(name, input, `orderPromise { ${facts} }`);

  it('goes from quote to confirm, and its lines tell what is held', async () => {
    const { promise, plan } = await given.givenAnswered(api, member.firm, market);
    const [orderPromiseId, planId] = [promise.wire, given.wire('ppl', plan.id)];

    const { orderPromise: quoted } = await send('orderPromiseQuote', { orderPromiseId, planId });
    expect(quoted).toMatchObject({
      state: 'QUOTED',
      chosenPlanId: planId,
      availableActions: ['CONFIRM', 'RELEASE'],
      plans: [
        {
          lines: [{ reservation: { state: 'HELD' }, price: { total: { amount: '600.00' }, perPiece: '6' } }],
        },
      ],
    });
    const { orderPromise: bought } = await send('orderPromiseConfirm', { orderPromiseId });
    expect(bought).toMatchObject({
      state: 'CONFIRMED',
      availableActions: [],
      plans: [{ lines: [{ reservation: { state: 'CONFIRMED' } }] }],
    });
    for (const name of ['orderPromiseConfirm', 'orderPromiseRelease', 'orderPromiseReplan'])
      expect(await member.client.refusals(name, { orderPromiseId })).toEqual(['WRONG_STATE at ']);
  });

  it('is given back by release, and planned anew after it', async () => {
    const { promise, plan } = await given.givenAnswered(api, member.firm, market);
    const orderPromiseId = promise.wire;
    await send('orderPromiseQuote', { orderPromiseId, planId: given.wire('ppl', plan.id) });

    const { orderPromise: released } = await send('orderPromiseRelease', { orderPromiseId });
    expect(released).toMatchObject({ state: 'RELEASED', availableActions: ['REPLAN'] });
    const { orderPromise: asked } = await send('orderPromiseReplan', { orderPromiseId });
    expect(asked).toMatchObject({ state: 'ASKED', chosenPlanId: null, plans: [] });
  });

  it('names step, week and what is free when too little of it is left', async () => {
    const busy = await given.givenShopFor(api, 'machining.turning.cnc', '60');
    const { promise, plan } = await given.givenAnswered(api, member.firm, busy);
    await given.givenHold(api, await given.givenFirm(api), busy.offer, [[1, 32]]);
    const { data } = await member.client.send(
      'orderPromiseQuote',
      { orderPromiseId: promise.wire, planId: given.wire('ppl', plan.id) },
      'userErrors { code path ... on PromiseConflictProblem { stepCode stepName weekStart requested { value unit } band } }',
    );
    expect(data.userErrors).toMatchObject([
      {
        code: 'PROMISE_CONFLICT',
        path: ['planId'],
        stepCode: '10',
        stepName: '车削',
        weekStart: given.monday(1),
        requested: { value: '10', unit: 'HUR' },
        band: 'TIGHT',
      },
    ]);
  });

  it('looks for plans anew in the same call where the market has moved on, if it is told to, and else changes nothing', async () => {
    const busy = await given.givenShopFor(api, 'machining.turning.cnc', '60');
    const { promise, plan } = await given.givenAnswered(api, member.firm, busy);
    await given.givenHold(api, await given.givenFirm(api), busy.offer, [[1, 32]]);
    const quote = async (more: object = {}) =>
      (
        await member.client.send(
          'orderPromiseQuote',
          { orderPromiseId: promise.wire, planId: given.wire('ppl', plan.id), ...more },
          'orderPromise { state plans { id } } userErrors { code }',
        )
      ).data;

    expect(await quote()).toMatchObject({ orderPromise: null, userErrors: [{ code: 'PROMISE_CONFLICT' }] });
    expect(await quote({ replanIfMoved: true })).toMatchObject({
      orderPromise: { state: 'ASKED', plans: [] },
      userErrors: [{ code: 'PROMISE_CONFLICT' }],
    });
    // It is looked for already: nothing else begins.
    expect(await quote({ replanIfMoved: true })).toMatchObject({
      orderPromise: null,
      userErrors: [{ code: 'WRONG_STATE' }],
    });
  });

  it('waits for owners who have to accept first, tells what each has said, and is bought after all of them', async () => {
    const asking = await given.givenShopFor(api, 'machining.turning.cnc', '60', { booking: 'APPROVAL' });
    const seller = await as(api, asking.seller);
    const { promise, plan } = await given.givenAnsweredAt(api, member.firm, [
      { market, asksFirst: false },
      { market: asking, asksFirst: true },
    ]);
    const orderPromiseId = promise.wire;
    const owners = `orderPromise { state mayAsk ownersAsked withoutOfferIds availableActions plans { lines { asksFirst ownerAnswer reservation { id state together } } } }`;
    const acted = (name: string, more: object = {}) =>
      member.client.act(name, { orderPromiseId, ...more }, owners);

    const { orderPromise: waiting } = await acted('orderPromiseQuote', {
      planId: given.wire('ppl', plan.id),
    });
    expect(waiting).toMatchObject({
      state: 'AWAITING_OWNERS',
      mayAsk: true,
      ownersAsked: 1,
      availableActions: ['RELEASE'],
      plans: [
        {
          lines: [
            { asksFirst: false, ownerAnswer: null, reservation: { state: 'HELD', together: true } },
            { asksFirst: true, ownerAnswer: 'WAITING', reservation: { state: 'AWAITING_APPROVAL' } },
          ],
        },
      ],
    });
    const asked = waiting.plans[0].lines[1].reservation.id;
    const { reservation } = await seller.act(
      'reservationAccept',
      { reservationId: asked },
      'reservation { state together acceptedAt availableActions }',
    );
    expect(reservation).toMatchObject({ state: 'HELD', together: true, availableActions: [] });
    const { orderPromise: bought } = await acted('orderPromiseConfirm');
    expect(bought).toMatchObject({
      state: 'CONFIRMED',
      ownersAsked: 0,
      plans: [{ lines: [{ ownerAnswer: null }, { ownerAnswer: 'YES' }] }],
    });
  });

  it('ends with an owner’s no, and is planned anew without that offer', async () => {
    const asking = await given.givenShopFor(api, 'machining.turning.cnc', '60', { booking: 'APPROVAL' });
    const { promise, plan } = await given.givenAnsweredAt(api, member.firm, [
      { market: asking, asksFirst: true },
    ]);
    const facts = 'orderPromise { state withoutOfferIds plans { lines { ownerAnswer reservation { id } } } }';
    const input = { orderPromiseId: promise.wire };
    const { orderPromise: held } = await member.client.act(
      'orderPromiseQuote',
      { ...input, planId: given.wire('ppl', plan.id) },
      facts,
    );
    const seller = await as(api, asking.seller);
    await seller.act(
      'reservationDecline',
      { reservationId: held.plans[0].lines[0].reservation.id },
      'reservation { id }',
    );
    const { node } = await member.client.ask(
      `query ($id: ID!) { node(id: $id) { ... on OrderPromise { state plans { lines { ownerAnswer } } } } }`,
      { id: promise.wire },
    );
    expect(node).toEqual({ state: 'DECLINED', plans: [{ lines: [{ ownerAnswer: 'NO' }] }] });

    const without = [given.wire('crd', asking.offer.id)];
    expect(
      await member.client.refusals('orderPromiseReplan', {
        ...input,
        withoutOfferIds: Array.from({ length: 51 }, () => given.wire('crd', asking.offer.id)),
      }),
    ).toEqual(['TOO_MANY at withoutOfferIds']);
    const stranger = { ...input, withoutOfferIds: [given.wire('crd', market.offer.id)] };
    expect(await member.client.faultOf('orderPromiseReplan', stranger)).toBe('NOT_FOUND');
    const { orderPromise: again } = await member.client.act(
      'orderPromiseReplan',
      { ...input, withoutOfferIds: without },
      facts,
    );
    expect(again).toMatchObject({ state: 'ASKED', withoutOfferIds: without });
    const { orderPromise: bindingAlone } = await member.client.act(
      'orderPromiseReplan',
      { ...input, withoutOfferIds: [], mayAsk: false },
      'orderPromise { mayAsk withoutOfferIds }',
    );
    expect(bindingAlone).toEqual({ mayAsk: false, withoutOfferIds: [] });
  });

  it('is another firm’s affair to nobody else', async () => {
    const { promise, plan } = await given.givenAnswered(api, member.firm, market);
    const other = await givenMember(api);
    const input = { orderPromiseId: promise.wire, planId: given.wire('ppl', plan.id) };
    expect(await other.client.faultOf('orderPromiseQuote', input)).toBe('NOT_FOUND');
  });
});

describe('the list of promises', () => {
  it('costs the same number of statements however long it is', async () => {
    const someone = await givenMember(api);
    const list = `{ orderPromises(first: 4) { edges { node { ${facts} } } } }`;
    await given.givenAnswered(api, someone.firm, market);
    const few = await statementsOf(api, () => someone.client.ask(list));
    for (let n = 0; n < 3; n++) await given.givenAnswered(api, someone.firm, market);
    const many = await statementsOf(api, () => someone.client.ask(list));

    expect(many.length).toBe(few.length);
  });
});
