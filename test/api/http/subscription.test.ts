import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentLimits } from '#api/limits/validation-rules.ts';
import { recordMatches } from '#schema/exchange/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { type Firm, givenRequest, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { innards, post, send } from '../harness/over-http.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let url: string;
let member: Member;
let request: Made;
beforeAll(async () => {
  api = await openTestApi();
  url = await api.listen();
  member = await givenMember(api);
  request = await givenRequest(api, member.firm);
});
afterAll(() => api.close());

const document =
  'subscription ($id: ID!) { capacityRequestMatched(requestId: $id) { id matching { state consideredCount } } }';

/** Opens the stream; `next` gives the data of the next event, or nothing when the stream has ended. */
async function listen(cookie: string | null, query = document, variables: object = { id: request.wire }) {
  const aborter = new AbortController();
  const headers = {
    'content-type': 'application/json',
    accept: 'text/event-stream',
    ...(cookie ? { cookie } : {}),
  };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers,
    body,
    signal: aborter.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let read = '';
  const next = async (): Promise<{ event: string; data: string } | undefined> => {
    for (;;) {
      const found = /event: (\w+)\ndata: ?(.*)\n\n/.exec(read);
      if (found) {
        read = read.slice((found.index ?? 0) + found[0].length);
        return { event: found[1] ?? '', data: found[2] ?? '' };
      }
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return undefined;
      read += chunk.value;
    }
  };
  return { status: response.status, next, close: () => aborter.abort() };
}

/** Records a matching, as the worker does when it has one. */
async function matched({ actor }: Firm, { id }: Made, consideredCount: number): Promise<void> {
  const jobs = await api.admin.query<{ id: string }>('select id from app.job where subject_id = $1', [id]);
  const system = { kind: 'system', organisationId: actor.organisationId } as const;
  const input = {
    eventId: crypto.randomUUID(),
    jobId: jobs.rows[0]?.id ?? '',
    requestId: id,
    consideredCount,
    isComplete: true,
    matches: [],
  };
  await runCommand(api.workerDatabase, system, recordMatches, input, crypto.randomUUID());
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('It has not come about in five seconds');
    await pause(20);
  }
}

/** Whether the API's role has nothing open in the database, neither a transaction nor a statement; the feed's glance at the outbox is over soon. */
async function nothingIsOpen(): Promise<boolean> {
  const { rows } = await api.admin.query<{ isSo: boolean }>(
    `select count(*) = 0 as "isSo" from pg_stat_activity
     where datname = current_database() and usename = 'openfloor_app' and state <> 'idle'`,
  );
  return rows[0]?.isSo ?? false;
}

describe('listening for matches', () => {
  it('tells the owner when matching has ended, and holds nothing open in between', async () => {
    const stream = await listen(member.client.cookie);
    await until(() => api.services.feed.listening === 1);
    await until(nothingIsOpen);

    await matched(member.firm, request, 7);
    const told = await stream.next();

    expect(told?.event).toBe('next');
    expect(JSON.parse(told?.data ?? '')).toEqual({
      data: { capacityRequestMatched: { id: request.wire, matching: { state: 'DONE', consideredCount: 7 } } },
    });
    await until(nothingIsOpen);
    stream.close();
    await until(() => api.services.feed.listening === 0);
  });

  it('lets go of everything when the client goes without a word', async () => {
    const streams = await Promise.all(Array.from({ length: 20 }, () => listen(member.client.cookie)));
    await until(() => api.services.feed.listening === 20);

    for (const stream of streams) stream.close();

    await until(() => api.services.feed.listening === 0);
    await until(nothingIsOpen);
    const { totalCount, idleCount, waitingCount } = api.services.database.pool;
    expect([totalCount - idleCount, waitingCount]).toEqual([0, 0]);
  });

  it('answers for another firm’s need as for one that is not', async () => {
    const other = await givenMember(api);
    const absent = encodeId('req', request.id.replace(/.{6}$/, 'ffffff'));

    const answers = await Promise.all(
      [request.wire, absent, 'rubbish', encodeId('off', request.id)].map(async (id) => {
        const stream = await listen(other.client.cookie, document, { id });
        return [stream.status, await stream.next()];
      }),
    );

    const [first] = answers;
    expect(JSON.stringify(first)).toContain('NOT_FOUND');
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(api.services.feed.listening).toBe(0);
  });

  it('asks for a session', async () => {
    const stream = await listen(null);

    expect((await stream.next())?.data).toContain('UNAUTHENTICATED');
  });

  it('tells nothing more once the session has been ended', async () => {
    const guest = await givenMember(api);
    const need = await givenRequest(api, guest.firm);
    const stream = await listen(guest.client.cookie, document, { id: need.wire });
    await until(() => api.services.feed.listening === 1);

    await guest.client.act('signOut', {});
    await matched(guest.firm, need, 3);

    expect((await stream.next())?.event).toBe('complete');
    expect(await stream.next()).toBeUndefined();
    await until(() => api.services.feed.listening === 0);
  });

  it('is no way around the limits or the other door', async () => {
    const wrong: readonly [query: string, code: string][] = [
      ['{ cities { code } }', 'BAD_USER_INPUT'],
      [
        'mutation { signOut(input: { idempotencyKey: "12345678" }) { userErrors { code } } }',
        'BAD_USER_INPUT',
      ],
      [
        `subscription { capacityRequestMatched(requestId: "${'x'.repeat(10_001)}") { id } }`,
        'BAD_USER_INPUT',
      ],
      ['subscription { capacityRequestMatched(requestId: "a\\u0000") { id } }', 'BAD_USER_INPUT'],
      [
        `subscription { capacityRequestMatched(requestId: "a") { ${Array.from({ length: documentLimits.aliases + 1 }, (_, n) => `a${n}: id`).join(' ')} } }`,
        'TOO_COSTLY',
      ],
      ['subscription { capacityRequestMatched(requestId: "a") { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    ];

    for (const [query, code] of wrong) {
      const { data } = (await (await listen(member.client.cookie, query)).next()) ?? {};
      expect(JSON.parse(data ?? '{}').errors?.[0]?.extensions?.code, query).toBe(code);
      expect(data).not.toMatch(innards);
    }
    expect((await post(`${url}/graphql/stream?`, '')).status).toBeLessThan(500);
    expect((await listen(member.client.cookie, document, { id: 'x'.repeat(300 * 1024) })).status).toBe(413);
    expect((await send(`${url}/graphql/stream`, { method: 'PUT' })).status).toBeGreaterThanOrEqual(400);
    expect(api.logged).toEqual([]);
  });
});
