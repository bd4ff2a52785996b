import {
  type Firm,
  givenCallOff,
  givenFirm,
  givenFramework,
  givenProposedFramework,
} from '#test/builders/index.ts';
import type { TestApi } from '../harness/open-test-api.ts';

/** What a firm has of agreements, each in the state in which its mutations can be done. */
export interface OwnAgreements {
  /** Proposed by another firm. */
  readonly proposedIds: readonly [toAccept: string, toDecline: string];
  readonly toEndId: string;
  readonly toCallOff: { readonly id: string; readonly lineId: string };
  /** Call-offs of the firm's own. */
  readonly ownCallOffIds: readonly [toRepeat: string, toCancel: string];
  /** Call-offs of a buyer's, that the firm is to deliver. */
  readonly askedCallOffIds: readonly [toConfirm: string, toDecline: string];
}

export async function givenOwnAgreements(api: TestApi, firm: Firm): Promise<OwnAgreements> {
  const [seller, buyer] = [await givenFirm(api), await givenFirm(api)];
  const proposed = [
    await givenProposedFramework(api, buyer, firm),
    await givenProposedFramework(api, buyer, firm),
  ];
  const toEnd = await givenFramework(api, firm, seller);
  const bought = await givenFramework(api, firm, seller);
  const sold = await givenFramework(api, buyer, firm);
  const own = [await givenCallOff(api, firm, bought), await givenCallOff(api, firm, bought)];
  const asked = [await givenCallOff(api, buyer, sold), await givenCallOff(api, buyer, sold)];
  return {
    proposedIds: [proposed[0]?.wire ?? '', proposed[1]?.wire ?? ''],
    toEndId: toEnd.wire,
    toCallOff: { id: bought.wire, lineId: bought.lines[0] ?? '' },
    ownCallOffIds: [own[0]?.wire ?? '', own[1]?.wire ?? ''],
    askedCallOffIds: [asked[0]?.wire ?? '', asked[1]?.wire ?? ''],
  };
}
