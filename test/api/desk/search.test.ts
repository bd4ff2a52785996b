import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenRequest, givenSite, givenWorkCenter } from '#test/builders/index.ts';
import { givenHeld, givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { statementsOf } from '../harness/statements.ts';

let api: TestApi;
let member: Member;
let trade: Trade;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  trade = await givenTrade(api);
});
afterAll(() => api.close());

interface Hit {
  kind: string;
  id: string;
  number: string | null;
  title: string;
}
const find = async (text: string, client = member.client, first = 20): Promise<Hit[]> =>
  (
    await client.ask(
      'query ($text: String!, $first: Int!) { search(text: $text, first: $first) { kind id number title } }',
      { text, first },
    )
  ).search;

describe('searching', () => {
  it.each(['数控铣床', '铣床', 'shukong', 'skxc', 'xc', 'VMC-7', '7', 'ｖｍｃ', '  数控  vmc '])(
    'finds a work centre by its name, its code, its pinyin and its initials: %s',
    async (text) => {
      const { firm, client } = await givenMember(api);
      // Its plant's name is chosen, and firms on the market are left out: by chance theirs could answer to 7.
      const site = await givenSite(api, firm, { name: '一厂' });
      const center = await givenWorkCenter(api, firm, {
        siteId: site.wire,
        code: 'VMC-7',
        name: '数控铣床',
      });

      const hits = (await find(text, client)).filter(({ kind }) => kind !== 'FIRM');

      expect(hits).toEqual([{ kind: 'WORK_CENTER', id: center.wire, number: 'VMC-7', title: '数控铣床' }]);
    },
  );

  it('finds by a new name, and no longer by the old', async () => {
    const { firm, client } = await givenMember(api);
    const center = await givenWorkCenter(api, firm, { code: 'A-1', name: '旧名' });
    await api.admin.query(`update app.work_center set name = '新名' where id = $1`, [center.id]);

    expect(await find('jiu', client)).toEqual([]);
    expect((await find('xinming', client)).map(({ title }) => title)).toEqual(['新名']);
  });

  it('finds sites, offers and needs', async () => {
    const { firm, client } = await givenMember(api);
    const site = await givenSite(api, firm, { name: '昆山一厂' });
    const request = await givenRequest(api, firm);
    const idsOf = async (text: string, asker: Member['client']) =>
      (await find(text, asker)).map(({ id }) => id);

    expect(await idsOf('ksyc', client)).toEqual([site.wire]);
    expect(await idsOf('cr-', client)).toEqual([request.wire]);
    expect(await idsOf('co-', trade.sellerClient)).toEqual([trade.offer.wire]);
  });

  it('finds a reservation by its number on either side, with the name of the other', async () => {
    const held = await givenHeld(api, trade);
    const byNumber = (client: Member['client']) => find('wo-', client);

    expect((await byNumber(trade.buyer.client)).map(({ kind, id }) => [kind, id])).toEqual([
      ['RESERVATION', held.wire],
    ]);
    expect((await byNumber(trade.sellerClient)).map(({ id }) => id)).toEqual([held.wire]);
    expect(await byNumber(member.client)).toEqual([]);
  });

  it('finds a firm that offers, by its newest card', async () => {
    const { rows } = await api.admin.query<{ name: string }>('select name from market.firm where id = $1', [
      trade.seller.id,
    ]);
    const name = rows[0]?.name ?? '';

    const hits = (await find(name)).filter(({ kind }) => kind === 'FIRM');

    expect(hits.map(({ title, id }) => [title, id.slice(0, 4)])).toEqual([[name, 'crd_']]);
  });

  it('shows nothing of another firm, whatever is typed', async () => {
    const stranger = await givenMember(api);
    const secret = await givenWorkCenter(api, member.firm, { code: 'SECRET-1', name: '机密设备' });

    for (const text of [
      'secret',
      '机密',
      'jimi',
      'jmsb',
      secret.wire,
      '%',
      '_',
      "' or 1=1 --",
      '\u{10ffff}',
      '\\',
    ])
      expect(
        (await find(text, stranger.client)).filter(({ kind }) => kind !== 'FIRM'),
        text,
      ).toEqual([]);
    expect(await find('机密')).toHaveLength(1);
  });

  it('costs one statement, and takes neither a long text nor a long list', async () => {
    const statements = await statementsOf(api, () => find('a b c'));

    expect(statements.filter((text) => text.includes('search_word'))).toHaveLength(1);
    const refused = async (text: string, first: number) =>
      (
        await member.client.execute(`query ($t: String!) { search(text: $t, first: ${first}) { id } }`, {
          t: text,
        })
      ).codes;
    expect(await refused('x'.repeat(101), 20)).toEqual(['BAD_USER_INPUT']);
    expect(await refused('x', 51)).toEqual(['BAD_USER_INPUT']);
    expect(await refused('x', 0)).toEqual(['BAD_USER_INPUT']);
  });
});
