import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monday } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
});
afterAll(() => api.close());

const minutes = (value: string, unit = 'MIN') => ({ value, unit });
const inputOf = (more: object = {}) => ({
  title: '航空支架',
  processCode: 'machining.milling.5-axis',
  pieces: 100,
  loadPerPiece: minutes('12.5'),
  from: monday(1),
  until: monday(5),
  deliverToCityCode: '320500',
  ...more,
});

describe('posting a need', () => {
  it('keeps it and has it matched', async () => {
    const { capacityRequest } = await member.client.act(
      'capacityRequestPost',
      inputOf({ materialCode: 'steel', priceCap: { amount: '20000', currency: 'CNY' } }),
      `capacityRequest { title state pieces loadPerPiece { value unit } load { value unit } priceCap { amount } deliverTo { nameZh }
        process { code } material { code } availableActions matching { state consideredCount finishedAt } matches { rank } reservations { id } }`,
    );

    expect(capacityRequest).toMatchObject({
      state: 'OPEN',
      loadPerPiece: { value: '12.5', unit: 'MIN' },
      priceCap: { amount: '20000.00' },
      deliverTo: { nameZh: '苏州' },
      material: { code: 'steel' },
      availableActions: ['HOLD', 'CLOSE'],
      matching: { state: 'QUEUED', consideredCount: 0, finishedAt: null },
      matches: [],
      reservations: [],
    });
    // 1,250 minutes; a third of an hour has no finite decimal.
    expect(capacityRequest.load).toEqual({ value: '20.833333', unit: 'HUR' });
  });

  const wrong: readonly [string, () => object, string[]][] = [
    ['an empty title', () => ({ title: ' ' }), ['MISSING at title']],
    ['a title of 201 characters', () => ({ title: 't'.repeat(201) }), ['MISSING at title']],
    ['an unknown process', () => ({ processCode: 'magic' }), ['UNKNOWN_PROCESS at processCode']],
    ['an unknown material', () => ({ materialCode: 'cheese' }), ['UNKNOWN_MATERIAL at materialCode']],
    ['an unknown city', () => ({ deliverToCityCode: '000000' }), ['UNKNOWN_CITY at deliverToCityCode']],
    ['no piece', () => ({ pieces: 0 }), ['OUT_OF_RANGE at pieces']],
    ['more pieces than ten million', () => ({ pieces: 10_000_001 }), ['OUT_OF_RANGE at pieces']],
    [
      'days of 24 hours',
      () => ({ loadPerPiece: minutes('1', 'DAY') }),
      ['UNIT_MISMATCH at loadPerPiece.unit'],
    ],
    [
      'what is asked for twice, and in a unit of another kind',
      () => ({
        requirements: [
          { kind: 'WEIGHT', bounds: [minutes('5', 'KGM')] },
          { kind: 'WEIGHT', bounds: [minutes('5', 'MTR')] },
        ],
      }),
      ['REQUIREMENT_TWICE at requirements.1.kind', 'UNIT_OF_ANOTHER_KIND at requirements.1.bounds.0.unit'],
    ],
    [
      'a part of two sides, a grade that is none, a standard and a place that nobody knows',
      () => ({
        requirements: [
          { kind: 'SIZE', bounds: [minutes('5', 'MMT'), minutes('5', 'MMT')] },
          { kind: 'TOLERANCE', choices: ['IT19'] },
          { kind: 'CERTIFICATE', choices: ['ISO-0'] },
          { kind: 'REGION', choices: ['atlantis'] },
          { kind: 'LANGUAGE' },
        ],
      }),
      [
        'OUT_OF_RANGE at requirements.0.bounds',
        'UNKNOWN_CHOICE at requirements.1.choices',
        'UNKNOWN_CHOICE at requirements.2.choices',
        'UNKNOWN_CHOICE at requirements.3.choices',
        'MISSING at requirements.4.choices',
      ],
    ],
    [
      'a roughness of nothing',
      () => ({ requirements: [{ kind: 'ROUGHNESS', bounds: [minutes('0', '4H')] }] }),
      ['NOT_POSITIVE at requirements.0.bounds.0.value'],
    ],
    ['a wished day behind the window', () => ({ wishedBy: monday(6) }), ['WISH_OUTSIDE_WINDOW at wishedBy']],
    [
      'a price of lateness without a wished day, in another currency',
      () => ({ latePerDay: { amount: '100', currency: 'USD' } }),
      ['MISSING at wishedBy', 'CURRENCY_MIXED at latePerDay.currency'],
    ],
    [
      'no shipment, more tax than all, a weight below nothing',
      () => ({ shipmentsMax: 0, nonDeductibleBps: 10_001, weights: { risk: -1 } }),
      ['OUT_OF_RANGE at shipmentsMax', 'OUT_OF_RANGE at nonDeductibleBps', 'OUT_OF_RANGE at weights.risk'],
    ],
    ['boxes', () => ({ loadPerPiece: minutes('1', 'XBX') }), ['UNIT_MISMATCH at loadPerPiece.unit']],
    ['nothing per piece', () => ({ loadPerPiece: minutes('0') }), ['NOT_POSITIVE at loadPerPiece.value']],
    [
      'less than nothing per piece',
      () => ({ loadPerPiece: minutes('-1') }),
      ['NOT_POSITIVE at loadPerPiece.value'],
    ],
    [
      'more than any firm can make',
      () => ({ loadPerPiece: minutes('99999999999999') }),
      ['OUT_OF_RANGE at loadPerPiece.value'],
    ],
    [
      'a load that no column holds',
      () => ({ pieces: 1, loadPerPiece: minutes('1000000000000') }),
      ['OUT_OF_RANGE at loadPerPiece.value'],
    ],
    [
      'a load finer than is kept',
      () => ({ loadPerPiece: minutes('0.123456789') }),
      ['OUT_OF_RANGE at loadPerPiece.value'],
    ],
    [
      'a cap of nothing',
      () => ({ priceCap: { amount: '0', currency: 'CNY' } }),
      ['NOT_POSITIVE at priceCap.amount'],
    ],
    [
      'a cap of a tenth of a fen',
      () => ({ priceCap: { amount: '1.001', currency: 'CNY' } }),
      ['AMOUNT_TOO_FINE at priceCap.amount'],
    ],
    ['a window that is over', () => ({ from: monday(-3), until: monday(-1) }), ['WINDOW_OVER at until']],
    [
      'a window that ends before it begins',
      () => ({ from: monday(3), until: monday(2) }),
      ['WINDOW_EMPTY at until'],
    ],
    ['a window of more than a year', () => ({ until: monday(60) }), ['WINDOW_TOO_LONG at until']],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('capacityRequestPost', inputOf(more()))).toEqual(expected);

    expect(await checksums(api)).toEqual(before);
  });
});
