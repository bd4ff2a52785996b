import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as given from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
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

const facts = `orderPromise { state whatIfs { change amount unit weekStart offer { id } outcome plan { arrivesOn } job { state } } }`;
const offerId = () => given.wire('crd', market.offer.id);

describe('asking what a change would come to', () => {
  it('is kept beside the plans and looked into; the promise stays as it is', async () => {
    const { promise } = await given.givenAnswered(api, member.firm, market);
    const change = { change: 'CAPACITY', offerId: offerId(), weekStart: given.monday(1), amount: 8 };
    const { orderPromise } = await member.client.act(
      'orderPromiseWhatIf',
      { orderPromiseId: promise.wire, ...change },
      facts,
    );

    expect(orderPromise).toEqual({
      state: 'ANSWERED',
      whatIfs: [
        {
          change: 'CAPACITY',
          amount: 8,
          unit: 'HUR',
          weekStart: given.monday(1),
          offer: { id: offerId() },
          outcome: null,
          plan: null,
          job: { state: 'QUEUED' },
        },
      ],
    });
  });

  it('is refused at the field that is wrong, and changes nothing', async () => {
    const { promise } = await given.givenAnswered(api, member.firm, market);
    const unanswered = await given.givenInquiry(api, member.firm);
    const before = await checksums(api);
    const refusals = (input: object) =>
      member.client.refusals('orderPromiseWhatIf', { orderPromiseId: promise.wire, ...input });

    expect(await refusals({ change: 'PRICE', amount: 0 })).toEqual([
      'OFFER_MISSING at offerId',
      'OUT_OF_RANGE at amount',
    ]);
    expect(await refusals({ change: 'DUE', amount: 181 })).toEqual(['OUT_OF_RANGE at amount']);
    expect(await refusals({ change: 'DUE', amount: -100 })).toEqual(['DUE_PASSED at amount']);
    expect(await refusals({ change: 'CAPACITY', offerId: offerId(), amount: 1 })).toEqual([
      'NOT_A_MONDAY at weekStart',
    ]);
    expect(await refusals({ orderPromiseId: unanswered.wire, change: 'DUE', amount: 7 })).toEqual([
      'WRONG_STATE at ',
    ]);
    expect(await checksums(api)).toEqual(before);
  });

  it('ends at twenty of one answer', async () => {
    const { promise } = await given.givenAnswered(api, member.firm, market);
    const ask = (amount: number) =>
      member.client.refusals('orderPromiseWhatIf', {
        orderPromiseId: promise.wire,
        change: 'DUE',
        amount,
      });
    for (let amount = 1; amount <= 20; amount++) expect(await ask(amount)).toEqual([]);

    expect(await ask(21)).toEqual(['TOO_MANY_WHAT_IFS at change']);
  });
});
