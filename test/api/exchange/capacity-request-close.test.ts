import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenHold, givenMarket, givenRequest } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
});
afterAll(() => api.close());

describe('closing a need', () => {
  it('lets it rest', async () => {
    const request = await givenRequest(api, member.firm);

    const { capacityRequest } = await member.client.act(
      'capacityRequestClose',
      { requestId: request.wire },
      'capacityRequest { state availableActions }',
    );

    expect(capacityRequest).toEqual({ state: 'CLOSED', availableActions: [] });
    const { offer } = await givenMarket(api);
    const hold = await givenHold(api, member.firm, offer);
    expect(hold.wire).toMatch(/^rsv_/);
  });

  it('refuses to close it twice, and changes nothing', async () => {
    const request = await givenRequest(api, member.firm);
    await member.client.act('capacityRequestClose', { requestId: request.wire });
    const before = await checksums(api);

    expect(await member.client.refusals('capacityRequestClose', { requestId: request.wire })).toEqual([
      'WRONG_STATE at ',
    ]);

    expect(await checksums(api)).toEqual(before);
  });
});
