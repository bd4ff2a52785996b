import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  bought,
  givenBill,
  givenItem,
  givenRelease,
  givenRouting,
  type Made,
  made,
  step,
} from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { statementsOf } from '../harness/statements.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let screw: Made;
let bar: Made;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  screw = await givenItem(api, member.firm, { name: '螺钉' });
  bar = await givenItem(api, member.firm, { name: '圆钢', unit: 'KGM' });
});
afterAll(() => api.close());

let item: Made;
let draft: Made;
beforeEach(async () => {
  item = await givenItem(api, member.firm, { number: `GB-${crypto.randomUUID().slice(0, 8)}` });
  draft = await givenRouting(api, member.firm, undefined, item);
});

const answer = `itemRevision { id components { position item { id unit } quantity { value unit } scrapBps stepCode source leadWorkingDays revision { id } madeBy { id } }
  structure(pieces: 7) { complete rows { level component { item { id } } needed { value unit } } totals { item { id } needed { value unit } } } }`;
const put = (components: object[], revision = draft) =>
  member.client.act('itemRevisionPutComponents', { revisionId: revision.wire, components }, answer);
const refusals = (components: object[], revision = draft) =>
  member.client.refusals('itemRevisionPutComponents', { revisionId: revision.wire, components });
const numberOf = async ({ id }: Made) =>
  (await api.admin.query<{ number: string }>('select number from app.item where id = $1', [id])).rows[0]
    ?.number ?? '';

