import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenReleased } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { statementsOf } from '../harness/statements.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
});
afterAll(() => api.close());

describe('writing down an item', () => {
  it('keeps it for the firm, and for nobody else', async () => {
    const { item } = await member.client.act(
      'itemCreate',
      { number: ' SH-1 ', name: '输出轴' },
      'item { id number name material { code } revisions { id } }',
    );

    expect(item).toMatchObject({ number: 'SH-1', name: '输出轴', material: null, revisions: [] });
    const other = await givenMember(api);
    const asked = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await member.client.ask(asked, { id: item.id })).node.id).toBe(item.id);
    expect((await other.client.ask(asked, { id: item.id })).node).toBe(null);
  });

  const wrong: readonly [string, object, string[]][] = [
    ['a number that is taken', { number: 'SH-1' }, ['NUMBER_TAKEN at number']],
    ['no number', { number: ' ' }, ['MISSING at number']],
    ['a name of 201 characters', { name: '轴'.repeat(201) }, ['TEXT_TOO_LONG at name']],
    ['a material that is none', { materialCode: 'cheese' }, ['UNKNOWN_MATERIAL at materialCode']],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('itemCreate', { number: 'SH-2', name: '轴', ...more })).toEqual(
      expected,
    );
    expect(await checksums(api)).toEqual(before);
  });
});

describe('the catalogue', () => {
  const list = (more = '') => `{ items(first: 3 ${more}) { edges { node { id number material { code }
    revisions { code state availableActions steps { code process { code } material { code } loadPerPiece { value unit } setup { value } } arcs { fromCode toCode per } } } }
    pageInfo { hasNextPage endCursor } } }`;

  it('costs the same number of statements however long it is', async () => {
    const someone = await givenMember(api);
    await givenReleased(api, someone.firm);
    const few = await statementsOf(api, () => someone.client.ask(list()));
    for (let n = 0; n < 4; n++) await givenReleased(api, someone.firm);
    const many = await statementsOf(api, () => someone.client.ask(list()));

    expect(many.length).toBe(few.length);
  });

  it('pages by key and finds by number and by name', async () => {
    const someone = await givenMember(api);
    for (const number of ['A-1', 'A-2', 'B-1', 'B-2'])
      await someone.client.act('itemCreate', { number, name: `轴 ${number}` });

    const { items } = await someone.client.ask(list());
    const { items: rest } = await someone.client.ask(list(`, after: "${items.pageInfo.endCursor}"`));
    const numbers = (page: { edges: { node: { number: string } }[] }) =>
      page.edges.map(({ node }) => node.number);

    expect([...numbers(items), ...numbers(rest)]).toEqual(['B-2', 'B-1', 'A-2', 'A-1']);
    expect(numbers((await someone.client.ask(list(', words: "a-"'))).items)).toEqual(['A-2', 'A-1']);
    expect(numbers((await someone.client.ask(list(', words: "轴 B-1"'))).items)).toEqual(['B-1']);
  });
});
