import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenSite, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let site: Made;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  site = await givenSite(api, member.firm);
});
afterAll(() => api.close());

const hours = (value: string, unit = 'HUR') => ({ value, unit });
const inputOf = (more: object = {}) => ({
  siteId: site.wire,
  code: `MC-${crypto.randomUUID().slice(0, 8)}`,
  name: '五轴加工中心',
  processCode: 'machining.milling.5-axis',
  materialCodes: ['steel'],
  measure: 'TIME',
  parallelMachines: 4,
  rate: { amount: '220.50', currency: 'CNY' },
  setup: hours('1.5'),
  minimumBlock: hours('30', 'MIN'),
  ...more,
});

describe('adding a work centre', () => {
  it('shows its figures in the unit of its measure', async () => {
    const { workCenter } = await member.client.act(
      'workCenterCreate',
      inputOf({ code: ' MC-1 ' }),
      `workCenter { code unit site { id } process { code } materials { code } rate { amount currency per }
        setup { value unit } minimumBlock { value unit } parallelMachines }`,
    );

    expect(workCenter).toEqual({
      code: 'MC-1',
      unit: 'HUR',
      site: { id: site.wire },
      process: { code: 'machining.milling.5-axis' },
      materials: [{ code: 'steel' }],
      rate: { amount: '220.5', currency: 'CNY', per: 'HUR' },
      setup: { value: '1.5', unit: 'HUR' },
      minimumBlock: { value: '0.5', unit: 'HUR' },
      parallelMachines: 4,
    });
  });

  const wrong: readonly [string, object, string[]][] = [
    ['an empty code', { code: ' ' }, ['MISSING at code']],
    ['a code of 41 characters', { code: 'x'.repeat(41) }, ['MISSING at code']],
    ['an empty name', { name: '' }, ['MISSING at name']],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, ['MISSING at name']],
    ['an unknown process', { processCode: 'magic' }, ['UNKNOWN_PROCESS at processCode']],
    [
      'a process that has special cases',
      { processCode: 'machining' },
      ['PROCESS_TOO_GENERAL at processCode'],
    ],
    [
      'unknown materials, each by itself',
      { materialCodes: ['a', 'steel', 'b'] },
      Array(2).fill('UNKNOWN_MATERIAL at materialCodes'),
    ],
    ['no machine', { parallelMachines: 0 }, ['OUT_OF_RANGE at parallelMachines']],
    ['1,001 machines', { parallelMachines: 1_001 }, ['OUT_OF_RANGE at parallelMachines']],
    ['a price below zero', { rate: { amount: '-0.01', currency: 'CNY' } }, ['NEGATIVE at rate.amount']],
    [
      'a price that no column holds',
      { rate: { amount: '1000000000000', currency: 'CNY' } },
      ['OUT_OF_RANGE at rate.amount'],
    ],
    [
      'a price finer than is kept',
      { rate: { amount: '0.123456789', currency: 'CNY' } },
      ['OUT_OF_RANGE at rate.amount'],
    ],
    ['a set-up in kilograms', { setup: hours('1', 'KGM') }, ['UNIT_MISMATCH at setup']],
    ['a set-up below zero', { setup: hours('-1') }, ['NEGATIVE at setup']],
    ['a block finer than a minute', { minimumBlock: hours('0.001') }, ['UNIT_MISMATCH at minimumBlock']],
    [
      'a block beyond every counter',
      { minimumBlock: hours('99999999999999999999') },
      ['UNIT_MISMATCH at minimumBlock'],
    ],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('workCenterCreate', inputOf(more))).toEqual(expected);

    expect(await checksums(api)).toEqual(before);
  });

  it('refuses a code twice in one firm', async () => {
    await member.client.act('workCenterCreate', inputOf({ code: 'TWICE' }));

    expect(await member.client.refusals('workCenterCreate', inputOf({ code: 'TWICE' }))).toEqual([
      'CODE_TAKEN at code',
    ]);
  });
});
