import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { known, makers, need, papers, sending } from './catena-x.fixture.ts';
import { readCapability } from './read-capability.ts';
import { readRfq } from './read-rfq.ts';
import { writeCapability } from './write-capability.ts';
import { writeRfq } from './write-rfq.ts';

/** The same payload with one thing changed, by its path. */
function changed(payload: object, path: string, value: unknown): unknown {
  const copy = structuredClone(payload) as Record<string, unknown>;
  const parts = path.split(/[.[\]]+/).filter((part) => part !== '');
  const last = parts.pop() ?? '';
  const place = parts.reduce<Record<string, unknown>>(
    (at, part) => at[part] as Record<string, unknown>,
    copy,
  );
  place[last] = value;
  return copy;
}

const step = 'rfqConfiguration.parts.billOfProcess.process[0]';

describe('a need as a request for quotation', () => {
  const payload = writeRfq(need, sending);

  it('comes back as it went', () => {
    expect(readRfq(JSON.parse(JSON.stringify(payload)), known)).toEqual({
      problems: [],
      draft: {
        title: need.title,
        processCode: need.processCode,
        materialCode: need.materialCode,
        pieces: 100,
        loadPerPiece: { value: '12.5', unit: 'MIN' },
        from: need.validFrom,
        until: need.validUntil,
        wishedBy: need.wishedBy,
        deliverToCityCode: '320500',
        priceCap: { amount: '20000.00', currency: 'CNY' },
        requirements: need.requirements,
      },
    });
  });

  it.each<[string, string, unknown, string, string]>([
    [
      'a successor that no step is',
      `${step}.precedenceRelation`,
      [{ precedenceElements: [{ successor: ['gone'] }] }],
      'DANGLING_REFERENCE',
      `${step}.precedenceRelation[0].precedenceElements[0].successor[0]`,
    ],
    [
      'a child step that is not there',
      `${step}.childProcessSteps`,
      ['gone'],
      'DANGLING_REFERENCE',
      `${step}.childProcessSteps[0]`,
    ],
    [
      'litres of parts',
      'rfqConfiguration.orderQuantity.measurementUnit',
      'unit:litre',
      'UNIT_OF_ANOTHER_KIND',
      'rfqConfiguration.orderQuantity.measurementUnit',
    ],
    [
      'half a part',
      'rfqConfiguration.orderQuantity.quantityNumber',
      2.5,
      'NOT_A_COUNT',
      'rfqConfiguration.orderQuantity.quantityNumber',
    ],
    [
      'a process that nobody knows',
      `${step}.capabilityId`,
      'urn:manufacturing-capability:capability:42',
      'UNKNOWN_PROCESS',
      `${step}.capabilityId`,
    ],
    [
      'a material that nobody knows',
      'rfqConfiguration.parts.material.materialProperties.value',
      'urn:openfloor:material:cheese',
      'UNKNOWN_MATERIAL',
      'rfqConfiguration.parts.material.materialProperties.value',
    ],
    [
      'a unit that is none',
      `${step}.inputParameters[4].value`,
      '100 ELL',
      'UNKNOWN_UNIT',
      `${step}.inputParameters[4].value`,
    ],
    [
      'a day that is none',
      'rfqConfiguration.lastDeliveryDate',
      '2027-02-30',
      'MALFORMED',
      'rfqConfiguration.lastDeliveryDate',
    ],
    ['no partner number', 'cxHeader.senderBpn', 'BPNS1', 'MALFORMED', 'cxHeader.senderBpn'],
    [
      'a first delivery behind the last',
      'rfqConfiguration.firstDeliveryDate',
      '2027-03-01',
      'WINDOW_EMPTY',
      'rfqConfiguration.lastDeliveryDate',
    ],
  ])('is no draft with %s, and says where', (_, at, value, code, path) => {
    const read = readRfq(changed(payload, at, value), known);
    expect(read.draft).toBeNull();
    expect(read.problems.map((found) => [found.code, found.path])).toEqual([[code, path]]);
  });
});

describe('work centres as manufacturing capability', () => {
  const payload = writeCapability(makers, papers);

  it('come back as they went', () => {
    expect(readCapability(JSON.parse(JSON.stringify(payload)), known)).toEqual({
      problems: [],
      draft: {
        makers: [
          {
            code: 'M-01',
            name: '五轴加工中心',
            processCode: 'machining.milling.5-axis',
            materialCodes: ['steel.alloy'],
            capabilities: makers[0]?.capabilities,
          },
        ],
        certificates: papers,
      },
    });
  });

  const provided = 'machines[0].provides[0]';
  const said = `${provided}.capabilityConstraintSet[0].capabilityConstraintProperties[0]`;
  it.each<[string, string, unknown, string, string]>([
    [
      'a special case of nothing',
      `${provided}.specializes`,
      [{ hierarchyElementId: 'urn:gone' }],
      'DANGLING_REFERENCE',
      `${provided}.specializes[0].hierarchyElementId`,
    ],
    [
      'a kind of capability that nobody knows',
      `${said}.semanticReferences[0].semanticReferenceId`,
      'urn:eclass:0173-1#02-AAF583#002',
      'UNKNOWN_CAPABILITY',
      `${said}.semanticReferences[0]`,
    ],
    [
      'a weight in metres',
      `${said}.propertyValue`,
      '800 MTR',
      'UNIT_OF_ANOTHER_KIND',
      `${said}.propertyValue`,
    ],
    [
      'a standard that nobody knows',
      'certificates[0].properties[0].propertyValue',
      'ISO-0',
      'UNKNOWN_STANDARD',
      'certificates[0]',
    ],
    ['no machines', 'machines', undefined, 'MALFORMED', 'machines'],
  ])('are no draft with %s, and say where', (_, at, value, code, path) => {
    const read = readCapability(changed(payload, at, value), known);
    expect(read.draft).toBeNull();
    expect(read.problems.map((found) => [found.code, found.path])).toEqual([[code, path]]);
  });
});