describe('writing a bill of material', () => {
  it('keeps its lines, replaces them whole while it is a draft, and works out what pieces take over all levels', async () => {
    const shaft = await givenItem(api, member.firm);
    const shaftDraft = await givenRouting(api, member.firm, undefined, shaft);
    await givenBill(api, member.firm, shaftDraft, [
      bought(bar, { quantity: { value: '250', unit: 'GRM' }, scrapBps: 2_000, stepCode: '10' }),
      bought(screw, { quantity: { value: '0.5', unit: 'H87' } }),
    ]);
    await givenRelease(api, member.firm, shaftDraft);

    const { itemRevision } = await put([
      made(shaft, { quantity: { value: '2', unit: 'H87' } }),
      bought(screw, { quantity: { value: '3', unit: 'H87' }, scrapBps: 1_000 }),
    ]);

    expect(itemRevision.components).toMatchObject([
      {
        position: 1,
        item: { id: shaft.wire },
        source: 'MAKE',
        leadWorkingDays: null,
        revision: null,
        madeBy: { id: shaftDraft.wire },
      },
      {
        position: 2,
        item: { id: screw.wire, unit: 'H87' },
        quantity: { value: '3', unit: 'H87' },
        scrapBps: 1_000,
        stepCode: '20',
        leadWorkingDays: 10,
        madeBy: null,
      },
    ]);
    const { rows, totals, complete } = itemRevision.structure;
    expect(complete).toBe(true);
    expect(
      rows.map((row: { level: number; needed: { value: string } }) => [row.level, row.needed.value]),
    ).toEqual([
      [1, '14'],
      [2, '4.375'],
      [2, '7'],
      [1, '24'],
    ]);
    // 7 and 23 ⅓ are 30 ⅓: rounded up once, at the end.
    expect(totals).toContainEqual({ item: { id: screw.wire }, needed: { value: '31', unit: 'H87' } });
    expect(totals).toContainEqual({ item: { id: bar.wire }, needed: { value: '4.375', unit: 'KGM' } });

    expect((await put([])).itemRevision.components).toEqual([]);
  });

  it('says what is made with an order of it, level by level, under the codes that an order has it by', async () => {
    const [pin, shaft] = [await givenItem(api, member.firm), await givenItem(api, member.firm)];
    const pinDraft = await givenRouting(api, member.firm, undefined, pin);
    await givenRelease(api, member.firm, pinDraft);
    const shaftDraft = await givenRouting(api, member.firm, undefined, shaft);
    await givenBill(api, member.firm, shaftDraft, [made(pin, { stepCode: '10' })]);
    await givenRelease(api, member.firm, shaftDraft);
    const parts = 'itemRevision { madeParts { prefix number revision { id steps { code } } } }';

    const { itemRevision } = await member.client.act(
      'itemRevisionPutComponents',
      { revisionId: draft.wire, components: [made(shaft), bought(screw)] },
      parts,
    );

    const [pinNumber, shaftNumber] = [await numberOf(pin), await numberOf(shaft)];
    const steps = [{ code: '10' }, { code: '20' }];
    const [into] = (await put([made(shaft)])).itemRevision.components;
    expect(itemRevision.madeParts).toEqual([
      {
        prefix: `${shaftNumber}@${into.stepCode}/`,
        number: shaftNumber,
        revision: { id: shaftDraft.wire, steps },
      },
      {
        prefix: `${shaftNumber}@${into.stepCode}/${pinNumber}@10/`,
        number: pinNumber,
        revision: { id: pinDraft.wire, steps },
      },
    ]);
  });

  it('refuses a circle and names the way', async () => {
    const shaft = await givenItem(api, member.firm);
    const shaftDraft = await givenRouting(api, member.firm, undefined, shaft);
    await givenBill(api, member.firm, shaftDraft, [made(item)]);

    const { data } = await member.client.send('itemRevisionPutComponents', {
      revisionId: draft.wire,
      components: [bought(screw), made(shaft)],
    });

    const way = `${await numberOf(item)} → ${await numberOf(shaft)} → ${await numberOf(item)}`;
    expect(data.userErrors).toMatchObject([
      {
        code: 'COMPONENT_CYCLE',
        path: ['components', '1', 'itemId'],
        params: [{ name: 'way', value: way }],
      },
    ]);
    expect(await refusals([made(item)])).toEqual(['COMPONENT_CYCLE at components.0.itemId']);
  });

  it('refuses each line by its row and changes nothing', async () => {
    const before = await checksums(api);

    expect(
      await refusals([
        bought(screw, { stepCode: '99' }),
        bought(bar),
        bought(screw, { quantity: { value: '0', unit: 'H87' } }),
        bought(screw, { quantity: { value: '1', unit: 'H87' }, leadWorkingDays: null }),
      ]),
    ).toEqual([
      'UNKNOWN_STEP at components.0.stepCode',
      'UNIT_MISMATCH at components.1.quantity.unit',
      'NOT_POSITIVE at components.2.quantity.value',
      'COMPONENT_TWICE at components.3.itemId',
      'DAYS_MISSING at components.3.leadWorkingDays',
    ]);
    expect(await checksums(api)).toEqual(before);
  });

  it('is not written where the revision is released, and keeps one from being released whose step is gone', async () => {
    await givenBill(api, member.firm, draft, [bought(screw)]);
    await givenRouting(api, member.firm, [step('10')], item);
    expect(await member.client.refusals('itemRevisionRelease', { revisionId: draft.wire })).toEqual([
      'UNKNOWN_STEP at revisionId',
    ]);

    await givenBill(api, member.firm, draft, [bought(screw, { stepCode: '10' })]);
    await givenRelease(api, member.firm, draft);
    expect(await refusals([])).toEqual(['WRONG_STATE at ']);
  });

  it('refuses a release over which an item would become part of itself', async () => {
    const other = await givenItem(api, member.firm);
    await givenRelease(api, member.firm, await givenRouting(api, member.firm, undefined, other));
    await givenRelease(api, member.firm, draft);
    const next = async (of: Made, component: Made) => {
      const { itemRevision } = await member.client.act(
        'itemRevisionPut',
        { itemId: of.wire, revision: 'B', steps: [step('10', ['20']), step('20')] },
        'itemRevision { id }',
      );
      await member.client.act(
        'itemRevisionPutComponents',
        { revisionId: itemRevision.id, components: [made(component)] },
        'itemRevision { id }',
      );
      return itemRevision.id;
    };
    const [one, two] = [await next(item, other), await next(other, item)];

    expect(await member.client.refusals('itemRevisionRelease', { revisionId: one })).toEqual([]);
    expect(await member.client.refusals('itemRevisionRelease', { revisionId: two })).toEqual([
      'COMPONENT_CYCLE at revisionId',
    ]);
  });

  it('costs the same number of statements however many lines it has', async () => {
    const items = [];
    for (let n = 0; n < 12; n++) items.push(await givenItem(api, member.firm));
    const write = (lines: Made[]) =>
      statementsOf(api, () =>
        member.client.act('itemRevisionPutComponents', {
          revisionId: draft.wire,
          components: lines.map((line) => bought(line)),
        }),
      );
    const few = await write(items.slice(0, 2));
    const many = await write(items);

    expect(few.length).toBeGreaterThan(3);
    expect(many.length).toBe(few.length);
  });

  it('is somebody else’s affair for another firm, and takes no item of one', async () => {
    const other = await givenMember(api);
    const theirs = await givenItem(api, other.firm);

    expect(
      await other.client.faultOf('itemRevisionPutComponents', { revisionId: draft.wire, components: [] }),
    ).toBe('NOT_FOUND');
    expect(
      await member.client.faultOf('itemRevisionPutComponents', {
        revisionId: draft.wire,
        components: [bought(theirs)],
      }),
    ).toBe('NOT_FOUND');
  });
});
