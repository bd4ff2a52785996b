import { type Firm, givenItem, givenReleased, givenRouting } from '#test/builders/index.ts';
import type { TestApi } from '../harness/open-test-api.ts';

/** What a firm has of its catalogue, each in the state in which its mutations can be done. */
export interface OwnMaking {
  readonly itemId: string;
  readonly revisionId: string;
  readonly revisionToReleaseId: string;
}

export async function givenOwnMaking(api: TestApi, firm: Firm): Promise<OwnMaking> {
  return {
    itemId: (await givenItem(api, firm)).wire,
    revisionId: (await givenReleased(api, firm)).wire,
    revisionToReleaseId: (await givenRouting(api, firm)).wire,
  };
}
