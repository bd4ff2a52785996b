import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { givenItem, givenStock, type Made, monday } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { statementsOf } from '../harness/statements.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let bar: Made;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
});
beforeEach(async () => {
  bar = await givenItem(api, member.firm, { name: '圆钢', unit: 'KGM' });
});
afterAll(() => api.close());

const pieces = (value: string, unit = 'KGM') => ({ value, unit });
const stock = (more: object = {}) => ({
  itemId: bar.wire,
  quantity: pieces('1.2', 'TNE'),
  asOf: monday(0),
  place: ' 一号库 ',
  note: ' ',
  receipts: [
    { quantity: pieces('400'), arrivesOn: monday(3) },
    { quantity: pieces('500'), arrivesOn: monday(1) },
  ],
  ...more,
});
const answer = `item { id stock { version quantity { value unit } asOf place note cause receipts { arrivesOn quantity { value } } writtenBy { name } }
  freeStock { onHand { value unit } receipts { arrivesOn quantity { value } } short { value } } stockWritings { version quantity { value } } taken { takenAt } }`;

describe('writing what there is of an item', () => {
  it('keeps it in the unit of the item, by whom and when, beside what was written before', async () => {
    const { item } = await member.client.act('itemPutStock', stock(), answer);

    expect(item.stock).toMatchObject({
      version: 1,
      quantity: { value: '1200', unit: 'KGM' },
      asOf: monday(0),
      place: '一号库',
      note: null,
      cause: 'WRITTEN',
    });
    expect(item.stock.writtenBy.name).toBeTruthy();
    const receipts = [
      { arrivesOn: monday(1), quantity: { value: '500' } },
      { arrivesOn: monday(3), quantity: { value: '400' } },
    ];
    expect(item.stock.receipts).toEqual(receipts);
    expect(item.freeStock).toMatchObject({ onHand: { value: '1200' }, receipts, short: { value: '0' } });
    expect(item.taken).toEqual([]);

    const next = await member.client.act(
      'itemPutStock',
      stock({ quantity: pieces('0'), receipts: [] }),
      answer,
    );
    expect(next.item.stockWritings).toEqual([
      { version: 2, quantity: { value: '0' } },
      { version: 1, quantity: { value: '1200' } },
    ]);
  });

  const wrong: readonly [string, object, string[]][] = [
    ['pieces of what is weighed', { quantity: pieces('5', 'H87') }, ['UNIT_MISMATCH at quantity.unit']],
    ['less than nothing', { quantity: pieces('-1') }, ['NEGATIVE at quantity.value']],
    ['more than is kept', { quantity: pieces('9999999999999') }, ['OUT_OF_RANGE at quantity.value']],
    ['a count of next week', { asOf: monday(2), receipts: [] }, ['IN_THE_FUTURE at asOf']],
    ['a place of 101 characters', { place: '库'.repeat(101) }, ['TEXT_TOO_LONG at place']],
    [
      'nothing expected, and on a day before the count',
      { receipts: [{ quantity: pieces('0'), arrivesOn: monday(-1) }] },
      ['NOT_POSITIVE at receipts.0.quantity.value', 'BEFORE_COUNT at receipts.0.arrivesOn'],
    ],
    [
      'something expected in two years',
      { receipts: [{ quantity: pieces('1'), arrivesOn: monday(104) }] },
      ['BEYOND_HORIZON at receipts.0.arrivesOn'],
    ],
    [
      'more than fifty receipts',
      { receipts: Array.from({ length: 51 }, () => ({ quantity: pieces('1'), arrivesOn: monday(1) })) },
      ['TOO_MANY at receipts'],
    ],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('itemPutStock', stock(more))).toEqual(expected);
    expect(await checksums(api)).toEqual(before);
  });

  it('refuses half a piece of what is counted', async () => {
    const screw = await givenItem(api, member.firm);
    const half = { itemId: screw.wire, quantity: pieces('0.5', 'H87'), receipts: [] };
    expect(await member.client.refusals('itemPutStock', stock(half))).toEqual([
      'NOT_WHOLE at quantity.value',
    ]);
  });

  it('is somebody else’s affair for another firm', async () => {
    const other = await givenMember(api);
    expect(await other.client.faultOf('itemPutStock', stock())).toBe('NOT_FOUND');
  });

  it('costs the same number of statements however many items are looked at', async () => {
    const someone = await givenMember(api);
    const list = `{ items(first: 20) { edges { node { id ${answer.slice('item { id'.length)} } } }`;
    const given = async () => givenStock(api, someone.firm, await givenItem(api, someone.firm), '5');
    await given();
    const few = await statementsOf(api, () => someone.client.ask(list));
    for (let n = 0; n < 4; n++) await given();
    const many = await statementsOf(api, () => someone.client.ask(list));

    expect(many.length).toBe(few.length);
  });
});
