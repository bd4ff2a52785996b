import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenItem, step } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let itemId: string;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  itemId = (await givenItem(api, member.firm)).wire;
});
afterAll(() => api.close());

const put = (steps: object[], revision = 'A') =>
  member.client.act(
    'itemRevisionPut',
    { itemId, revision, steps },
    'itemRevision { id code state steps { code loadPerPiece { value unit } setup { value unit } yieldBps standards } arcs { fromCode toCode per } }',
  );
const refusals = (steps: object[], revision = 'A') =>
  member.client.refusals('itemRevisionPut', { itemId, revision, steps });

describe('writing a routing', () => {
  it('keeps steps and ways, and replaces them whole while it is a draft', async () => {
    const first = await put([
      step('10', [], { successors: [{ code: '20', per: 2 }], setup: { value: '1.5', unit: 'HUR' } }),
      step('20', [], {
        yieldBps: 9800,
        standards: ['ISO-9001'],
        loadPerPiece: { value: '4.5', unit: 'MIN' },
      }),
    ]);
    expect(first.itemRevision).toMatchObject({
      code: 'A',
      state: 'DRAFT',
      steps: [
        {
          code: '10',
          loadPerPiece: { value: '6', unit: 'MIN' },
          setup: { value: '1.5', unit: 'HUR' },
          yieldBps: 10000,
        },
        { code: '20', loadPerPiece: { value: '4.5', unit: 'MIN' }, yieldBps: 9800, standards: ['ISO-9001'] },
      ],
      arcs: [{ fromCode: '10', toCode: '20', per: 2 }],
    });

    const again = await put([step('30')]);
    expect(again.itemRevision).toMatchObject({
      id: first.itemRevision.id,
      steps: [{ code: '30' }],
      arcs: [],
    });
  });

  const wrong: readonly [string, object[], string[]][] = [
    [
      'a circle',
      [step('10', ['20']), step('20', ['10'])],
      ['ROUTING_CYCLE at steps.0.successors', 'ROUTING_CYCLE at steps.1.successors'],
    ],
    ['a successor that is none', [step('10', ['99'])], ['SUCCESSOR_MISSING at steps.0.successors.0.code']],
    [
      'kilograms for milling',
      [step('10', [], { loadPerPiece: { value: '2', unit: 'KGM' } })],
      ['UNIT_MISMATCH at steps.0.loadPerPiece.unit'],
    ],
    [
      'a set-up in pieces',
      [step('10', [], { setup: { value: '2', unit: 'H87' } })],
      ['UNIT_MISMATCH at steps.0.setup'],
    ],
    [
      'a load of nothing',
      [step('10', [], { loadPerPiece: { value: '0', unit: 'MIN' } })],
      ['NOT_POSITIVE at steps.0.loadPerPiece.value'],
    ],
    ['a yield of zero', [step('10', [], { yieldBps: 0 })], ['OUT_OF_RANGE at steps.0.yieldBps']],
    ['lots that cross', [step('10', [], { lotLeast: 10, lotMost: 5 })], ['OUT_OF_RANGE at steps.0.lotMost']],
    [
      'an unknown process',
      [step('10', [], { processCode: 'magic' })],
      ['UNKNOWN_PROCESS at steps.0.processCode'],
    ],
    [
      'an unknown standard',
      [step('10', [], { standards: ['ISO-0'] })],
      ['UNKNOWN_STANDARD at steps.0.standards'],
    ],
    ['no steps', [], ['OUT_OF_RANGE at steps']],
    [
      'sixty-one steps',
      Array.from({ length: 61 }, (_, n) => step(`${n}`, n < 60 ? [`${n + 1}`] : [])),
      ['OUT_OF_RANGE at steps'],
    ],
  ];
  it.each(wrong)('refuses %s by its row and changes nothing', async (_what, steps, expected) => {
    const before = await checksums(api);

    expect(await refusals(steps, 'W')).toEqual(expected);
    expect(await checksums(api)).toEqual(before);
  });

  it('is somebody else’s affair for another firm', async () => {
    const other = await givenMember(api);
    expect(
      await other.client.faultOf('itemRevisionPut', { itemId, revision: 'A', steps: [step('10')] }),
    ).toBe('NOT_FOUND');
  });
});
