import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenRequest } from '#test/builders/index.ts';
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

describe('weighing the cost of a need anew', () => {
  it('keeps the weights that are not whole, and has it matched again', async () => {
    const request = await givenRequest(api, member.firm);

    const { capacityRequest } = await member.client.act(
      'capacityRequestReweigh',
      { requestId: request.wire, weights: { transport: 2_500, risk: 20_000 } },
      'capacityRequest { weights { kind bps } matching { state } }',
    );

    expect(capacityRequest.weights).toEqual(
      expect.arrayContaining([
        { kind: 'TRANSPORT', bps: 2_500 },
        { kind: 'RISK', bps: 20_000 },
      ]),
    );
    expect(capacityRequest.matching.state).toBe('QUEUED');
    const jobs = await api.admin.query('select 1 from app.job where subject_id = $1', [request.id]);
    expect(jobs.rowCount).toBe(2);
  });

  it('refuses weights that are none, and a closed need, and changes nothing', async () => {
    const request = await givenRequest(api, member.firm);
    await member.client.act('capacityRequestClose', { requestId: request.wire });
    const open = await givenRequest(api, member.firm);
    const before = await checksums(api);
    const refusals = (requestId: string, weights: object) =>
      member.client.refusals('capacityRequestReweigh', { requestId, weights });

    expect(await refusals(open.wire, { work: 100_001, late: -1 })).toEqual([
      'OUT_OF_RANGE at weights.work',
      'OUT_OF_RANGE at weights.late',
    ]);
    expect(await refusals(request.wire, {})).toEqual(['WRONG_STATE at requestId']);

    expect(await checksums(api)).toEqual(before);
  });
});
