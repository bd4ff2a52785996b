import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenItem, givenRouting, step } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
});
afterAll(() => api.close());

describe('releasing a revision', () => {
  it('fixes its routing for good, in the commands and in the database; the next code is a new draft', async () => {
    const item = await givenItem(api, member.firm);
    const draft = await givenRouting(api, member.firm, undefined, item);

    const { itemRevision } = await member.client.act(
      'itemRevisionRelease',
      { revisionId: draft.wire },
      'itemRevision { state releasedAt availableActions }',
    );

    expect(itemRevision).toMatchObject({ state: 'RELEASED', availableActions: ['INQUIRE'] });
    const put = (revision: string) =>
      member.client.refusals('itemRevisionPut', { itemId: item.wire, revision, steps: [step('10')] });
    expect(await put('A')).toEqual(['REVISION_RELEASED at revision']);
    expect(await put('B')).toEqual([]);
    await expect(
      api.admin.query('update app.routing_step set yield_bps = 1 where revision_id = $1', [draft.id]),
    ).rejects.toThrow('stays as it is');
    await expect(
      api.admin.query(`update app.item_revision set state = 'DRAFT', released_at = null where id = $1`, [
        draft.id,
      ]),
    ).rejects.toThrow('stays as it is');
  });

  it('happens once', async () => {
    const draft = await givenRouting(api, member.firm);
    await member.client.act('itemRevisionRelease', { revisionId: draft.wire });

    expect(await member.client.refusals('itemRevisionRelease', { revisionId: draft.wire })).toEqual([
      'WRONG_STATE at ',
    ]);
  });
});
