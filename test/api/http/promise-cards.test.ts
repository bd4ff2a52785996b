import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import type { Context } from '../../../api/context.ts';
import { readPromiseCard } from '../../../api/orders/read-promise-card.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let member: Member;
let promise: given.Made;
let plan: given.KeptPlan;
let market: given.Market;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  market = await given.givenShopFor(api, 'machining.turning.cnc', '60');
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

  it('reads who works and who carries for the firm’s own file alone', async () => {
    const way = {
      ...{
        stepCode: '10',
        toStepCode: null,
        fromCityCode: '320200',
        toCityCode: '320583',
        pieces: 100,
        loads: 1,
      },
      ...{ leavesOn: given.monday(2), arrivesOn: given.monday(2), km: 60, minor: '60000' },
      run: { offerId: market.offer.id, departsAt: '', arrivesAt: '', grams: '1000', insteadMinor: '70000' },
    };
    await api.admin.query('update app.promise_plan set ways = $2 where id = $1', [
      plan.id,
      JSON.stringify([way]),
    ]);
    await api.admin.query(
      `insert into app.promise_line select (jsonb_populate_record(l, '{"position": 2, "way": 1}')).* from app.promise_line l where plan_id = $1`,
      [plan.id],
    );
    const cardFor = (isWhole: boolean) =>
      runQuery(api.database, member.firm.actor, (query) =>
        readPromiseCard({ query } as Context, {
          ...{ promiseId: promise.id, planId: undefined, isWhole, locale: 'zh-CN' },
        }),
      );

    const [own, handed] = [await cardFor(true), await cardFor(false)];

    const [line] = own?.lines ?? [];
    expect(own?.lines).toHaveLength(1);
    expect(line?.maker).toMatch(/\S/);
    expect(own?.ways).toMatchObject([{ to: '昆山', carrier: expect.stringContaining(line?.maker ?? '?') }]);
    expect(handed?.ways).toEqual([]);
    expect(handed?.lines.map(({ maker }) => maker)).toEqual([null]);
  });
});
