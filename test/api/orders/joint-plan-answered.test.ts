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
  'subscription ($id: ID!) { jointPlanAnswered(jointPlanId: $id) { id state final total { amount } } }';

/** Opens the stream as this member, and gives what it says until `until` stands there. */
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
    async said(until: string): Promise<string> {
      for (let read = ''; ; ) {
        if (read.includes(until)) return read;
        const chunk = await reader?.read();
        if (!chunk || chunk.done) return read;
        read += chunk.value;
      }
    },
    close: () => reader?.cancel(),
  };
}

describe('listening for the answer of a joint plan', () => {
  it('tells its owner of it, and nobody else', async () => {
    const market = await given.givenShopFor(api, 'machining.turning.cnc', '60');
    const promises = [await given.givenInquiry(api, member.firm), await given.givenInquiry(api, member.firm)];
    const joint = await given.givenJointPlan(api, member.firm, promises);
    const stream = await listen(member, joint.wire);
    while (api.services.feed.listening === 0) await pause(20);
    const other = await listen(await givenMember(api), joint.wire);

    await given.answerJointly(api, member.firm, { joint, promises, market });

    const said = await stream.said('"final":true');
    expect(said).toContain(joint.wire);
    expect(said).toContain('"amount":"1200.00"');
    expect(await other.said('NOT_FOUND')).toContain('NOT_FOUND');
    await Promise.all([stream.close(), other.close()]);
  });
});
