import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jointPlanAsked, planTogetherKind } from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
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

const facts = `id number state final unserved gapBps availableActions total { amount } job { state }
  orders { position current leaving { spared { amount } lateDays whole } promise { id state jointPlan { id } availableActions } alone { landedCost { total { amount } } } plan { wishes unserved landedCost { total { amount } } lines { weeks { weekStart } } } }
  contended { weekStart offer { id } wanted { value unit } free { value unit } taken { value unit } promises { id } }`;
const read = async (id: string, by = member) =>
  (await by.client.ask(`query ($id: ID!) { node(id: $id) { ... on JointPlan { ${facts} } } }`, { id })).node;
const answered = (weekStart?: string) =>
  given.givenJointAnswer(api, member.firm, { market, ...(weekStart ? { weekStart } : {}) });

describe('asking for orders to be planned as one', () => {
  it('holds nothing, keeps what each would do alone, and looks for plans of all of them', async () => {
    const alone = await given.givenAnswered(api, member.firm, market);
    const asked = await given.givenInquiry(api, member.firm);
    const { jointPlan } = await member.client.act(
      'jointPlanAsk',
      { orderPromiseIds: [asked.wire, alone.promise.wire] },
      `jointPlan { ${facts} }`,
    );

    expect(jointPlan).toMatchObject({
      state: 'ASKED',
      final: false,
      total: null,
      contended: [],
      availableActions: ['REPLAN'],
      job: { state: 'QUEUED' },
      orders: [
        { position: 1, current: true, alone: null, plan: null, promise: { id: asked.wire, state: 'ASKED' } },
        {
          position: 2,
          alone: { landedCost: { total: { amount: '600.00' } } },
          promise: { id: alone.promise.wire, state: 'ASKED', jointPlan: { id: jointPlan.id } },
        },
      ],
    });
  });

  it('refuses too few, too many, one twice, and what is held, each at its field, and changes nothing', async () => {
    const { promise, plan } = await given.givenAnswered(api, member.firm, market);
    const held = await given.givenPromiseQuote(api, member.firm, promise, plan);
    const free = await given.givenInquiry(api, member.firm);
    const before = await checksums(api);
    const refusals = (...ids: string[]) => member.client.refusals('jointPlanAsk', { orderPromiseIds: ids });

    expect(await refusals()).toEqual(['TOO_FEW at orderPromiseIds']);
    expect(await refusals(free.wire)).toEqual(['TOO_FEW at orderPromiseIds']);
    expect(await refusals(free.wire, free.wire)).toEqual(['TWICE at orderPromiseIds.1']);
    expect(await refusals(free.wire, held.wire)).toEqual(['WRONG_STATE at orderPromiseIds.1']);
    expect(await refusals(...Array.from({ length: 51 }, () => free.wire))).toEqual([
      'TOO_MANY at orderPromiseIds',
    ]);
    expect(await checksums(api)).toEqual(before);
  });
});

