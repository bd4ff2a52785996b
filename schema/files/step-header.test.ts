import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStepHeader } from './step-header.ts';

const file = (header: string) =>
  new TextEncoder().encode(
    `ISO-10303-21;\nHEADER;\n${header}\nENDSEC;\nDATA;\n#1=CARTESIAN_POINT('',(0.,0.));`,
  );

describe('the header of a STEP file', () => {
  it('tells its name, time, people, system and schema', () => {
    const header = parseStepHeader(
      file(`FILE_DESCRIPTION(('a bracket','rev B'),'2;1');
        FILE_NAME('bracket.stp','2026-11-02T08:10:00',('Li Wei'),('Wuxi Lead'),'ST-DEVELOPER v20','CATIA V5R30','');
        FILE_SCHEMA(('AP242_MANAGED_MODEL_BASED_3D_ENGINEERING_MIM_LF { 1 0 10303 442 1 1 4 }'));`),
    );

    expect(header).toEqual({
      description: ['a bracket', 'rev B'],
      implementationLevel: '2;1',
      name: 'bracket.stp',
      timeStamp: '2026-11-02T08:10:00',
      authors: ['Li Wei'],
      organisations: ['Wuxi Lead'],
      preprocessor: 'ST-DEVELOPER v20',
      originatingSystem: 'CATIA V5R30',
      authorisation: null,
      schemas: ['AP242_MANAGED_MODEL_BASED_3D_ENGINEERING_MIM_LF { 1 0 10303 442 1 1 4 }'],
    });
  });

  it('reads Chinese, an umlaut and an apostrophe as they were meant', () => {
    const header = parseStepHeader(
      file(`FILE_NAME('\\X2\\652F67B6\\X0\\.stp','',('O''Hara','M\\X\\FCller'),(''),$,'','');`),
    );

    expect(header?.name).toBe('支架.stp');
    expect(header?.authors).toEqual(["O'Hara", 'Müller']);
    expect(header?.organisations).toEqual([]);
  });

  it('is not misled by a comment or by a bracket within a text', () => {
    const header = parseStepHeader(
      file(
        `/* FILE_NAME('no') */ FILE_DESCRIPTION(('a ) b ('),'2;1'); FILE_NAME('yes','',(''),(''),'','','');`,
      ),
    );

    expect(header?.description).toEqual(['a ) b (']);
    expect(header?.name).toBe('yes');
  });

  it.each(['', 'ISO-10303-21;', 'ISO-10303-21; HEADER;', "HEADER; FILE_NAME('x'); ENDSEC;"])(
    'is none in %j',
    (text) => {
      expect(parseStepHeader(new TextEncoder().encode(text))).toBeUndefined();
    },
  );

  it('never fails, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`'()$*\\X240;,FILE_NAME \n`) }), (text) => {
        expect(parseStepHeader(file(`FILE_NAME('${text}`))).toBeDefined();
      }),
    );
  });
});
