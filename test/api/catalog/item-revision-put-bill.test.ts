import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { step } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let itemId: string;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  itemId = (await member.client.act('itemCreate', { number: 'SH-7', name: '输出轴' }, 'item { id }')).item.id;
});
afterAll(() => api.close());

const facts = `id code state steps { code name measure process { code } loadPerPiece { value unit } setup { value unit } yieldBps lotLeast lotMost transferBatch setupFamily standards requirements { kind must bounds { value unit } choices } inspection { kind perPiece { value unit } days } }
  arcs { fromCode toCode per }`;

/** A bill with two steps; `more` changes the first. */
function bill(more: object = {}): string {
  const takes = (value: string) => ({
    name: 'load-per-piece',
    semanticReference: ['urn:openfloor:step:load-per-piece'],
    parameterKey: 'HasValue',
    value,
  });
  return JSON.stringify({
    billOfProcessIdentification: 'SH-7 A',
    productName: '输出轴',
    productVersion: 'A',
    version: '1.0.0',
    process: [
      {
        processStepIdentifier: ['10'],
        processStepType: 'IsFirstElement',
        capabilityId: 'urn:openfloor:process:machining.turning.cnc',
        inputParameters: [takes('4.5 MIN')],
        precedenceRelation: [{ precedenceElements: [{ successor: ['20'] }] }],
        ...more,
      },
      {
        processStepIdentifier: ['20'],
        processStepType: 'IsLastElement',
        capabilityId: 'machining.gear-cutting.hobbing',
        inputParameters: [takes('6 MIN')],
      },
    ],
  });
}
const refused = (text: string) =>
  member.client.refusals('itemRevisionPutBill', { itemId, revision: 'A', bill: text });

describe('writing a routing from a bill of process', () => {
  it('gives back in a bill what was written by hand, step by step', async () => {
    const steps = [
      step('10', [], {
        processCode: 'machining.turning.cnc',
        loadPerPiece: { value: '4.5', unit: 'MIN' },
        setup: { value: '30', unit: 'MIN' },
        yieldBps: 9850,
        lotLeast: 200,
        lotMost: 5000,
        transferBatch: 400,
        setupFamily: 'SHAFT-40',
        standards: ['IATF-16949'],
        requirements: [
          { kind: 'SIZE', bounds: ['300', '20', '10'].map((value) => ({ value, unit: 'MMT' as const })) },
          { kind: 'CLEANLINESS', choices: ['ISO 7'] },
          { kind: 'LANGUAGE', choices: ['en', 'de'] },
        ],
        inspection: { kind: 'SAMPLE', perPiece: { value: '0.5', unit: 'MIN' }, days: 3 },
        successors: [{ code: '20', per: 2 }],
      }),
      step('20'),
    ];
    const byHand = await member.client.act(
      'itemRevisionPut',
      { itemId, revision: 'X', steps },
      `itemRevision { ${facts} billOfProcess }`,
    );
    const { billOfProcess, ...written } = byHand.itemRevision;

    const byBill = await member.client.act(
      'itemRevisionPutBill',
      { itemId, revision: 'Y', bill: billOfProcess },
      `itemRevision { ${facts} }`,
    );

    expect(byBill.itemRevision).toEqual({ ...written, id: byBill.itemRevision.id, code: 'Y' });
    expect(JSON.parse(billOfProcess)).toMatchObject({
      productVersion: 'X',
      process: [{ processStepType: 'IsFirstElement' }, { processStepType: 'IsLastElement' }],
    });
  });

  it('refuses what is no bill, a next step that is not in it, circles and units that clash, and changes nothing', async () => {
    const before = await checksums(api);

    expect(await refused('{"process": ')).toEqual(['BILL_MALFORMED at bill']);
    expect(new Set(await refused('{"process": []}'))).toEqual(new Set(['BILL_MALFORMED at bill']));
    expect(await refused(bill({ inputParameters: [] }))).toEqual(['BILL_MALFORMED at bill']);
    const to = (successor: string) => ({
      precedenceRelation: [{ precedenceElements: [{ successor: [successor] }] }],
    });
    expect(await refused(bill(to('99')))).toEqual(['BILL_DANGLING at bill']);
    expect(await refused(bill(to('10')))).toContain('ROUTING_CYCLE at steps.0.successors');
    const kilograms = { ...JSON.parse(bill()).process[0].inputParameters[0], value: '4.5 KGM' };
    expect(await refused(bill({ inputParameters: [kilograms] }))).toEqual([
      'UNIT_MISMATCH at steps.0.loadPerPiece.unit',
    ]);
    expect(await refused(bill({ capabilityId: 'magic' }))).toEqual([
      'UNKNOWN_PROCESS at steps.0.processCode',
    ]);
    const said = (reference: string, value: string) => ({
      ...JSON.parse(bill()).process[0].inputParameters[0],
      semanticReference: [`urn:openfloor:${reference}`],
      value,
    });
    const withOne = (...more: [string, string]) =>
      bill({ inputParameters: [JSON.parse(bill()).process[0].inputParameters[0], said(...more)] });
    expect(await refused(withOne('step:inspection', 'NEVER; 2 MIN; 3 DAY'))).toEqual([
      'BILL_MALFORMED at bill',
    ]);
    expect(await refused(withOne('requirement:MAGIC', 'IT7'))).toEqual(['BILL_MALFORMED at bill']);
    expect(await refused(withOne('requirement:WEIGHT', '12 stones'))).toEqual(['BILL_MALFORMED at bill']);
    expect(await refused(withOne('requirement:TOLERANCE', 'IT0'))).toEqual([
      'UNKNOWN_CHOICE at steps.0.requirements.0.choices',
    ]);
    expect(await checksums(api)).toEqual(before);
  });

  it('is somebody else’s affair for another firm', async () => {
    const other = await givenMember(api);

    expect(await other.client.faultOf('itemRevisionPutBill', { itemId, revision: 'A', bill: bill() })).toBe(
      'NOT_FOUND',
    );
  });
});
