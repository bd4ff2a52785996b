import { parseAmount } from '../../../domain/parse-amount.ts';
import type { FormReader } from '../../../form/read-form.ts';
import type { RequirementInput, RequirementKind, StepInspectionInput } from '../../../gql/graphql.ts';
import { isUnitCode, type UnitCode } from '../../../shared.ts';
import { BOUNDED, boundedKinds, chosenKinds } from '../../needs/requirement-form.ts';
import type { Revision } from './item.tsx';

type Step = Revision['steps'][number];

/** What a step asks for by choice, beside its figures: certificates are its standards. */
export const askedByChoice = chosenKinds.filter((kind) => kind !== 'CERTIFICATE');
export const INSPECTIONS = ['FIRST_PIECE', 'SAMPLE', 'EVERY_PIECE'] as const;

export const unitField = (kind: RequirementKind, row: number) => `${kind}_UNIT:${row}`;
const codesOf = (text: string): string[] => text.split(/[\s,;，；、]+/).filter(Boolean);

/** What a row asks of whoever works; a kind of which nothing stands is not asked for. */
export function readAsked(reader: FormReader, row: number): RequirementInput[] {
  const bounded = boundedKinds.flatMap((kind): RequirementInput[] => {
    const text = reader.optional(`${kind}:${row}`);
    if (text === null) return [];
    const said = reader.optional(unitField(kind, row)) ?? '';
    const unit = isUnitCode(said) ? said : BOUNDED[kind].units[0];
    return [{ kind, bounds: readBounds(reader, `${kind}:${row}`, text, unit) }];
  });
  const chosen = askedByChoice.flatMap((kind): RequirementInput[] => {
    const said = reader.list(`${kind}:${row}`);
    const choices = kind === 'REGION' ? said.flatMap(codesOf) : said;
    return choices.length > 0 ? [{ kind, choices }] : [];
  });
  return [...bounded, ...chosen];
}

/** Sides are written in one field: 300×200×100. */
function readBounds(reader: FormReader, name: string, text: string, unit: UnitCode) {
  return text.split(/[×x*]/).map((side) => {
    const value = parseAmount(side);
    if (value === null) reader.refuse(name, 'NOT_AN_AMOUNT');
    return { value: value ?? '1', unit };
  });
}

/** What of a row is inspected; how much that takes needs a kind. */
export function readInspection(
  reader: FormReader,
  row: number,
  units: readonly UnitCode[],
): StepInspectionInput | null {
  const kind = INSPECTIONS.find((one) => one === reader.optional(`inspection:${row}`));
  const takes = reader.optionalAmount(`inspects:${row}`);
  const days = reader.optionalWhole(`inspectionDays:${row}`);
  if (!kind) {
    if (takes !== null || days !== null) reader.refuse(`inspection:${row}`, 'REQUIRED');
    return null;
  }
  const said = reader.optional(`inspectsUnit:${row}`) ?? '';
  const unit = isUnitCode(said) ? said : (units[0] ?? 'MIN');
  return { kind, perPiece: takes === null ? null : { value: takes, unit }, days };
}

/** The fields of a row as a step has them. */
export function askedDefaults(
  { requirements, inspection }: Step,
  row: number,
): [string, string | string[]][] {
  return [
    ...requirements.flatMap(({ kind, bounds, choices }): [string, string | string[]][] => {
      const [first] = bounds;
      if (!first) return [[`${kind}:${row}`, kind === 'REGION' ? choices.join(', ') : [...choices]]];
      return [
        [`${kind}:${row}`, bounds.map(({ value }) => value).join('×')],
        [unitField(kind, row), first.unit],
      ];
    }),
    ...(inspection
      ? ([
          [`inspection:${row}`, inspection.kind],
          [`inspects:${row}`, inspection.perPiece.value],
          [`inspectsUnit:${row}`, inspection.perPiece.unit],
          [`inspectionDays:${row}`, inspection.days === 0 ? '' : String(inspection.days)],
        ] satisfies [string, string][])
      : []),
  ];
}

/** The field of a row that a refusal of what it asks for is about; `path` begins behind the step. */
export function askedField(path: readonly string[], asked: readonly RequirementInput[], row: number): string {
  const [name = '', index] = path;
  if (name === 'inspection') {
    if (index === 'perPiece') return path.at(-1) === 'unit' ? `inspectsUnit:${row}` : `inspects:${row}`;
    return index === 'days' ? `inspectionDays:${row}` : `inspection:${row}`;
  }
  const kind = asked[Number(index)]?.kind ?? 'SIZE';
  return path.at(-1) === 'unit' ? unitField(kind, row) : `${kind}:${row}`;
}
