import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequirementInput } from '#schema/plants/index.ts';
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
    'itemRevision { id code state steps { code loadPerPiece { value unit } setup { value unit } yieldBps standards requirements { kind must bounds { value unit } choices } inspection { kind perPiece { value unit } days } } arcs { fromCode toCode per } }',
  );
const refusals = (steps: object[], revision = 'A') =>
  member.client.refusals('itemRevisionPut', { itemId, revision, steps });

const needs = (kind: RequirementInput['kind'], ...choices: string[]) => ({ kind, choices });
const asking = (...requirements: object[]) => [step('10', [], { requirements } as object)];
const inspecting = (inspection: object) => [step('10', [], { inspection } as object)];

describe('writing a routing', () => {
  it('keeps steps and ways, and replaces them whole while it is a draft', async () => {
    const first = await put([
      step('10', [], { successors: [{ code: '20', per: 2 }], setup: { value: '1.5', unit: 'HUR' } }),
      step('20', [], {
        yieldBps: 9800,
        standards: ['ISO-9001'],
        loadPerPiece: { value: '4.5', unit: 'MIN' },
        requirements: [
          { kind: 'WEIGHT', bounds: [{ value: '12.50', unit: 'KGM' }] },
          needs('LANGUAGE', 'en', 'de'),
        ],
        inspection: { kind: 'SAMPLE', perPiece: { value: '0.5', unit: 'MIN' }, days: 3 },
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
          requirements: [],
          inspection: null,
        },
        {
          code: '20',
          loadPerPiece: { value: '4.5', unit: 'MIN' },
          yieldBps: 9800,
          standards: ['ISO-9001'],
          requirements: [
            { kind: 'WEIGHT', must: true, bounds: [{ value: '12.5', unit: 'KGM' }], choices: [] },
            { kind: 'LANGUAGE', must: true, bounds: [], choices: ['en', 'de'] },
          ],
          inspection: { kind: 'SAMPLE', perPiece: { value: '0.5', unit: 'MIN' }, days: 3 },
        },
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
    [
      'a length by the kilogram',
      asking({ kind: 'LENGTH', bounds: [{ value: '2', unit: 'KGM' }] }),
      ['UNIT_OF_ANOTHER_KIND at steps.0.requirements.0.bounds.0.unit'],
    ],
    [
      'a need that stands twice',
      asking(needs('TOLERANCE', 'IT7'), needs('TOLERANCE', 'IT6')),
      ['REQUIREMENT_TWICE at steps.0.requirements.1.kind'],
    ],
    [
      'grades and places that do not exist',
      asking(needs('TOLERANCE', 'IT0'), needs('REGION', '99')),
      [
        'UNKNOWN_CHOICE at steps.0.requirements.0.choices',
        'UNKNOWN_CHOICE at steps.0.requirements.1.choices',
      ],
    ],
    [
      'two sides of a part',
      asking({ kind: 'SIZE', bounds: ['2', '3'].map((value) => ({ value, unit: 'MMT' })) }),
      ['OUT_OF_RANGE at steps.0.requirements.0.bounds'],
    ],
    [
      'a wish',
      asking({ ...needs('TOLERANCE', 'IT7'), must: false }),
      ['WISH_IN_ROUTING at steps.0.requirements.0.must'],
    ],
    [
      'a certificate among the needs',
      asking(needs('CERTIFICATE', 'ISO-9001')),
      ['CERTIFICATE_IN_STANDARDS at steps.0.requirements.0.kind'],
    ],
    [
      'a sample of which is not told what a piece takes',
      inspecting({ kind: 'SAMPLE' }),
      ['MISSING at steps.0.inspection.perPiece'],
    ],
    [
      'an inspection by the piece where work is by the minute',
      inspecting({ kind: 'SAMPLE', perPiece: { value: '1', unit: 'H87' } }),
      ['UNIT_MISMATCH at steps.0.inspection.perPiece.unit'],
    ],
    [
      'a result that takes a year',
      inspecting({ kind: 'FIRST_PIECE', perPiece: { value: '1', unit: 'MIN' }, days: 365 }),
      ['OUT_OF_RANGE at steps.0.inspection.days'],
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
