import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as given from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let url: string;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  url = await api.listen();
  member = await givenMember(api);
});
afterAll(() => api.close());

const query =
  'subscription ($id: ID!) { orderPromiseAnswered(orderPromiseId: $id) { id state final plans { landedCost { total { amount } } } } }';

/** Opens the stream as this member and gives its next line of data. */
async function listen({ client }: Member, id: string) {
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      cookie: client.cookie ?? '',
    },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return {
    async next(): Promise<unknown> {
      for (let read = ''; ; ) {
        const found = /data: (\{.*\})\n/.exec(read);
        if (found) return JSON.parse(found[1] ?? '');
        const chunk = await reader?.read();
        if (!chunk || chunk.done) return undefined;
        read += chunk.value;
      }
    },
    close: () => reader?.cancel(),
  };
}

describe('listening for the plans of a promise', () => {
  it('tells its owner of each answer while the search goes on', async () => {
    const market = await given.givenShopFor(api, 'machining.turning.cnc', '60');
    const asked = await given.givenInquiry(api, member.firm);
    const stream = await listen(member, asked.wire);
    while (api.services.feed.listening === 0) await pause(20);

    await given.givenAnsweredTo(api, member.firm, market, asked);

    expect(await stream.next()).toEqual({
      data: {
        orderPromiseAnswered: {
          id: asked.wire,
          state: 'ANSWERED',
          final: true,
          plans: [{ landedCost: { total: { amount: '600.00' } } }],
        },
      },
    });
    await stream.close();
  });

  it('answers for another firm’s promise as for one that is not', async () => {
    const asked = await given.givenInquiry(api, member.firm);
    const stream = await listen(await givenMember(api), asked.wire);

    expect(await stream.next()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});
