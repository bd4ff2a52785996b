import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedData } from '#config/published-data.ts';
import { known, makers, need, papers, sending } from '#schema/exchange/catena-x/catena-x.fixture.ts';
import { readCapability, readRfq, writeCapability, writeRfq } from '#schema/exchange/index.ts';
import { schemaFaults } from '../harness/json-schema-subset.ts';

// Catena-X aspect models, eclipse-tractusx/sldt-semantic-models, CC-BY-4.0; not part of this repository.
const folder = join(publishedData, 'catena-x');
const present = existsSync(folder);
if (!present) console.log(`Skipped: no published Catena-X models in ${folder}`);
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const rfq = 'io.catenax.request_for_quotation-3.0.0-RequestForQuotation';
const capability = 'io.catenax.manufacturing_capability-3.1.0-ManufacturingCapability';
const plain = (payload: object) => JSON.parse(JSON.stringify(payload));

describe.runIf(present)('against the published Catena-X models', () => {
  it('a need is a valid request for quotation, and a site a valid manufacturing capability', () => {
    expect(schemaFaults(read(`${rfq}-schema.json`), plain(writeRfq(need, sending)))).toEqual([]);
    expect(schemaFaults(read(`${capability}-schema.json`), plain(writeCapability(makers, papers)))).toEqual(
      [],
    );
  });

  it('the validator passes their own examples, and sees what is missing in a broken one', () => {
    for (const name of [rfq, capability])
      expect(schemaFaults(read(`${name}-schema.json`), read(`${name}.json`))).toEqual([]);
    const { machines: _, ...broken } = read(`${capability}.json`);
    expect(schemaFaults(read(`${capability}-schema.json`), broken)).toEqual(['$ lacks machines']);
  });

  it('their example of a request names steps that are not there and litres of parts: no draft, each with its place', () => {
    const { draft, problems } = readRfq(read(`${rfq}.json`), known);
    const bill = 'rfqConfiguration.parts.billOfProcess.process[0]';
    expect(draft).toBeNull();
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(
      expect.arrayContaining([
        `DANGLING_REFERENCE ${bill}.childProcessSteps[0]`,
        `DANGLING_REFERENCE ${bill}.precedenceRelation[0].precedenceElements[0].successor[0]`,
        'UNIT_OF_ANOTHER_KIND rfqConfiguration.orderQuantity.measurementUnit',
        'NOT_A_COUNT rfqConfiguration.orderQuantity.quantityNumber',
      ]),
    );
  });

  it('their example of a capability is of kinds that this platform does not keep: no draft, each with its place', () => {
    const { draft, problems } = readCapability(read(`${capability}.json`), known);
    expect(draft).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'UNKNOWN_PROCESS',
        'UNKNOWN_CAPABILITY',
        'UNKNOWN_MATERIAL',
        'UNKNOWN_STANDARD',
      ]),
    );
  });
});
