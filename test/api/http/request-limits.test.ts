import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CostBudget } from '#api/limits/cost-budget.ts';
import { closeTable } from '#test/builders/closed-table.ts';
import { givenSite } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { post } from '../harness/over-http.ts';
import { givenMember } from '../harness/signed-in.ts';

let api: TestApi;
let url: string;
let cookie: string;
const patienceMs = 200;
const rates = { known: { capacity: 3_000, perSecond: 0.5 }, stranger: { capacity: 600, perSecond: 0.5 } };
beforeAll(async () => {
  api = await openTestApi(undefined, { budget: new CostBudget(rates), patienceMs });
  url = await api.listen();
  const { firm, client } = await givenMember(api);
  await givenSite(api, firm);
  cookie = client.cookie ?? '';
});
afterAll(() => api.close());

/** Whether somebody waits to read the sites. */
async function waitsForSites(): Promise<boolean> {
  const { rowCount } = await api.admin.query(
    `select from pg_locks where not granted and relation = 'app.site'::regclass
     and database = (select oid from pg_database where datname = current_database())`,
  );
  return rowCount === 1;
}

describe('limits of one request', () => {
  it('end what takes too long, with a word that asking again may help', async () => {
    const open = await closeTable(api, 'app.site', 'access exclusive');

    const answer = post(
      url,
      { query: '{ sites(first: 5) { edges { node { id city { code } } } } }' },
      { cookie },
    );
    await expect.poll(waitsForSites).toBe(true);
    // Whoever waits there has begun before: by now its patience is over.
    await pause(2 * patienceMs);
    await open();

    const { json } = await answer;
    expect(json.errors[0]).toMatchObject({
      extensions: { code: 'UNAVAILABLE' },
      message: 'This took too long; ask for less at once.',
    });
  });

  it('tell five errors of many', async () => {
    const { json } = await post(url, { query: '{ a b c d e f g h i }' }, { cookie });

    expect(json.errors).toHaveLength(5);
  });
});

describe('the budget of a caller', () => {
  it('is spent after a while: 429, how long to wait, and the next caller is served', async () => {
    const answers = [];
    for (let n = 0; n < 60; n++)
      answers.push(await post(url, { query: '{ cities { code nameZh nameEn } }' }));
    const refused = answers.find(({ status }) => status === 429);

    expect(answers[0]?.status).toBe(200);
    expect(refused?.json.errors[0].extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post(url, { query: '{ viewer { person { name } } }' }, { cookie })).status).toBe(200);
  });
});

describe('an answer of the API', () => {
  it('is for one asker alone, is not guessed at, and is not shown inside another page', async () => {
    const { headers } = await post(url, { query: '{ viewer { person { name } } }' }, { cookie });

    expect(headers.get('cache-control')).toMatch(/no-store/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});
