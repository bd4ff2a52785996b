import { jointPlanQuote, orderPromiseConfirm } from '#schema/orders/index.ts';
import {
  act,
  type Firm,
  givenAnswered,
  givenAnsweredTo,
  givenInquiry,
  givenItem,
  givenJointAnswer,
  givenPromiseQuote,
  givenReleased,
  givenRouting,
  givenShopFor,
  givenStock,
  type Made,
  type Market,
  monday,
  takesOf,
  wire,
} from '#test/builders/index.ts';
import type { TestApi } from '../harness/open-test-api.ts';

/** What a firm has of its catalogue, each in the state in which its mutations can be done. */
export interface OwnMaking {
  readonly itemId: string;
  readonly revisionId: string;
  readonly revisionToReleaseId: string;
  readonly revisionToFillId: string;
  readonly promiseToReplanId: string;
  readonly promiseToQuestionId: string;
  readonly promiseToQuote: { readonly id: string; readonly planId: string };
  readonly quotedIds: readonly [toConfirm: string, toRelease: string];
  /** Joint plans, each in the state of its mutation. */
  readonly joint: {
    readonly toAsk: readonly string[];
    readonly toReplanId: string;
    readonly toQuoteId: string;
    readonly toConfirmId: string;
    readonly toReleaseId: string;
  };
  /** A bought promise that has taken something of an item. */
  readonly boughtWith: { readonly id: string; readonly itemId: string };
}

export async function givenOwnMaking(api: TestApi, firm: Firm): Promise<OwnMaking> {
  const market = await givenShopFor(api, 'machining.turning.cnc', '60');
  const revision = await givenReleased(api, firm);
  const answered = () => givenAnswered(api, firm, market, revision.wire);
  const quoted = async () => {
    const { promise, plan } = await answered();
    return (await givenPromiseQuote(api, firm, promise, plan)).wire;
  };
  const { promise, plan } = await answered();
  return {
    itemId: (await givenItem(api, firm)).wire,
    revisionId: revision.wire,
    revisionToReleaseId: (await givenRouting(api, firm)).wire,
    revisionToFillId: (await givenRouting(api, firm)).wire,
    promiseToReplanId: (await answered()).promise.wire,
    promiseToQuestionId: (await answered()).promise.wire,
    promiseToQuote: { id: promise.wire, planId: wire('ppl', plan.id) },
    quotedIds: [await quoted(), await quoted()],
    joint: await jointly(api, firm, revision.wire),
    boughtWith: await bought(api, firm, market, revision),
  };
}

async function jointly(api: TestApi, firm: Firm, revisionId: string): Promise<OwnMaking['joint']> {
  const market = await givenShopFor(api, 'machining.turning.cnc', '60');
  const answered = async (weekStart: string) =>
    (await givenJointAnswer(api, firm, { market, revisionId, weekStart })).joint.wire;
  const held = async (weekStart: string) => {
    const jointPlanId = await answered(weekStart);
    await act(api, firm.actor, jointPlanQuote, { jointPlanId });
    return jointPlanId;
  };
  return {
    toAsk: [
      (await givenInquiry(api, firm, { revisionId })).wire,
      (await givenInquiry(api, firm, { revisionId })).wire,
    ],
    toReplanId: await answered(monday(1)),
    toQuoteId: await answered(monday(2)),
    toConfirmId: await held(monday(1)),
    toReleaseId: await held(monday(1)),
  };
}

async function bought(
  api: TestApi,
  firm: Firm,
  market: Market,
  revision: Made,
): Promise<OwnMaking['boughtWith']> {
  const item = await givenItem(api, firm);
  await givenStock(api, firm, item, '100');
  const promise = await givenInquiry(api, firm, { revisionId: revision.wire });
  const plan = await givenAnsweredTo(api, firm, market, promise, [takesOf(item, '40')]);
  await givenPromiseQuote(api, firm, promise, plan);
  await act(api, firm.actor, orderPromiseConfirm, { orderPromiseId: promise.wire });
  return { id: promise.wire, itemId: item.wire };
}
