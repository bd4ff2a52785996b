import { expect, it } from 'vitest';
import { FormReader } from '../../../form/read-form.ts';
import { askedDefaults, askedField, readAsked, readInspection } from './asked-form.ts';

const side = (value: string) => ({ value, unit: 'MMT' as const });
const step = {
  requirements: [
    { kind: 'SIZE', bounds: ['300', '20.5', '10'].map(side), choices: [] },
    { kind: 'LENGTH', bounds: [{ value: '12', unit: 'INH' }], choices: [] },
    { kind: 'TOLERANCE', bounds: [], choices: ['IT7'] },
    { kind: 'LANGUAGE', bounds: [], choices: ['en', 'de'] },
    { kind: 'REGION', bounds: [], choices: ['32', '330100'] },
  ],
  inspection: { kind: 'SAMPLE', perPiece: { value: '20', unit: 'SEC' }, days: 3 },
} as unknown as Parameters<typeof askedDefaults>[0];

/** A posted form of these fields. */
function posted(fields: readonly (readonly [string, string | readonly string[]])[]): FormReader {
  const form = new FormData();
  for (const [name, value] of fields) for (const one of [value].flat()) form.append(name, one);
  return new FormReader(form);
}

it('what a step asks for comes back from the fields that it fills, in its own units', () => {
  const reader = posted(askedDefaults(step, 4));
  const asked = readAsked(reader, 4);

  expect(reader.errors).toEqual([]);
  expect(asked).toEqual(
    step.requirements.map(({ kind, bounds, choices }) =>
      bounds.length > 0 ? { kind, bounds } : { kind, choices },
    ),
  );
  expect(readInspection(reader, 4, ['MIN'])).toEqual(step.inspection);
});

it('what cannot be read, or takes time without a kind of inspection, is told at its field', () => {
  const reader = posted([
    ['SIZE:0', '300×wide×10'],
    ['inspects:0', '3'],
  ]);
  readAsked(reader, 0);
  readInspection(reader, 0, ['MIN']);

  expect(reader.errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'SIZE:0 NOT_AN_AMOUNT',
    'inspection:0 REQUIRED',
  ]);
});

it('a refusal stands at the field that it is about', () => {
  const asked = [{ kind: 'SIZE' as const }, { kind: 'REGION' as const }];
  const paths = [
    'requirements.0.bounds.1.value',
    'requirements.0.bounds.1.unit',
    'requirements.1.choices',
    'inspection.perPiece',
    'inspection.perPiece.unit',
    'inspection.days',
  ];

  expect(paths.map((path) => askedField(path.split('.'), asked, 7))).toEqual([
    ...['SIZE:7', 'SIZE_UNIT:7', 'REGION:7', 'inspects:7', 'inspectsUnit:7', 'inspectionDays:7'],
  ]);
});
