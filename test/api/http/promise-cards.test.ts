import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as given from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let member: Member;
let promise: given.Made;
let plan: given.KeptPlan;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  const market = await given.givenShopFor(api, 'machining.turning.cnc', '60');
  ({ promise, plan } = await given.givenAnswered(api, member.firm, market));
});
afterAll(() => api.close());

const read = (path: string, { client }: Pick<Member, 'client'>) =>
  api.client.download(path, {
    cookie: client.cookie,
    ip: '203.0.113.7',
    apiKey: undefined,
    requestId: 'test',
  });
const cardOf = (wire: string, query = '') => `/v1/promises/${wire}/card.pdf${query}`;

describe('a promise as a paper', () => {
  it('is read by its firm, of the cheapest plan or of one that is named, in either form', async () => {
    const planId = given.wire('ppl', plan.id);
    const sizes = [];
    for (const query of ['', `?plan=${planId}&locale=en`, `?plan=${planId}&whole=yes`]) {
      const answer = await read(cardOf(promise.wire, query), member);
      const bytes = Buffer.from(await answer.arrayBuffer());

      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="PR-\d{4}-\d{6}\.pdf"$/,
      );
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      sizes.push(bytes.length);
    }
    expect(sizes[2]).toBeGreaterThan(sizes[0] ?? 0);
  }, 60_000);

  it('is nobody else’s, and of no plan but those of its answer', async () => {
    const other = await givenMember(api);
    const nobody = { client: { ...member.client, cookie: undefined } as unknown as Member['client'] };

    expect((await read(cardOf(promise.wire), other)).status).toBe(404);
    expect((await read(cardOf(promise.wire), nobody)).status).toBe(401);
    expect((await read(cardOf('prm_x'), member)).status).toBe(404);
    expect((await read(cardOf(promise.wire, '?plan=x'), member)).status).toBe(404);
    expect((await read(cardOf(promise.wire, `?plan=${given.wire('ppl', promise.id)}`), member)).status).toBe(
      404,
    );
  });
});
