import {
  type Firm,
  givenAnswered,
  givenItem,
  givenPromiseQuote,
  givenReleased,
  givenRouting,
  givenShopFor,
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
  };
}