describe('a joint plan', () => {
  it('says what each order does among the others and which weeks they compete for', async () => {
    const { joint, promises } = await answered();
    const node = await read(joint.wire);

    expect(node).toMatchObject({
      state: 'ANSWERED',
      final: true,
      gapBps: 12,
      unserved: 0,
      total: { amount: '1200.00' },
      availableActions: ['REPLAN', 'QUOTE'],
    });
    expect(node.contended).toEqual([
      {
        weekStart: given.monday(1),
        offer: { id: given.wire('crd', market.offer.id) },
        wanted: { value: '80', unit: 'HUR' },
        free: { value: '40', unit: 'HUR' },
        taken: { value: '20', unit: 'HUR' },
        promises: promises.map(({ wire }) => ({ id: wire })),
      },
    ]);
    expect(node.orders[0].leaving).toEqual({ spared: { amount: '123.00' }, lateDays: 2, whole: 0 });
    // What is compared with one order alone would lie where it stands among others.
    expect(node.orders[0].promise.availableActions).toEqual(['REPLAN', 'QUOTE']);
    expect(
      await member.client.refusals('orderPromiseWhatIf', {
        orderPromiseId: promises[0]?.wire,
        change: 'DUE',
        amount: 7,
      }),
    ).toEqual(['PLANNED_TOGETHER at change']);
  });

  it('is held, bought and given back whole, and planned anew while nothing of it is', async () => {
    const { joint } = await answered();
    const input = { jointPlanId: joint.wire };
    const states = async () =>
      (await read(joint.wire)).orders.map(({ promise }: { promise: { state: string } }) => promise.state);

    expect(await member.client.refusals('jointPlanConfirm', input)).toEqual(['WRONG_STATE at jointPlanId']);
    await member.client.act('jointPlanQuote', input, `jointPlan { ${facts} }`);
    expect(await states()).toEqual(['QUOTED', 'QUOTED']);
    expect(await member.client.refusals('jointPlanReplan', input)).toEqual(['WRONG_STATE at jointPlanId']);
    await member.client.act('jointPlanRelease', input, 'jointPlan { id }');
    expect(await states()).toEqual(['RELEASED', 'RELEASED']);
    const { jointPlan } = await member.client.act('jointPlanReplan', input, `jointPlan { ${facts} }`);
    expect(jointPlan).toMatchObject({ state: 'ASKED', final: false, availableActions: ['REPLAN'] });
    expect(await member.client.refusals('jointPlanQuote', input)).toEqual(['STILL_SEARCHING at jointPlanId']);
  });

  it('is bought by one act', async () => {
    const { joint } = await answered(given.monday(2));
    await member.client.act('jointPlanQuote', { jointPlanId: joint.wire }, 'jointPlan { id }');
    const { jointPlan } = await member.client.act(
      'jointPlanConfirm',
      { jointPlanId: joint.wire },
      `jointPlan { ${facts} }`,
    );

    expect(jointPlan.orders.map(({ promise }: { promise: { state: string } }) => promise.state)).toEqual([
      'CONFIRMED',
      'CONFIRMED',
    ]);
  });

  it('keeps what one of its orders is held by, and what the others do beside that, when a better answer comes', async () => {
    const revisionId = (await given.givenReleased(api, member.firm)).wire;
    const inquire = () => given.givenInquiry(api, member.firm, { revisionId });
    const promises = [await inquire(), await inquire()] as const;
    const joint = await given.givenJointPlan(api, member.firm, promises);
    const answer = (isLast: boolean) =>
      given.answerJointly(api, member.firm, { joint, promises, market, weekStart: given.monday(3), isLast });
    await answer(false);
    const first = await read(joint.wire);
    const [one] = promises;
    const [plan] = await given.plansOf(api, one.id);
    await given.givenPromiseQuote(api, member.firm, one, plan as given.KeptPlan);
    await answer(true);

    const { orders, ...facts } = await read(joint.wire);
    expect(facts).toMatchObject({ final: true, unserved: 0, total: { amount: '1200.00' } });
    expect(orders.map(({ plan }: { plan: unknown }) => plan)).toEqual(
      first.orders.map(({ plan }: { plan: unknown }) => plan),
    );
    expect(orders[0].promise.state).toBe('QUOTED');
    await member.client.act('jointPlanQuote', { jointPlanId: joint.wire }, 'jointPlan { id }');
    const held = await read(joint.wire);
    expect(held.orders.map(({ promise }: { promise: { state: string } }) => promise.state)).toEqual([
      'QUOTED',
      'QUOTED',
    ]);
  });

  it('keeps its last answer, where one on the way comes after it', async () => {
    const promises = [await given.givenInquiry(api, member.firm), await given.givenInquiry(api, member.firm)];
    const joint = await given.givenJointPlan(api, member.firm, promises);
    const answer = (isLast: boolean) =>
      given.answerJointly(api, member.firm, { joint, promises, market, isLast });
    const kept = async () => {
      const { rows } = await api.admin.query(
        `select j.is_final as "isFinal", array_agg(o.plan_id::text order by o.promise_id) as plans
         from app.joint_plan j join app.joint_plan_order o on o.joint_plan_id = j.id where j.id = $1 group by j.id`,
        [joint.id],
      );
      return rows[0];
    };
    await answer(true);
    const last = await kept();
    await answer(false);

    expect(last).toMatchObject({ isFinal: true, plans: [expect.any(String), expect.any(String)] });
    expect(await kept()).toEqual(last);
  });

  it('says that its search is over where the job has failed before an answer, and can be planned anew', async () => {
    const promises = [await given.givenInquiry(api, member.firm), await given.givenInquiry(api, member.firm)];
    const joint = await given.givenJointPlan(api, member.firm, promises);
    const { payload } = await given.askedEvent(api, joint.id, jointPlanAsked);
    await given.givenFailure(api, member.firm, { consumer: planTogetherKind, payload });

    expect(await read(joint.wire)).toMatchObject({
      state: 'ASKED',
      final: true,
      job: { state: 'FAILED' },
      availableActions: ['REPLAN'],
    });
    const { jointPlan } = await member.client.act(
      'jointPlanReplan',
      { jointPlanId: joint.wire },
      `jointPlan { ${facts} }`,
    );
    expect(jointPlan).toMatchObject({ final: false, job: { state: 'QUEUED' } });
  });

  it('is its firm’s alone', async () => {
    const { joint } = await answered();
    const other = await givenMember(api);

    expect(await read(joint.wire, other)).toBeNull();
    expect(await other.client.faultOf('jointPlanQuote', { jointPlanId: joint.wire })).toBe('NOT_FOUND');
  });

  it('asks no more of the database for more orders', async () => {
    const two = await answered();
    const few = await statementsOf(api, () => read(two.joint.wire));
    const revisionId = (await given.givenReleased(api, member.firm)).wire;
    const promises = [];
    for (let n = 0; n < 6; n++) promises.push(await given.givenInquiry(api, member.firm, { revisionId }));
    const joint = await given.givenJointPlan(api, member.firm, promises);
    await given.answerJointly(api, member.firm, { joint, promises, market });
    const more = await statementsOf(api, () => read(joint.wire));

    expect(more.length).toBe(few.length);
  });
});
